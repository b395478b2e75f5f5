import { describe, expect, it } from 'vitest';
import { FINDINGS, type FindingKind } from '#core/checks/finding.ts';
import { NumberSet } from '#core/checks/NumberSet.ts';
import { joinReports, sayRows } from '#core/importing/importReport.ts';
import { importTable } from '#core/importing/importTable.ts';
import type { Mapping } from '#core/mapping/mapping.ts';
import { areaLocator } from '#core/places/areaAt.ts';
import type { LineRecord } from '#core/tally.ts';
import { contextOf, csvOf, index, tableOf } from '../importing/importing.ts';

const HEAD = ['id', 'day', 'district', 'code', 'kind', 'from', 'families', 'people', 'lat', 'lon'] as const;
type Row = Partial<Record<(typeof HEAD)[number], string | number>>;
const GOOD: Row = {
  day: '2025-03-04',
  district: 'Fao',
  kind: 'drought',
  from: 'Thi-Qar',
  families: 3,
  people: 17,
};
const mapping = (part: Partial<Mapping> = {}): Mapping => ({
  version: 1,
  table: 'arrival',
  headers: [...HEAD],
  columns: {
    record_id: 'id',
    date: 'day',
    adm2: 'district',
    place_code: 'code',
    driver: 'kind',
    origin_adm1: 'from',
    households: 'families',
    persons: 'people',
    lat: 'lat',
    lon: 'lon',
  },
  values: { driver: { drought: 'water_scarcity', war: null } },
  constants: { movement: 'tribe' },
  origins: {},
  places: {},
  originPlaces: {},
  dropped: [],
  dateOrder: 'dmy',
  decimal: '.',
  ...part,
});
const run = async (rows: readonly Row[], part: Parameters<typeof contextOf>[0] = {}, map = mapping()) => {
  const raw = await tableOf(
    csvOf([HEAD, ...rows.map((row, k) => HEAD.map((name) => ({ id: `r${k}`, ...row })[name] ?? ''))]),
  );
  const records: LineRecord[] = [];
  const report = await importTable(raw, map, contextOf(part), (record) => records.push({ ...record }));
  const { rows: all, used, merged, rejected } = report.total;
  expect(used + merged + rejected).toBe(all);
  return { report, records };
};

