import { describe, expect, test } from 'vitest';
import { listMonths, listYears } from '#core/period.ts';
import { isPublishedCell, type PublishedTable } from '#core/publication.ts';
import { DRIVERS, MOVEMENTS } from '#core/schema/arrival.ts';
import { DIMENSIONS } from '#core/schema/dimensions.ts';
import { CATEGORIES, CATEGORY_GROUPS, OUTCOMES, ROUTES, SEXES } from '#core/schema/incident.ts';
import { TOTAL } from '#core/schema/table.ts';
import type { ProtectedTable } from '#core/schema/tables.ts';
import { type TrueCells, tabulate } from '#core/tabulate.ts';
import { type LineRecord, tallyRecords } from '#core/tally.ts';
import publication from '../../data/reference/publication.json' with { type: 'json' };

const LIST = publication as unknown as PublishedTable[];
const frame = {
  extent: { start: '2023-01', end: '2024-12' },
  districts: ['XXG01Q01', 'XXG01Q02'],
  origins: ['XXG02', 'XXG01Q02'],
  publication: LIST,
};

const CODES: Record<string, readonly string[]> = {
  adm2_pcode: [TOTAL, ...frame.districts],
  period: [...listYears(frame.extent), ...listMonths(frame.extent)],
  category: [TOTAL, ...Object.keys(CATEGORY_GROUPS), ...CATEGORIES],
  outcome: [TOTAL, ...OUTCOMES],
  route: [TOTAL, ...ROUTES],
  sex: [TOTAL, ...SEXES],
  origin_pcode: [TOTAL, ...frame.origins],
  driver: [TOTAL, ...DRIVERS],
  movement: [TOTAL, ...MOVEMENTS],
};

/** Every key that the list publishes, by asking the list itself about each combination of codes. */
function publishedKeys(table: ProtectedTable): Set<string> {
  let keys: Record<string, string>[] = [{}];
  for (const name of DIMENSIONS[table])
    keys = keys.flatMap((key) => CODES[name]!.map((code) => ({ ...key, [name]: code })));
  return new Set(
    keys.filter((key) => isPublishedCell(LIST, table, key)).map((key) => Object.values(key).join('|')),
  );
}

const tabulated = (table: ProtectedTable, lines: readonly LineRecord[]) =>
  tabulate(tallyRecords(table, lines, frame), frame);

const keysOf = (cells: TrueCells) =>
  Array.from({ length: cells.rows }, (_, k) =>
    DIMENSIONS[cells.table].map((name) => cells.keys[name]![k]).join('|'),
  );

/** Records that walk through all codes with strides that share no factor. */
const records: LineRecord[] = Array.from({ length: 500 }, (_, k) => ({
  month: listMonths(frame.extent)[(k * 7) % 24]!,
  adm2_pcode: frame.districts[k % 3 === 0 ? 0 : 1]!,
  category: CATEGORIES[(k * k) % 8]!,
  outcome: OUTCOMES[(k * 3 + 1) % 4]!,
  route: ROUTES[Math.floor(k / 5) % 4]!,
  sex: SEXES[k % 3]!,
}));

describe('tabulation of cases', () => {
  const cells = tabulated('incident', records);
  const keys = keysOf(cells);

  test('holds exactly the cells of the list, each once, also where nothing happened', () => {
    expect(new Set(keys)).toEqual(publishedKeys('incident'));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keysOf(tabulated('incident', []))).toEqual(keys);
  });

  test('every count is what a plain filter of the records counts', () => {
    const matches = (record: LineRecord, name: string, code: string) => {
      if (code === TOTAL) return true;
      if (name === 'period') return String(record.month).startsWith(code);
      const members = (CATEGORY_GROUPS as Record<string, readonly string[]>)[code];
      if (name === 'category' && members) return members.includes(String(record.category));
      return record[name] === code;
    };
    for (let k = 0; k < cells.rows; k += 5) {
      const expected = records.filter((record) =>
        DIMENSIONS.incident.every((name) => matches(record, name, cells.keys[name]![k]!)),
      ).length;
      expect(cells.measures.count![k], keys[k]!).toBe(expected);
    }
  });

  test('a code that the atlas does not know names the record', () => {
    const strange = { ...records[1]!, adm2_pcode: 'XXG09Q09' };
    expect(() => tabulated('incident', [records[0]!, strange])).toThrow(/record 2: adm2_pcode "XXG09Q09"/);
    expect(() => tabulated('incident', [{ ...records[0]!, month: '2019-05' }])).toThrow(/month "2019-05"/);
  });
});

describe('tabulation of arrivals', () => {
  const movement = {
    adm2_pcode: 'XXG01Q01',
    origin_pcode: 'XXG02',
    driver: 'salinity',
    movement: 'tribe',
    households: 20,
    persons: 120,
  } as const;
  const cells = tabulated('arrival', [
    { ...movement, month: '2023-05', persons_basis: 'modelled' },
    { ...movement, month: '2024-05', persons_basis: 'counted' },
    {
      ...movement,
      month: '2024-06',
      persons_basis: 'modelled',
      households: 1,
      persons: 6,
      movement: 'single_family',
    },
  ]);
  const keys = keysOf(cells);
  const at = (...key: string[]) => keys.indexOf(key.join('|'));

  test('holds exactly the cells of the list and sums households and persons', () => {
    expect(new Set(keys)).toEqual(publishedKeys('arrival'));
    const year = at(TOTAL, '2024', TOTAL, TOTAL, TOTAL);
    expect([cells.measures.households![year], cells.measures.persons![year]]).toEqual([21, 126]);
    const single = at('XXG01Q01', '2024-06', TOTAL, TOTAL, 'single_family');
    expect([cells.measures.households![single], cells.measures.persons![single]]).toEqual([1, 6]);
  });

  test('whether persons were counted is said by period, the same for every cell of it', () => {
    const basis = (period: string) =>
      new Set(cells.facts.persons_basis!.filter((_, k) => cells.keys.period![k] === period));
    expect(basis('2023')).toEqual(new Set(['modelled']));
    expect(basis('2024-05')).toEqual(new Set(['counted']));
    expect(basis('2024')).toEqual(new Set(['mixed']));
  });
});
