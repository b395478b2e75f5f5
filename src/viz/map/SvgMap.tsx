import { type PointerEvent as ReactPointerEvent, useId, useMemo } from 'react';
import { areaStates } from './areaState.ts';
import { flowsOf } from './flows.ts';
import type { MapContent, MapEvents, MapTarget, MapView } from './MapContent.ts';
import type { OriginAnchor } from './originAnchors.ts';
import { patternGrowth } from './patternPixels.ts';
import { projectionOf, type Size } from './projection.ts';
import { rampTokens } from './rampTokens.ts';
import styles from './SvgMap.module.css';
import { SvgMarks } from './SvgMarks.tsx';
import { SvgPatterns, svgFill } from './SvgPatterns.tsx';
import { svgLabels } from './svgLabels.ts';
import { svgPath } from './svgPath.ts';

export interface SvgMapProps extends MapContent, Partial<MapEvents> {
  readonly origins?: readonly OriginAnchor[];
  readonly view: MapView;
  readonly size: Size;
  /** A small multiple: only areas, with small names where they fit. */
  readonly compact?: boolean;
  /** False draws no names at all. */
  readonly names?: boolean;
}

const NO_ORIGINS: readonly OriginAnchor[] = [];

/**
 * The map without WebGL: same projection, colours and patterns as the interactive one. It is the first picture, the fallback
 * and the small multiple. For the pointer only; the frame around it carries the text for everyone else.
 */
export function SvgMap(props: SvgMapProps) {
  const { areas, outerAreas, water, scale, ramp, view, size, onTarget, onPick } = props;
  const { origins = NO_ORIGINS, compact = false, names = true } = props;
  const id = useId();
  const projection = useMemo(() => projectionOf(view, size), [view, size]);
  const tokens = useMemo(() => rampTokens(ramp, scale.steps), [ramp, scale.steps]);
  const paths = useMemo(
    () => new Map(areas.features.map((area) => [area.properties.pcode, svgPath(area.geometry, projection)])),
    [areas, projection],
  );
  const outlines = useMemo(() => [...paths.values()].join(''), [paths]);
  const outer = useMemo(
    () => outerAreas?.features.map(({ geometry }) => svgPath(geometry, projection)).join(''),
    [outerAreas, projection],
  );
  const waters = useMemo(
    () =>
      (water?.features ?? []).map(({ properties, geometry }) => ({
        kind: properties.kind,
        d: svgPath(geometry, projection),
      })),
    [water, projection],
  );
  const { places, points, language } = props;
  const labels = useMemo(
    () =>
      names
        ? svgLabels(
            { areas, places, points, language } as MapContent,
            origins,
            view,
            size,
            projection,
            compact,
          )
        : [],
    [areas, places, points, language, origins, view, size, projection, compact, names],
  );
  const { arcs, selected } = props;
  const flows = useMemo(() => (arcs ? flowsOf(arcs, origins, selected) : []), [arcs, origins, selected]);
  const states = areaStates(props);
  const drawn = [...states].filter(([pcode]) => paths.has(pcode));
  const line = (kind: string) =>
    waters
      .filter((part) => part.kind === kind)
      .map(({ d }) => d)
      .join('');

  const move = (event: ReactPointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onTarget?.(targetOf(event.target), { x: event.clientX - box.left, y: event.clientY - box.top });
  };

  return (
    <svg
      className={styles.map}
      data-compact={compact || undefined}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
      onPointerMove={onTarget && move}
      onPointerLeave={onTarget && (() => onTarget(null, { x: 0, y: 0 }))}
      onClick={onPick && ((event) => onPick(targetOf(event.target)))}
    >
      <SvgPatterns id={id} growth={compact ? 1 : patternGrowth(view.zoom)} />
      <path className={styles.coast} d={line('coastline')} />
      <path className={styles.lake} d={line('lakes')} />
      <path className={styles.edge} d={outlines} />
      {drawn.map(([pcode, state]) => (
        <path
          key={pcode}
          className={styles.area}
          data-target="area"
          data-id={pcode}
          data-class={state.class}
          data-dimmed={state.dimmed || undefined}
          d={paths.get(pcode)}
          fill={svgFill(id, state.class, tokens)}
        />
      ))}
      <path className={styles.river} d={line('rivers')} />
      <path className={styles.hairline} d={outlines} />
      {outer && <path className={styles.outer} d={outer} />}
      <SvgMarks {...props} projection={projection} flows={flows} origins={origins} under />
      {drawn.map(([pcode, state]) =>
        state.selected || state.hovered ? (
          <g key={pcode} className={state.selected ? styles.selected : styles.hovered}>
            {state.selected && <path className={styles.casing} d={paths.get(pcode)} />}
            <path d={paths.get(pcode)} />
          </g>
        ) : null,
      )}
      {labels.map((label) => (
        <g key={label.id} className={styles.label} data-kind={label.id.slice(0, label.id.indexOf('/'))}>
          {label.id.startsWith('place/') && <circle cx={label.x} cy={label.y} r="2.4" />}
          <text x={label.cx} y={label.cy} fontSize={label.size} fontWeight={label.bold ? 600 : 400}>
            {label.text}
          </text>
        </g>
      ))}
      <SvgMarks {...props} projection={projection} flows={flows} origins={origins} />
    </svg>
  );
}

function targetOf(element: EventTarget): MapTarget | null {
  const { target, id } = (element as Element).closest<SVGElement>('[data-target]')?.dataset ?? {};
  return target && id ? { kind: target as MapTarget['kind'], id } : null;
}
