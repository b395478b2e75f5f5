/** What a cell of the land grid holds; bridges have a speed of their own. */
const LAND_CLASSES = ['land', 'urban', 'road', 'marsh', 'bridge'] as const;
export type LandClass = (typeof LAND_CLASSES)[number];

/** Kilometres per hour by class of land; 0 bars it. */
export type TravelSpeeds = Readonly<Record<LandClass, number>>;

/** `distance` counts kilometres of way instead of minutes; `own` says that the reader set the speeds. */
const TRAVEL_MODES = ['car', 'foot', 'distance', 'own'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

/**
 * Speeds to start from, assumptions for the reader to change: a car on tracks, in town, on a road known from a file;
 * marsh is barred to a car and waded slowly. With 60 km/h everywhere a minute is a kilometre.
 */
export const SPEEDS: Readonly<Record<Exclude<TravelMode, 'own'>, TravelSpeeds>> = {
  car: { land: 40, urban: 25, road: 60, marsh: 0, bridge: 25 },
  foot: { land: 5, urban: 5, road: 5, marsh: 1.5, bridge: 5 },
  distance: { land: 60, urban: 60, road: 60, marsh: 0, bridge: 60 },
};

/**
 * The speeds of a mode as a reader sets them: `land` over open land (0: the usual one), everything else in its usual
 * proportion to that unless `own` says otherwise.
 */
export function ownSpeeds(
  mode: 'car' | 'foot',
  land: number,
  own: Readonly<Partial<Record<Exclude<LandClass, 'land'>, number>>> = {},
): TravelSpeeds {
  const usual = SPEEDS[mode];
  const factor = land > 0 ? land / usual.land : 1;
  const kmh = (name: Exclude<LandClass, 'land'>) => own[name] ?? usual[name] * factor;
  return {
    land: land > 0 ? land : usual.land,
    urban: kmh('urban'),
    road: kmh('road'),
    marsh: kmh('marsh'),
    bridge: kmh('bridge'),
  };
}

/** Throws a RangeError that names the first speed that makes no sense. */
export function checkSpeeds(speeds: TravelSpeeds): void {
  for (const name of LAND_CLASSES)
    if (!(speeds[name] >= 0 && Number.isFinite(speeds[name])))
      throw new RangeError(`the speed for ${name} is ${speeds[name]} km/h`);
  if (speeds.land === 0) throw new RangeError('the speed for land is 0 km/h: nobody could move');
}
