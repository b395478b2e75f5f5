import { type Month, monthIndex } from '#core/period.ts';
import type { Random } from '#core/random.ts';
import { CATEGORIES, CATEGORY_GROUPS, type Category, OUTCOMES, ROUTES } from '#core/schema/incident.ts';
import type { DemoContext } from './demoContext.ts';
import type { DemoParameters } from './demoParameters.ts';
import type { DemoArrival } from './makeArrivals.ts';
import { dayIn, numbered, partsOf, sum, yearsSince } from './timeline.ts';

/** One illustrative case, with the day on which it was reported. */
export type DemoIncident = {
  readonly record_id: string;
  readonly date: string;
  readonly month: Month;
  readonly adm2_pcode: string;
  readonly category: string;
  readonly outcome: string;
  readonly route: string;
  readonly sex: string;
};

/** Invents cases, after the arrivals that raise them. Throws when a district has no parameters. */
export function makeIncidents({
  persons,
  districts,
  months,
  made,
  parameters,
  random,
}: DemoContext): DemoIncident[] {
  const arrivals = (made.arrival ?? []) as readonly DemoArrival[];
  for (const code of districts)
    if (parameters.district_effect[code] === undefined)
      throw new RangeError(`no illustrative parameters for district ${code}: bring records of your own`);
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
