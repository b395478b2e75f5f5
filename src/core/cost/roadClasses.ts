import type { Feature } from 'geojson';
import { distanceKm } from '../geo.ts';
import { linesOf } from './barriers.ts';

/** Usual speeds by the road classes of OpenStreetMap, in km/h; assumptions, below the limits that signs give. */
const USUAL_KMH: Readonly<Record<string, number>> = {
  motorway: 90,
  trunk: 80,
  primary: 60,
  secondary: 50,
  tertiary: 40,
  unclassified: 30,
  residential: 25,
  living_street: 10,
  service: 15,
  track: 15,
};
/** For classes that are not in the list, and for lines that say nothing of speed or class. */
const OTHER_KMH = 25;

/** The class of lines that name none. */
export const NO_CLASS = 'none';

/** Names that a file may use for the speed in km/h and for the class of a road; the first one that is filled counts. */
const SPEED_NAMES = ['speed_kmh', 'kmh', 'speed', 'maxspeed'];
const CLASS_NAMES = ['highway', 'fclass', 'road_class', 'class', 'type'];

/** What a line of a file says of itself. */
export interface RoadAbout {
  /** In small letters and digits with `_` between; link roads count with the class that they lead to. */
  readonly road_class: string;
  /** The line's own speed in km/h; null when it has none. */
  readonly kmh: number | null;
}

/** Speeds that a reader sets, by road class, in km/h; they stand above those of the file. */
export type ClassSpeeds = Readonly<Record<string, number>>;

/** The usual speed of a class in km/h, an assumption. */
const usualKmh = (road_class: string): number => USUAL_KMH[road_class] ?? OTHER_KMH;

/** Class and own speed of a line. */
export function roadAbout({ properties }: Feature): RoadAbout {
  const names = new Map(Object.keys(properties ?? {}).map((key) => [key.toLowerCase(), key]));
  const text = (wanted: readonly string[]) => {
    const values = wanted.map((name) => properties?.[names.get(name) ?? ''] ?? '');
    return String(values.find((value) => value !== '') ?? '').trim();
  };
  const speed = text(SPEED_NAMES);
  const kmh = Number.parseFloat(speed) * (/mph/i.test(speed) ? 1.609344 : 1);
  const plain = text(CLASS_NAMES)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .replace(/_link$/, '');
  return { road_class: plain.slice(0, 30) || NO_CLASS, kmh: kmh > 0 && Number.isFinite(kmh) ? kmh : null };
}

/** The speed on a line: the reader's for its class, else the line's own, else the usual one of its class. */
export const roadKmh = ({ road_class, kmh }: RoadAbout, own: ClassSpeeds): number =>
  own[road_class] ?? kmh ?? usualKmh(road_class);

/** What a file has of one class of roads. */
export interface RoadClass {
  readonly name: string;
  readonly km: number;
  /** Kilometres of it on lines with a speed of their own. */
  readonly km_with_speed: number;
  /** Its mean speed over the way while the reader sets none, in km/h. */
  readonly kmh: number;
}

/** The classes of the lines among features, the longest together first; empty without lines. */
export function roadClasses(features: readonly Feature[]): RoadClass[] {
  const classes = new Map<string, { km: number; km_with_speed: number; hours: number }>();
  for (const feature of features) {
    const km = lengthOf(feature);
    if (km === 0) continue;
    const about = roadAbout(feature);
    const found = classes.get(about.road_class) ?? { km: 0, km_with_speed: 0, hours: 0 };
    found.km += km;
    found.hours += km / roadKmh(about, {});
    if (about.kmh !== null) found.km_with_speed += km;
    classes.set(about.road_class, found);
  }
  return [...classes]
    .map(([name, { km, km_with_speed, hours }]) => ({ name, km, km_with_speed, kmh: km / hours }))
    .sort((a, b) => b.km - a.km || (a.name < b.name ? -1 : 1));
}

function lengthOf(feature: Feature): number {
  if (!isRoad(feature)) return 0;
  let km = 0;
  for (const line of linesOf(feature))
    for (let k = 1; k < line.length; k++) {
      const [[lon, lat], [lon2, lat2]] = [line[k - 1]!, line[k]!];
      km += distanceKm({ lat: lat!, lon: lon! }, { lat: lat2!, lon: lon2! });
    }
  return km;
}

/** Whether a feature is a line, which alone can be a road. */
export const isRoad = ({ geometry }: Feature): boolean => /LineString$/.test(geometry?.type ?? '');
