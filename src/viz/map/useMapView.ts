import { useMemo, useState } from 'react';
import type { LatLon } from '#core/geo.ts';
import type { AreaFeatures, MapArc, MapView } from './MapContent.ts';
import { type OriginAnchor, originAnchors } from './originAnchors.ts';
import { boundsAround, fitView, isInFrame, type Padding, type Size, zoomAround } from './projection.ts';

export interface MapViewOptions {
  readonly areas: AreaFeatures;
  readonly arcs?: readonly MapArc[] | undefined;
  readonly size: Size | null;
  /** CSS pixels that the legend covers at the inline start. */
  readonly covered?: number;
  readonly dir?: 'ltr' | 'rtl';
  readonly view?: MapView | undefined;
  readonly onViewChange?: ((view: MapView | undefined) => void) | undefined;
}

const PADDING: Padding = { top: 16, right: 20, bottom: 28, left: 20 };
/** Names of origins stand above and beside their points. */
const FLOW_PADDING: Padding = { top: 34, right: 52, bottom: 32, left: 52 };
const NO_ORIGINS: readonly OriginAnchor[] = [];
const ZOOMS = { min: 4, max: 14 } as const;

/** Nearer to the frame's edge than this, a place is not zoomed at. */
const AIM_INSET = 40;

/** Where the map looks: the view asked for or, without one, all areas and the origins of flows. */
export function useMapView(options: MapViewOptions) {
  const { areas, arcs, size, covered = 0, dir = 'ltr', view: asked, onViewChange } = options;
  const [own, setOwn] = useState<MapView | undefined>(undefined);
  const setView = onViewChange ?? setOwn;
  const wanted = onViewChange ? asked : (own ?? asked);
  const atlas = useMemo(() => boundsAround(areas.features.map(({ geometry }) => geometry)), [areas]);
  const origins = useMemo(
    () => (arcs && size ? originAnchors(arcs, atlas, size) : NO_ORIGINS),
    [arcs, atlas, size],
  );
  const fit = useMemo(() => {
    if (!size) return null;
    const corners = [
      { lat: atlas.south, lon: atlas.west },
      { lat: atlas.north, lon: atlas.east },
    ];
    return fitView(
      boundsAround([], [...corners, ...origins]),
      size,
      besideLegend(origins.length > 0 ? FLOW_PADDING : PADDING, covered, dir),
    );
  }, [atlas, origins, size, covered, dir]);
  const view = wanted ?? fit;
  const zoomBy = (by: number, aims: readonly LatLon[] = []) => {
    if (!view || !size) return;
    const zoom = Math.max(ZOOMS.min, Math.min(ZOOMS.max, view.zoom + by));
    const aim = aims.find((place) => isInFrame(place, view, size, AIM_INSET)) ?? view;
    setView(zoomAround(view, aim, zoom - view.zoom));
  };
  return { view, origins, fitted: wanted === undefined, setView, zoomBy };
}

const besideLegend = (padding: Padding, covered: number, dir: 'ltr' | 'rtl'): Padding =>
  dir === 'rtl'
    ? { ...padding, right: padding.right + covered }
    : { ...padding, left: padding.left + covered };
