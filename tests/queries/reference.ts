import { type Cell, missing, sumCells } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { listMonths, listYears, type Period } from '#core/period.ts';
import { isPublishedCell } from '#core/publication.ts';
import { DRIVERS, MOVEMENTS } from '#core/schema/arrival.ts';
import { DIMENSIONS, MEASURES } from '#core/schema/dimensions.ts';
import { CATEGORIES, CATEGORY_GROUPS, OUTCOMES, ROUTES, SEXES } from '#core/schema/incident.ts';
import { TOTAL } from '#core/schema/table.ts';
import { PROTECTED_NAMES, type ProtectedTable } from '#core/schema/tables.ts';
import type { QUERIES } from '#queries/index.ts';
import {
  cellOf,
  DISTRICTS,
  EXTENT,
  type Key,
  ORIGINS,
  PUBLICATION,
  personsBasisOf,
  ROWS,
  type Row,
} from '../fixtures/governorate.ts';

import { PROGRAMME_CUTS, PROGRAMME_FACTS, type ProgrammeCut, periodOf } from './programmeReference.ts';

/*
 * What every query must answer, worked out from the fixture's cells in plain TypeScript: no SQL, no cover, no statement.
 */

export type QueryName = keyof typeof QUERIES;
export type ExpectedRow = Readonly<Record<string, unknown>>;

/** The rows that a query must answer, or `unpublished`. */
export function expectedAnswer(name: QueryName, filters: Filters): ExpectedRow[] | 'unpublished' {
  const fixed = FIXED[name];
  if (fixed) return fixed();
  const facts = PROGRAMME_FACTS[name];
  if (facts) return facts(filters);
  const programme = PROGRAMME_CUTS[name];
  if (programme) return rowsOf(cutOf(programme, filters));
  const cuts = CUTS[name];
  if (!cuts) throw new Error(`no expectation for the query ${name}: write one in tests/queries/reference.ts`);
  const found = cuts(filters).map(rowsOf);
  return found.find((rows) => rows !== 'unpublished') ?? 'unpublished';
}

interface Cut {
  readonly table: ProtectedTable;
  /** One list of period codes per row. */
  readonly periods: readonly (readonly string[])[];
  readonly byPeriod: boolean;
  /** Codes that each get a row of their own. */
  readonly each: Readonly<Record<string, readonly string[]>>;
  /** Codes that are summed. */
  readonly over: Readonly<Record<string, readonly string[]>>;
}

function cutOf(programme: ProgrammeCut, filters: Filters): Cut {
  const { table, by, each = {} } = programme;
  const period = periodOf(programme, filters);
  const list = by === 'month' ? listMonths(period) : listYears(period);
  return {
    table,
    periods: by ? list.map((code) => [code]) : [periodTiles(period)],
    byPeriod: by !== undefined,
    each,
    over: {
      ...(DIMENSIONS[table].includes('adm2_pcode') ? { adm2_pcode: districts(filters) } : {}),
      ...programme.over,
    },
  };
}

const districts = (filters: Filters) => totalOr(filters.districts, DISTRICTS);
const movements = (filters: Filters) =>
  filters.movements.length === 0 || filters.movements.length === 3 ? [TOTAL] : filters.movements;

const over = (table: ProtectedTable, filters: Filters, each: Cut['each'] = {}): Cut => ({
  table,
  periods: [periodTiles(filters.period)],
  byPeriod: false,
  each,
  over:
    table === 'incident'
      ? { adm2_pcode: districts(filters), category: categoryTiles(filters.categories) }
      : { adm2_pcode: districts(filters), movement: movements(filters) },
});

const byMonth = (cut: Cut): Cut => ({ ...cut, periods: listMonths(EXTENT).map((m) => [m]), byPeriod: true });

/** Groups beside single categories, whatever the reader filters. */
const THEMES = ['violent_dispute', ...CATEGORIES.filter((code) => !isSensitive(code)), 'sensitive'];
const EVERYWHERE = [...DISTRICTS, TOTAL];
const everywhere = (filters: Filters): Filters => ({ ...filters, districts: [], categories: [] });

const MERGED = [...CATEGORIES.filter((code) => !isSensitive(code)), 'sensitive'];

/** For each query over a protected table, the cuts it may take, the first that is published counting. */
const CUTS: Partial<Record<QueryName, (filters: Filters) => Cut[]>> = {
  incidentsTotal: (filters) => [over('incident', filters)],
  incidentsByDistrict: (filters) => [over('incident', filters, { adm2_pcode: DISTRICTS })],
  incidentsByMonth: (filters) => [byMonth(over('incident', filters))],
  incidentsByCategory: (filters) =>
    [CATEGORIES, MERGED].map((category) => over('incident', filters, { category })),
  incidentsByDistrictMonth: (filters) => [byMonth(over('incident', filters, { adm2_pcode: DISTRICTS }))],
  incidentsByDistrictCategory: (filters) =>
    [CATEGORIES, MERGED].map((category) => over('incident', filters, { adm2_pcode: DISTRICTS, category })),
  incidentsByDistrictSex: (filters) => [over('incident', filters, { adm2_pcode: DISTRICTS, sex: SEXES })],
  incidentsByOutcome: (filters) => [over('incident', filters, { outcome: OUTCOMES })],
  incidentsByRoute: (filters) => [over('incident', filters, { route: ROUTES })],
  incidentsBySex: (filters) => [over('incident', filters, { sex: SEXES })],
  incidentsByTheme: (filters) => [
    over('incident', everywhere(filters), { adm2_pcode: EVERYWHERE, category: THEMES }),
  ],
  incidentsByThemeMonth: (filters) => [
    byMonth(over('incident', everywhere(filters), { adm2_pcode: EVERYWHERE, category: THEMES })),
  ],
  arrivalsTotal: (filters) => [over('arrival', filters)],
  arrivalsTotalByMonth: (filters) => [byMonth(over('arrival', filters))],
  arrivalsByDistrict: (filters) => [over('arrival', filters, { adm2_pcode: DISTRICTS })],
  arrivalsByDistrictMonth: (filters) => [byMonth(over('arrival', filters, { adm2_pcode: DISTRICTS }))],
  arrivalsByMonth: (filters) => [byMonth(over('arrival', filters, { movement: MOVEMENTS }))],
  arrivalsByOrigin: (filters) => [over('arrival', filters, { adm2_pcode: DISTRICTS, origin_pcode: ORIGINS })],
  arrivalsByDriver: (filters) => [over('arrival', filters, { driver: DRIVERS })],
};

