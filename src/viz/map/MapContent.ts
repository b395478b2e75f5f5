import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Cell } from '#core/cell.ts';
import type { ClassScale } from '#core/classes.ts';
import type { LatLon } from '#core/geo.ts';

/** Names as COD-AB has them: `name` in Latin script, `name1` in Arabic. */
export interface AreaProperties {
  readonly pcode: string;
  readonly name: string;
  readonly name1: string;
}
export type AreaFeatures = FeatureCollection<Polygon | MultiPolygon, AreaProperties>;

/** Rivers, lakes and coast; `kind` tells them apart. */
export type WaterFeatures = FeatureCollection<
  LineString | MultiLineString | Polygon | MultiPolygon,
  { readonly kind: string }
>;

/** Colour ramp of a theme: a prefix of the tokens, or the diverging ramp for change. */
export type Ramp = 'disputes' | 'arrivals' | 'coverage' | 'change';

/** Centre and zoom of a map. Zoom as MapLibre counts it: the world is 512 · 2^zoom pixels wide. */
export interface MapView extends LatLon {
  readonly zoom: number;
}

/** A named place for a label; `place_kind` as in the place table. */
export interface MapPlace extends LatLon {
  readonly name: string;
  readonly name1: string;
  readonly place_kind: string;
}

/**
 * An office, a site on offer (`new` is one that a plan adds), a forum, led by a woman or not, or a bridge, open or closed.
 * `name` is in the reader's language.
 */
export interface MapPoint extends LatLon {
  readonly id: string;
  readonly name: string;
  readonly kind: 'main' | 'office' | 'planned' | 'new' | 'forum' | 'womenForum' | 'bridge' | 'closedBridge';
  /** Whether the reader may drag it to another place. */
  readonly movable?: boolean | undefined;
}

/** A service radius in kilometres (great circle) around a point. */
export interface MapRing extends LatLon {
  readonly id: string;
  readonly radius_km: number;
}

/** A demand point: its circle's area stands for persons; `beyond` the radius it is drawn strongly. */
export interface MapDot extends LatLon {
  readonly id: string;
  readonly persons: number;
  readonly beyond: boolean;
  /** Within the radius only since a plan's offices are there: drawn in their colour. */
  readonly gained?: boolean | undefined;
}

/** The demand points whose nearest office is `office`, joined to it by thin lines. */
export interface MapCatchment {
  readonly id: string;
  readonly office: LatLon;
  readonly points: readonly LatLon[];
}

/** A flow from an origin to the area `pcode`. `originName` is in the reader's language; the width stands for the cell. */
export interface MapArc {
  readonly id: string;
  readonly originId: string;
  readonly originName: string;
  readonly origin: LatLon;
  readonly pcode: string;
  readonly destination: LatLon;
  readonly cell: Cell;
}

/** Everything a map draws, as finished data. An area without a cell in `values` is drawn as missing. */
export interface MapContent {
  readonly areas: AreaFeatures;
  /** Thicker outlines above `areas`, such as districts when sub-districts are shown. */
  readonly outerAreas?: AreaFeatures | undefined;
  readonly values: ReadonlyMap<string, Cell>;
  readonly scale: ClassScale;
  readonly ramp: Ramp;
  readonly water?: WaterFeatures | undefined;
  readonly places?: readonly MapPlace[] | undefined;
  readonly points?: readonly MapPoint[] | undefined;
  readonly rings?: readonly MapRing[] | undefined;
  readonly dots?: readonly MapDot[] | undefined;
  readonly catchments?: readonly MapCatchment[] | undefined;
  readonly arcs?: readonly MapArc[] | undefined;
  readonly selected: readonly string[];
  readonly hovered?: string | null | undefined;
  /** Areas that stay bright while the others step back, such as those of a legend class; null for all. */
  readonly highlighted?: ReadonlySet<string> | null | undefined;
  /** Language of the labels: `ar` takes `name1`, every other one `name`. */
  readonly language: string;
}

/** A thing on the map that the pointer can be over. An area's id is its P-code. */
export interface MapTarget {
  readonly kind: 'area' | 'point' | 'dot' | 'arc';
  readonly id: string;
}

/** A position in the map's frame, in CSS pixels from its top left corner. */
export interface MapPosition {
  readonly x: number;
  readonly y: number;
}

/** What both maps report back. */
export interface MapEvents {
  readonly onTarget: (target: MapTarget | null, at: MapPosition) => void;
  readonly onPick: (target: MapTarget | null) => void;
  /** A movable point is being dragged; `done` when it is let go. The simple map has no dragging. */
  readonly onDrag?: ((id: string, at: LatLon, done: boolean) => void) | undefined;
  /** With it a press on the map is a place and not a pick. */
  readonly onPlace?: ((at: LatLon) => void) | undefined;
}
