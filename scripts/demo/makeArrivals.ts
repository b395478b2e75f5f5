import type { Month } from '#core/period.ts';
import { DRIVERS, MOVEMENTS, PERSONS_PER_FAMILY } from '#core/schema/arrival.ts';
import type { DemoContext } from './demoContext.ts';
import { dayIn, numbered, partsOf, sum, yearsSince } from './timeline.ts';

/** One illustrative movement of families, with the day on which it was reported. */
export type DemoArrival = {
  readonly record_id: string;
  readonly date: string;
  readonly month: Month;
  readonly adm2_pcode: string;
  readonly origin_pcode: string;
  readonly driver: string;
  readonly movement: string;
  readonly households: number;
  readonly persons: number;
  readonly persons_basis: 'counted' | 'modelled';
};

/** Invents movements of families. Throws when a district has no parameters. */
export function makeArrivals({ districts, months, parameters, random }: DemoContext): DemoArrival[] {
  const p = parameters.arrivals;
  for (const code of districts)
    if (p.district[code] === undefined)
      throw new RangeError(`no illustrative parameters for district ${code}: bring records of your own`);
  const drought = p.drought.years as readonly number[];
  const dry = p.drought.months as readonly number[];
  const [least, most] = p.month_shock;
  const raw = months.map((month) => {
    const { year, of_year } = partsOf(month);
    const wave = drought.includes(year) && dry.includes(of_year) ? p.drought.factor : 1;
    const trend = 1 + p.yearly_trend * yearsSince(parameters.start, month);
    return p.season[of_year - 1]! * wave * trend * (least + (most - least) * random.next());
  });
  const scale = p.expected_movements / sum(raw) / sum(districts.map((code) => p.district[code]!));
  const origins = Object.keys(p.origin);
  const kinds = MOVEMENTS.map((kind) => p.movement[kind]);
  const rows: Omit<DemoArrival, 'record_id'>[] = [];
  months.forEach((month, t) => {
    for (const adm2_pcode of districts) {
      const movements = random.poisson(raw[t]! * scale * p.district[adm2_pcode]!);
      for (let k = 0; k < movements; k++) {
        const kind = random.pick(kinds.map((each) => each.share));
        const [fewest, largest] = kinds[kind]!.households;
        const households = fewest + Math.floor(random.next() * (largest - fewest + 1));
        const weights = origins.map(
          (code) => p.origin[code]! * (code === adm2_pcode ? p.own_district_factor : 1),
        );
        const origin_pcode = origins[random.pick(weights)]!;
        const salty = p.salt_origins.pcodes.includes(origin_pcode) ? p.salt_origins.factor : 1;
        const driver = random.pick(DRIVERS.map((code) => p.driver[code] * (code === 'salinity' ? salty : 1)));
        const counted = month >= p.counted_from;
        let people = households * PERSONS_PER_FAMILY;
        if (counted) {
          people = 0;
          for (let h = 0; h < households; h++)
            people += p.household_size.smallest + random.pick(p.household_size.shares);
        }
        rows.push({
          date: dayIn(month, [1, 1, 1, 1, 1, 1, 1], random),
          month,
          adm2_pcode,
          origin_pcode,
          driver: DRIVERS[driver]!,
          movement: MOVEMENTS[kind]!,
          households,
          persons: people,
          persons_basis: counted ? 'counted' : 'modelled',
        });
      }
    }
  });
  return numbered('A', rows);
}