function rowsOf(cut: Cut): ExpectedRow[] | 'unpublished' {
  const counts = MEASURES[cut.table];
  const rows: ExpectedRow[] = [];
  for (const periods of cut.periods)
    for (const group of product(cut.each)) {
      const keys = product({ ...TOTALS[cut.table], ...cut.over, ...single(group), period: periods });
      if (!keys.every((key) => isPublishedCell(PUBLICATION, cut.table, key))) return 'unpublished';
      const collected = keys.filter((key) => cellOf(cut.table, key, counts[0]!) !== null);
      const grouped = cut.byPeriod || Object.keys(cut.each).length > 0;
      // A group without a row has nothing to be grouped; the one row of a total is always there.
      if (grouped && collected.length === 0) continue;
      rows.push({
        ...(cut.byPeriod ? { period: periods[0] } : {}),
        ...group,
        ...(cut.table === 'arrival' ? { persons_basis: basisOf(collected) } : {}),
        ...Object.fromEntries(counts.map((count) => [count, sumOf(cut.table, keys, count)])),
      });
    }
  return rows.sort(byColumns(['period', ...Object.keys(cut.each)]));
}

function sumOf(table: ProtectedTable, keys: readonly Key[], count: string): Cell {
  const cells = keys.map((key) => cellOf(table, key, count));
  return cells.some((cell) => cell === null) ? missing('not-collected') : sumCells(cells as Cell[]);
}

function basisOf(keys: readonly Key[]): string {
  const bases = new Set(keys.map((key) => personsBasisOf(key.period!)));
  return bases.size === 1 ? [...bases][0]! : 'mixed';
}

const TOTALS: Readonly<Record<ProtectedTable, Readonly<Record<string, readonly string[]>>>> =
  Object.fromEntries(
    PROTECTED_NAMES.map((table) => [
      table,
      Object.fromEntries(DIMENSIONS[table].map((name) => [name, [TOTAL]])),
    ]),
  ) as never;

function periodTiles({ start, end }: Period): string[] {
  return listYears({ start, end }).flatMap((year) => {
    const months = listMonths({ start: `${year}-01`, end: `${year}-12` });
    const inside = months.filter((month) => month >= start && month <= end);
    return inside.length === 12 ? [year] : inside;
  });
}

function categoryTiles(selection: readonly string[]): readonly string[] {
  if (selection.length === 0 || selection.length === CATEGORIES.length) return [TOTAL];
  const whole = Object.entries(CATEGORY_GROUPS).filter(([, members]) =>
    members.every((code) => selection.includes(code)),
  );
  const inGroups = whole.flatMap(([, members]) => members as readonly string[]);
  return [...whole.map(([group]) => group), ...selection.filter((code) => !inGroups.includes(code))];
}

function isSensitive(code: string): boolean {
  return (CATEGORY_GROUPS.sensitive as readonly string[]).includes(code);
}

const totalOr = (selection: readonly string[], every: readonly string[]): readonly string[] =>
  selection.length === 0 || selection.length === every.length ? [TOTAL] : selection;

const single = (group: Key): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(group).map(([name, code]) => [name, [code]]));

function product(lists: Readonly<Record<string, readonly string[]>>): Key[] {
  let keys: Key[] = [{}];
  for (const [name, codes] of Object.entries(lists))
    keys = keys.flatMap((key) => codes.map((code) => ({ ...key, [name]: code })));
  return keys;
}

const byColumns = (columns: readonly string[]) => (a: ExpectedRow, b: ExpectedRow) => {
  for (const name of columns) {
    const [x, y] = [String(a[name] ?? ''), String(b[name] ?? '')];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
};

const pick = (rows: readonly Row[], columns: readonly string[]): ExpectedRow[] =>
  rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]])));

const sorted = (rows: readonly Row[], ...columns: string[]) => [...rows].sort(byColumns(columns));

/** Queries that no filter touches. */
const FIXED: Partial<Record<QueryName, () => ExpectedRow[]>> = {
  areas: () => sorted(ROWS.area, 'pcode'),
  facilities: () => [...ROWS.facility].sort((a, b) => Number(b.main_office) - Number(a.main_office)),
  figures: () => sorted(ROWS.figure, 'figure_id'),
  events: () => ROWS.event.map(({ source: _, ...row }) => row),
  localities: () => sorted(ROWS.locality, 'locality_id'),
  places: () => pick(ROWS.place, ['name', 'name1', 'place_kind', 'lat', 'lon']),
  staff: () => sorted(ROWS.staffing, 'facility_id'),
  populationByDistrict: () =>
    DISTRICTS.map((adm2_pcode) => {
      const sum = (sex: string) =>
        ROWS.population
          .filter((row) => row.adm2_pcode === adm2_pcode && row.sex === sex)
          .reduce((total, row) => total + Number(row.persons), 0);
      return { adm2_pcode, year: 2024, female: sum('female'), male: sum('male') };
    }),
};
