import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PERSONS_PER_FAMILY } from '#core/disclosure/personsCell.ts';
import { listMonths, type Month, monthIndex } from '#core/period.ts';
import { type Random, randomFrom } from '#core/random.ts';
import { DRIVERS, MOVEMENTS } from '#core/schema/arrival.ts';
import { CATEGORIES, CATEGORY_GROUPS, type Category, OUTCOMES, ROUTES } from '#core/schema/incident.ts';
import type { ArrivalRecord, IncidentRecord } from '#core/tabulate.ts';
import { toCsv } from './atlas/csv.ts';
import { DEMO_PARAMETERS, type DemoParameters } from './atlas/demoParameters.ts';
import { readReference } from './atlas/readReference.ts';

/** One illustrative case, with the day on which it was reported. */
export interface DemoIncident extends IncidentRecord {
  readonly record_id: string;
  readonly date: string;
}
/** One illustrative movement of families. */
export interface DemoArrival extends ArrivalRecord {
  readonly record_id: string;
  readonly date: string;
}
export interface DemoRecords {
  readonly incidents: readonly DemoIncident[];
  readonly arrivals: readonly DemoArrival[];
}

/**
 * Makes illustrative line-level records: invented cases and movements that describe nobody, with the structure that
 * `DEMO_PARAMETERS` states. The same parameters and census persons by district give the same records on every machine.
 * Throws when a district has no parameters.
 */
export function makeDemoRecords(
  persons: ReadonlyMap<string, number>,
  parameters: DemoParameters = DEMO_PARAMETERS,
): DemoRecords {
  const districts = [...persons.keys()];
  for (const code of districts)
    if (parameters.district_effect[code] === undefined || parameters.arrivals.district[code] === undefined)
      throw new RangeError(`no illustrative parameters for district ${code}: bring records of your own`);
  const months = listMonths(parameters);
  const random = randomFrom(parameters.seed);
  const arrivals = makeArrivals(districts, months, parameters, random);
  const incidents = makeIncidents(persons, months, arrivals, parameters, random);
  return { incidents, arrivals };
}

