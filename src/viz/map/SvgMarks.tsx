import { arcPath } from './arcCurve.ts';
import type { Flow } from './flows.ts';
import type { MapContent, MapPoint, MapView } from './MapContent.ts';
import type { OriginAnchor } from './originAnchors.ts';
import type { Projection } from './projection.ts';
import styles from './SvgMap.module.css';
import {
  ARROW,
  BAR,
  BRIDGE,
  BUBBLE,
  dotGrowth,
  dotRadius,
  PLUS,
  SHIELD,
  SHIELD_SIZE,
  STAR,
  VENUS,
} from './symbols.ts';

export interface SvgMarksProps extends Pick<MapContent, 'points' | 'rings' | 'dots' | 'catchments'> {
  readonly projection: Projection;
  readonly view: MapView;
  readonly flows: readonly Flow[];
  readonly origins: readonly OriginAnchor[];
  /** True for what lies under outlines and names (catchments, rings, demand points), false for what lies above. */
  readonly under?: boolean;
}

/** What the simple map draws besides areas: catchments, rings, demand points; flows, origins and offices. */
export function SvgMarks(props: SvgMarksProps) {
  return props.under ? <UnderMarks {...props} /> : <OverMarks {...props} />;
}

function UnderMarks({ rings, dots, catchments, projection, view }: SvgMarksProps) {
  const { project, pixelsPerKm } = projection;
  const most = Math.max(0, ...(dots ?? []).map((dot) => dot.persons));
  const growth = dotGrowth(view.zoom);
  const at = (lon: number, lat: number) =>
    project(lon, lat)
      .map((v) => v.toFixed(1))
      .join(' ');
  return (
    <>
      {catchments?.map(({ id, office, points }, tone) => (
        <path
          key={id}
          className={styles.catchment}
          data-tone={tone % 4}
          d={points.map((end) => `M${at(office.lon, office.lat)}L${at(end.lon, end.lat)}`).join('')}
        />
      ))}
      {rings?.map(({ id, lat, lon, radius_km }) => {
        const [cx, cy] = project(lon, lat);
        return <circle key={id} className={styles.ring} cx={cx} cy={cy} r={radius_km * pixelsPerKm(lat)} />;
      })}
      {[...(dots ?? [])]
        .sort((a, b) => b.persons - a.persons)
        .map(({ id, lat, lon, persons, beyond, gained }) => {
          const [cx, cy] = project(lon, lat);
          return (
            <circle
              key={id}
              className={styles.dot}
              data-target="dot"
              data-id={id}
              data-beyond={beyond || undefined}
              data-gained={gained || undefined}
              cx={cx.toFixed(1)}
              cy={cy.toFixed(1)}
              r={(dotRadius(persons, most) * growth).toFixed(1)}
            />
          );
        })}
    </>
  );
}

const outlineOf = (kind: MapPoint['kind']) =>
  kind === 'bridge' || kind === 'closedBridge'
    ? BRIDGE
    : kind === 'forum' || kind === 'womenForum'
      ? BUBBLE
      : SHIELD;

function OverMarks({ points, projection: { project }, flows, origins }: SvgMarksProps) {
  const ordered = [...(points ?? [])].sort((a, b) => Number(a.kind === 'main') - Number(b.kind === 'main'));
  return (
    <>
      {flows.map((flow) => {
        const d = arcPath(project(...flow.from), project(...flow.to));
        return (
          <g key={flow.id} data-target="arc" data-id={flow.id}>
            <path className={styles.arcReach} d={d} strokeWidth={flow.width + 8} />
            <path
              className={styles.arc}
              data-withheld={flow.withheld || undefined}
              d={d}
              strokeWidth={flow.width}
              strokeOpacity={flow.opacity}
            />
          </g>
        );
      })}
      {origins.map(({ originId, lat, lon, beyond, bearing }) => {
        const [x, y] = project(lon, lat);
        return beyond ? (
          <path
            key={originId}
            className={styles.origin}
            d={ARROW}
            transform={`translate(${x} ${y}) rotate(${bearing}) scale(0.77) translate(-12 -12)`}
          />
        ) : (
          <circle key={originId} className={styles.origin} cx={x} cy={y} r="4" />
        );
      })}
      {ordered.map(({ id, kind, lat, lon }) => {
        const [x, y] = project(lon, lat);
        return (
          <g
            key={id}
            className={styles.office}
            data-kind={kind}
            data-target="point"
            data-id={id}
            transform={`translate(${x} ${y}) scale(${SHIELD_SIZE[kind] / 26}) translate(-12 -12)`}
          >
            <path d={outlineOf(kind)} />
            {kind === 'closedBridge' && <path className={styles.bar} d={BAR} />}
            {kind === 'main' && <path className={styles.star} d={STAR} />}
            {kind === 'new' && <path className={styles.plus} d={PLUS} />}
            {kind === 'womenForum' && <path className={styles.venus} d={VENUS} />}
          </g>
        );
      })}
    </>
  );
}
