import type { Catalog } from '#core/cover.ts';
import { coverageOf } from '#core/coverage.ts';
import { defaultFilters, type Filters } from '#core/filters.ts';
import { previousPeriod } from '#core/period.ts';
import type { FacilityRow } from '#core/schema/facility.ts';
import type { LocalityRow } from '#core/schema/locality.ts';
import type { Summary, SummaryAnswer, SummaryCoverage } from '#core/summary.ts';
import { QUERIES } from '#queries/index.ts';
import type { Query } from '#queries/query.ts';
import { SUMMARY_QUESTIONS } from '#queries/summaryQuestions.ts';
import type { NodeDatabase } from './nodeDatabase.ts';

/** The first picture: the answers to what a fresh visit asks, by the very queries that the screens ask afterwards. */
export async function makeSummary(
  database: NodeDatabase,
  catalog: Catalog,
  outlines: Summary['outlines'],
  localities: readonly LocalityRow[],
  facilities: readonly FacilityRow[],
  data_version: string,
): Promise<Summary> {
  const filters = defaultFilters(catalog.extent);
  const before: Filters = { ...filters, period: previousPeriod(filters.period) };
  const answers: SummaryAnswer[] = [];
  for (const { query: name, which } of SUMMARY_QUESTIONS) {
    const query = QUERIES[name] as unknown as Query<Record<string, unknown>>;
    const plan = query.plan(which === 'current' ? filters : before, catalog);
    // What is not published has no answer to carry; the screen then hears so from the database's door.
    if (plan.kind === 'unpublished') continue;
    answers.push({ query: name, which, rows: await database.ask(plan.statement, query.counts) });
  }
  return {
    data_version,
    filters,
    outlines,
    answers,
    coverage: coverageSummary(localities, facilities, filters.radius_km),
  };
}

function coverageSummary(
  localities: readonly LocalityRow[],
  facilities: readonly FacilityRow[],
  radius_km: number,
): SummaryCoverage {
  const open = facilities.filter((office) => office.status === 'open');
  const { total, by_adm2 } = coverageOf(localities, open, radius_km);
  return {
    radius_km,
    persons: total.persons,
    persons_covered: total.persons_covered,
    by_adm2: Object.fromEntries(
      [...by_adm2].map(([code, { persons, persons_covered }]) => [code, { persons, persons_covered }]),
    ),
  };
}