function makeArrivals(
  districts: readonly string[],
  months: readonly Month[],
  parameters: DemoParameters,
  random: Random,
): DemoArrival[] {
  const p = parameters.arrivals;
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

function makeIncidents(
  persons: ReadonlyMap<string, number>,
  months: readonly Month[],
  arrivals: readonly DemoArrival[],
  parameters: DemoParameters,
  random: Random,
): DemoIncident[] {
  const districts = [...persons.keys()];
  const pressure = pressureOf(districts, months, arrivals, parameters);
  const rows: Omit<DemoIncident, 'record_id'>[] = [];
  for (const category of CATEGORIES) {
    const raw = districts.map((code, d) =>
      months.map(
        (month, t) =>
          riskOf(category, code, month, parameters) *
          persons.get(code)! *
          (isDispute(category) ? pressure[d]![t]! : 1),
      ),
    );
    const scale = parameters.expected_cases[category] / sum(raw.map(sum));
    districts.forEach((adm2_pcode, d) => {
      months.forEach((month, t) => {
        const cases = random.poisson(raw[d]![t]! * scale);
        for (let k = 0; k < cases; k++)
          rows.push({ adm2_pcode, month, category, ...circumstances(category, month, parameters, random) });
      });
    });
  }
  return numbered('C', rows);
}

/** Factor on violent disputes by district and month: what arrivals some months before add. */
function pressureOf(
  districts: readonly string[],
  months: readonly Month[],
  arrivals: readonly DemoArrival[],
  parameters: DemoParameters,
): number[][] {
  const { lag_months, effect } = parameters.arrivals_raise_disputes;
  const first = monthIndex(parameters.start);
  const households = districts.map(() => months.map(() => 0));
  for (const { adm2_pcode, month, households: count } of arrivals)
    households[districts.indexOf(adm2_pcode)]![monthIndex(month) - first]! += count;
  return households.map((series) => {
    const mean = sum(series) / series.length;
    // Before the first month nothing is known of arrivals, so the mean stands in.
    return series.map((_, t) => 1 + (effect * (series[t - lag_months] ?? mean)) / mean);
  });
}

/** Relative risk of a person in a district and month, before arrivals. */
function riskOf(category: Category, adm2_pcode: string, month: Month, parameters: DemoParameters): number {
  const dispute = isDispute(category);
  const years = yearsSince(parameters.start, month);
  const season = parameters.season[dispute ? 'disputes' : 'others'][partsOf(month).of_year - 1]!;
  const base =
    parameters.district_effect[adm2_pcode]! * season * (1 + parameters.yearly_trend[category] * years);
  if (!dispute) return base;
  return (
    base * (parameters.district_dispute_effect[adm2_pcode] ?? 1) * officeFactor(adm2_pcode, month, parameters)
  );
}

function officeFactor(adm2_pcode: string, month: Month, parameters: DemoParameters): number {
  const { effect, ramp_months, opened } = parameters.offices;
  const since = opened[adm2_pcode];
  if (since === undefined || month < since) return 1;
  return 1 - effect * Math.min(1, (monthIndex(month) - monthIndex(since) + 1) / ramp_months);
}

function circumstances(category: Category, month: Month, parameters: DemoParameters, random: Random) {
  const years = yearsSince(parameters.start, month);
  const kind = isDispute(category) ? 'disputes' : 'others';
  const shares = parameters.outcome[kind];
  const adr = shares.adr + parameters.outcome.adr_rise[kind] * years;
  const rest = (1 - adr) / (1 - shares.adr);
  const outcome = random.pick(OUTCOMES.map((code) => (code === 'adr' ? adr : shares[code] * rest)));
  const routes = parameters.route[category];
  const route = random.pick(
    ROUTES.map((code) => routes[code] + (code === 'cp_office' ? parameters.office_rise * years : 0)),
  );
  const female = parameters.female_share[category];
  const sex = female === null ? 'not_applicable' : random.next() < female ? 'female' : 'male';
  return {
    date: dayIn(month, parameters.weekday, random),
    outcome: OUTCOMES[outcome]!,
    route: ROUTES[route]!,
    sex,
  };
}

const isDispute = (category: Category): boolean =>
  (CATEGORY_GROUPS.violent_dispute as readonly string[]).includes(category);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const yearsSince = (start: Month, month: Month): number => (monthIndex(month) - monthIndex(start)) / 12;

const partsOf = (month: Month) => ({ year: Number(month.slice(0, 4)), of_year: Number(month.slice(5)) });

/** A day of the month, drawn by day-of-week weights (Sunday first). */
function dayIn(month: Month, weekday: readonly number[], random: Random): string {
  const { year, of_year } = partsOf(month);
  const first = new Date(Date.UTC(year, of_year - 1, 1)).getUTCDay();
  const days = new Date(Date.UTC(year, of_year, 0)).getUTCDate();
  const weights = Array.from({ length: days }, (_, k) => weekday[(first + k) % 7]!);
  return `${month}-${String(random.pick(weights) + 1).padStart(2, '0')}`;
}

/** Records in order of date, numbered. */
function numbered<R extends { readonly date: string }>(letter: string, rows: readonly R[]) {
  return [...rows]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((row, k) => ({ record_id: `${letter}${String(k + 1).padStart(6, '0')}`, ...row }));
}

const INCIDENT_COLUMNS = [
  'record_id',
  'date',
  'month',
  'adm2_pcode',
  'category',
  'outcome',
  'route',
  'sex',
] as const;
const ARRIVAL_COLUMNS = [
  'record_id',
  'date',
  'month',
  'adm2_pcode',
  'origin_pcode',
  'driver',
  'movement',
  'households',
  'persons',
  'persons_basis',
] as const;

/** The records as two CSV files, as `npm run atlas -- --records DIR` reads them. */
export const demoCsv = (records: DemoRecords) => ({
  'incident.csv': toCsv(INCIDENT_COLUMNS, records.incidents),
  'arrival.csv': toCsv(ARRIVAL_COLUMNS, records.arrivals),
});

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const root = resolve(import.meta.dirname, '..');
  const records = makeDemoRecords(readReference(join(root, 'data/reference')).personsByDistrict);
  const folder = join(root, 'data/raw');
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(demoCsv(records))) writeFileSync(join(folder, file), text);
  console.log(`${records.incidents.length} cases and ${records.arrivals.length} movements in data/raw`);
}
