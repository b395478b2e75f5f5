import { type ReactNode, useId, useRef, useState } from 'react';
import type { LatLon } from '#core/geo.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { AreaList } from './AreaList.tsx';
import { labelPoint } from './labelPoint.ts';
import type { MapContent, MapEvents, MapView } from './MapContent.ts';
import { MapControls } from './MapControls.tsx';
import styles from './MapFrame.module.css';
import { type MapFurniture, MapFurnitureText } from './MapFurnitureText.tsx';
import { MapStage } from './MapStage.tsx';
import { MapTooltip } from './MapTooltip.tsx';
import { ScaleBar } from './ScaleBar.tsx';
import { type MapNotes, useMapPointer } from './useMapPointer.ts';
import { useMapView } from './useMapView.ts';
import { useSize } from './useSize.ts';

export interface MapFrameProps
  extends Omit<MapContent, 'language'>,
    MapNotes,
    MapFurniture,
    Pick<MapEvents, 'onDrag' | 'onPlace'> {
  /** An area in words for the keyboard's list and the screen reader: its name and value. */
  readonly describeArea: (pcode: string) => string;
  /** Selects an area or takes it out of the selection; null clears it. */
  readonly onToggle: (pcode: string | null) => void;
  readonly onHover?: ((pcode: string | null) => void) | undefined;
  /** An office was clicked. */
  readonly onPoint?: ((id: string) => void) | undefined;
  /** Undefined shows everything. Without `onViewChange` the frame keeps the view itself. */
  readonly view?: MapView | undefined;
  readonly onViewChange?: ((view: MapView | undefined) => void) | undefined;
  /** Lies over a free corner on wide frames and below the map on narrow ones. */
  readonly legend?: ReactNode;
  /** Draws the simple map, all of vectors, for as long as a picture of it is taken. */
  readonly picturing?: boolean | undefined;
  /** False keeps to the simple map and loads no WebGL code. */
  readonly interactive?: boolean | undefined;
}

/** From this width on the legend lies over the map; the style sheet's container query says the same (44rem). */
const OVERLAY_WIDTH = 704;
/** Room around it, in CSS pixels. */
const OVERLAY_GAP = 20;

/**
 * A map with all that belongs to it: title, unit, period, controls, scale, legend, tooltip, source and disclaimer, and the list
 * of areas for the keyboard. The simple map is there at once; the interactive one takes its place without a jump.
 */
export function MapFrame(props: MapFrameProps) {
  const { t, lang, dir } = useI18n();
  const { title, areas, arcs, selected, describeArea, onToggle, legend, interactive = true } = props;
  const titleId = useId();
  const stage = useRef<HTMLDivElement>(null);
  const key = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const keySize = useSize(key);
  // Only a legend that lies over the map takes room from it.
  const covered = size && keySize && size.width >= OVERLAY_WIDTH ? keySize.width + OVERLAY_GAP : 0;
  const { view, origins, fitted, setView, zoomBy } = useMapView({
    areas,
    arcs,
    size,
    covered,
    dir,
    ...viewOf(props),
  });
  const pointer = useMapPointer(props, view, size);
  const [failed, setFailed] = useState(false);

  return (
    <figure className={styles.frame} aria-labelledby={titleId}>
      <MapFurnitureText {...props} titleId={titleId} part="head" />
      <div className={styles.body}>
        <div ref={stage} className={styles.stage} dir="ltr">
          {size && view && (
            <>
              <MapStage
                {...props}
                hovered={pointer.hovered}
                language={lang}
                origins={origins}
                view={view}
                size={size}
                interactive={interactive}
                picturing={props.picturing ?? false}
                onTarget={pointer.onTarget}
                onPick={pointer.onPick}
                onMove={setView}
                onFailed={setFailed}
              />
              <div className={styles.scale} dir={dir}>
                <ScaleBar view={view} />
              </div>
              {interactive && (
                <div className={styles.controls} dir={dir}>
                  <MapControls
                    onZoom={(by) => zoomBy(by, aimsOf(props))}
                    onFit={() => setView(undefined)}
                    fitted={fitted}
                  />
                </div>
              )}
              {pointer.note && (
                <MapTooltip at={pointer.note.at} frame={size} dir={dir}>
                  {pointer.note.content}
                </MapTooltip>
              )}
            </>
          )}
          <AreaList
            label={`${title}. ${t.map.areasHint}`}
            areas={areas.features.map(({ properties: { pcode } }) => ({ pcode, text: describeArea(pcode) }))}
            selected={selected}
            onFocus={pointer.onKeyFocus}
            onToggle={onToggle}
          />
        </div>
        {legend && (
          <div ref={key} className={styles.legend}>
            {legend}
          </div>
        )}
      </div>
      {failed && (
        <p className={styles.notice} role="status">
          {t.map.fallback}
        </p>
      )}
      <MapFurnitureText {...props} part="foot" />
    </figure>
  );
}

/** Keeps an absent prop absent, which is what decides between the two ways of keeping a view. */
const viewOf = ({ view, onViewChange }: MapFrameProps) => ({ view, onViewChange });

/** What the reader most likely wants to see closer: what is selected, the main office, the capital. */
const aimsOf = ({ areas, selected, points, places }: MapFrameProps): readonly LatLon[] => [
  ...areas.features
    .filter(({ properties }) => selected.includes(properties.pcode))
    .map(({ geometry }) => labelPoint(geometry)),
  ...(points ?? []).filter(({ kind }) => kind === 'main'),
  ...(places ?? []).filter((place) => place.place_kind === 'capital'),
];