describe('one row, one reason', () => {
  it('a good row is used and nothing is found', async () => {
    const { report, records } = await run([GOOD]);
    expect(report.findings).toEqual([]);
    expect(records).toEqual([
      {
        adm2_pcode: 'IQG02Q03',
        month: '2025-03',
        driver: 'water_scarcity',
        movement: 'tribe',
        origin_pcode: 'IQG17',
        households: 3,
        persons: 17,
        persons_basis: 'counted',
      },
    ]);
  });

  it.each<[FindingKind, Row, string | null]>([
    ['no_date', { day: '' }, 'day'],
    ['unreadable_date', { day: 'some day' }, 'day'],
    ['unreadable_date', { day: '31/02/2025' }, 'day'],
    ['impossible_date', { day: '1925-03-04' }, 'day'],
    ['future_date', { day: '2026-01-01' }, 'day'],
    ['unknown_place', { district: 'Timbuktu' }, 'district'],
    ['no_place', { district: '' }, 'district'],
    ['outside_place', { code: 'IQG03Q01' }, 'district'],
    ['coarse_place', { district: '', code: 'IQG02' }, 'district'],
    ['code_against_name', { code: 'IQG02Q05' }, 'district'],
    ['no_origin', { from: '' }, 'from'],
    ['unknown_origin', { from: 'Atlantis' }, 'from'],
    ['no_code', { kind: '' }, 'kind'],
    ['unknown_code', { kind: 'boredom' }, 'kind'],
    ['code_left_out', { kind: 'war' }, 'kind'],
    ['no_number', { families: '' }, 'families'],
    ['unreadable_number', { families: 'three' }, 'families'],
    ['unreadable_number', { families: '2.5' }, 'families'],
    ['negative_number', { families: -3 }, 'families'],
    ['huge_number', { people: 7701234567 }, 'people'],
    ['no_households', { families: 0 }, 'families'],
    ['too_few_persons', { people: 2 }, 'people'],
    ['too_many_persons', { people: 500 }, 'people'],
  ])('%s', async (kind, part, column) => {
    const { report } = await run([GOOD, { ...GOOD, ...part }]);
    const [finding, ...others] = report.findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind, column, rows: [[3, 3]], count: 1, file: 'list.csv' });
    expect(report.total.used).toBe(FINDINGS[kind] === 'note' ? 2 : 1);
  });

  it('the same id: equal rows are merged, others rejected, also across files', async () => {
    const seen = new NumberSet();
    const rows = [
      { ...GOOD, id: 'a' },
      { ...GOOD, id: 'a' },
      { ...GOOD, id: 'a', families: 4 },
    ];
    const { report } = await run(rows, { seen });
    expect(report.findings.map(({ kind }) => kind)).toEqual(['id_repeats', 'same_row']);
    const again = await run(rows.slice(0, 1), { seen });
    expect(joinReports([report, again.report]).total).toMatchObject({
      rows: 4,
      used: 1,
      merged: 2,
      rejected: 1,
    });
  });

  it('without an id equal rows are used and told', async () => {
    const { record_id: _, ...columns } = mapping().columns;
    const rows = Array.from({ length: 20 }, (_, k) => ({
      ...GOOD,
      families: k === 7 ? 3 : k + 3,
      people: 60,
    }));
    const { report } = await run(
      rows.map((row, k) => (k === 7 ? { ...rows[0]! } : row)),
      {},
      mapping({ columns }),
    );
    expect(report.total.used).toBe(20);
    expect(report.findings).toMatchObject([{ kind: 'alike_rows', count: 1, rows: [[9, 9]] }]);
  });

  it('coordinates of another district are told, and the code wins', async () => {
    const square = (pcode: string, west: number) => ({
      type: 'Feature' as const,
      properties: { pcode },
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [west, 30],
            [west + 1, 30],
            [west + 1, 31],
            [west, 31],
            [west, 30],
          ],
        ],
      },
    });
    const locator = areaLocator([square('IQG02Q03', 48), square('IQG02Q06', 46)]);
    const { report, records } = await run(
      [
        { ...GOOD, lat: 30.5, lon: 46.5 },
        { ...GOOD, district: '', lat: 30.5, lon: 46.5 },
      ],
      { locator },
    );
    expect(report.findings).toMatchObject([{ kind: 'code_against_point', rows: [[2, 2]] }]);
    expect(records.map(({ adm2_pcode }) => adm2_pcode)).toEqual(['IQG02Q03', 'IQG02Q06']);
  });

  it('persons of six a family throughout look modelled; said to be modelled, households are used', async () => {
    const rows = Array.from({ length: 12 }, (_, k) => ({ ...GOOD, families: k + 1, people: 6 * (k + 1) }));
    expect((await run(rows)).report.findings).toMatchObject([{ kind: 'persons_look_modelled', number: 12 }]);
    const modelled = mapping({ constants: { movement: 'tribe', persons_basis: 'modelled' } });
    const { report, records } = await run(rows, {}, modelled);
    expect(report.findings).toMatchObject([{ kind: 'persons_modelled' }]);
    expect(records[4]).toMatchObject({ households: 5, persons: 30, persons_basis: 'modelled' });
  });

  it('a dropped column is not read even where the mapping names it', async () => {
    const { report } = await run([GOOD], {}, mapping({ dropped: ['people'] }));
    expect(report.findings).toMatchObject([{ kind: 'no_number', column: 'people' }]);
    expect(report.dropped).toEqual({ 'list.csv': ['people'] });
  });

  it('cells beyond the header and blank lines are counted', async () => {
    const text = `${csvOf([HEAD, HEAD.map((name) => ({ id: 'r', ...GOOD })[name] ?? '')]).trimEnd()},beyond\n\n,,\n`;
    const report = await importTable(await tableOf(text), mapping(), contextOf(), () => {});
    expect(report.total).toMatchObject({ rows: 1, used: 1, blank: 2 });
    expect(report.findings).toMatchObject([{ kind: 'extra_cells', count: 1 }]);
  });

  it('months outside those of the atlas, where they are fixed', async () => {
    const { report } = await run([GOOD], { extent: { start: '2024-01', end: '2024-12' } });
    expect(report.findings).toMatchObject([{ kind: 'outside_extent' }]);
  });
});

describe('bookkeeping', () => {
  it('rows that follow each other are one range', async () => {
    const bad = { ...GOOD, district: 'Timbuktu' };
    const { report } = await run([bad, bad, bad, GOOD, bad]);
    expect(report.findings[0]).toMatchObject({
      rows: [
        [2, 4],
        [6, 6],
      ],
      count: 4,
      value: 'Timbuktu',
    });
    expect(sayRows(report.findings[0]!.rows)).toBe('2–4, 6');
  });

  it('a set of numbers holds what a Set holds', () => {
    const [ours, theirs] = [new NumberSet(), new Set<number>()];
    let state = 12345;
    for (let k = 0; k < 50_000; k++) {
      state = (state * 1103515245 + 12345) % 2147483648;
      const value = (state % 30_000) * 4294967 + 1;
      expect(ours.has(value)).toBe(theirs.has(value));
      expect(ours.add(value)).toBe(!theirs.has(value));
      theirs.add(value);
    }
    expect(ours.size).toBe(theirs.size);
  });

  it('the index knows the origins that the tests use', () => {
    expect(index.known.has('IQG17')).toBe(true);
  });
});
