import { describe, expect, it } from 'vitest';
import { compareReleases } from '#core/releases/compareReleases.ts';
import { diffLines } from '#core/releases/diffLines.ts';
import { isSame, onlyAdds } from '#core/releases/releaseDiff.ts';
import { TABLE_NAMES } from '#core/schema/tables.ts';
import { buildGovernorate, type Row } from '../../fixtures/governorate.ts';
import { laterRelease } from '../../fixtures/twoReleases.ts';

const before = buildGovernorate();
const rounded = (row: Row) => row.count_kind === 'rounded' && (row.count as number) > 40;
const first = (rows: Row[], wanted: (row: Row) => boolean) => rows.findIndex(wanted);
const withCount = (
  row: Row,
  value: number | null,
  low: number | null,
  high: number | null,
  kind: string,
) => ({
  ...row,
  count: value,
  count_low: low,
  count_high: high,
  count_kind: kind,
});

describe('two releases', () => {
  it('that are the same differ in nothing, and every table is told', () => {
    const diff = compareReleases(before, before);
    expect(isSame(diff)).toBe(true);
    expect(onlyAdds(diff)).toBe(true);
    expect(diff.tables.map(({ table }) => table)).toEqual(TABLE_NAMES);
    expect(diffLines(diff, 5).at(-1)).toBe('Both publish the same.');
  });

  it('tell a figure that certainly moved from one that rounding alone can explain', () => {
    const after = laterRelease(before, {
      incident: (rows) => {
        const far = first(rows, rounded);
        const near = first(rows.slice(far + 1), rounded) + far + 1;
        return rows.map((row, k) => {
          const [value, low, high] = [row.count, row.count_low, row.count_high] as number[];
          if (k === far) return withCount(row, value! + 20, low! + 20, high! + 20, 'rounded');
          if (k === near) return withCount(row, value! + 5, low! + 5, high! + 5, 'rounded');
          return row;
        });
      },
    });
    const { cells, tables } = compareReleases(before, after);
    expect(cells.map(({ kind, by, certain }) => [kind, by, certain])).toEqual([
      ['moved', 20, true],
      ['moved', 5, false],
    ]);
    expect(tables.find(({ table }) => table === 'incident')).toMatchObject({
      added: 0,
      changed: 2,
      withdrawn: 0,
    });
  });

  it('name what became hidden, what is shown at last and what is gone', () => {
    const after = laterRelease(before, {
      incident: (rows) => {
        const hidden = first(rows, rounded);
        const shown = first(rows, (row) => row.count_kind === 'suppressed');
        return rows
          .map((row, k) =>
            k === hidden
              ? withCount(row, null, 1, 60, 'suppressed')
              : k === shown
                ? withCount(row, 10, 6, 14, 'rounded')
                : row,
          )
          .slice(0, -1);
      },
    });
    const diff = compareReleases(before, after);
    expect(diff.cells.map(({ kind }) => kind).sort()).toEqual(['hidden', 'shown']);
    expect(diff.cells.every(({ by }) => by === null)).toBe(true);
    expect(diff.tables.find(({ table }) => table === 'incident')!.withdrawn).toBe(1);
    expect(onlyAdds(diff)).toBe(false);
    const text = diffLines(diff, 5).join('\n');
    expect(text).toContain('1 published figures are hidden now');
    expect(text).toMatch(/→ suppressed \(1 to 60\)/);
  });

  it('take a year that holds more months for another number, not for one that moved', () => {
    const extent = { start: '2023-01', end: '2024-09' };
    const early = laterRelease(before, {}, { extent });
    const after = laterRelease(before, {
      incident: (rows) =>
        rows.map((row) =>
          String(row.period).length === 4 && rounded(row) ? withCount(row, 990, 986, 994, 'rounded') : row,
        ),
    });
    const diff = compareReleases(early, after);
    const kindsOf = (year: string) =>
      new Set(diff.cells.filter(({ key }) => key.period === year).map(({ kind }) => kind));
    expect(kindsOf('2024')).toEqual(new Set(['grew']));
    expect(kindsOf('2023')).toEqual(new Set(['moved']));
    expect(diff.settings).toEqual([
      { setting: 'extent', before: '2023-01 to 2024-09', after: '2023-01 to 2024-12' },
    ]);
  });

  it('compare facts by their key, column by column', () => {
    const after = laterRelease(before, {
      population: (rows) => rows.map((row, k) => (k === 0 ? { ...row, persons: 12_345 } : row)).slice(0, -1),
      facility: (rows) => [...rows, { ...rows[0]!, facility_id: 'new' }],
    });
    const { rows } = compareReleases(before, after);
    expect(rows.map(({ table, kind }) => `${table} ${kind}`)).toEqual([
      'population changed',
      'population withdrawn',
      'facility added',
    ]);
    expect(rows[0]!.columns).toEqual([{ column: 'persons', before: expect.any(Number), after: 12_345 }]);
    expect(rows[2]!.key).toEqual({ facility_id: 'new' });
  });

  it('say what the list of published tables lost, and which rule is another', () => {
    const { publication, disclosure } = before.manifest;
    const after = laterRelease(
      before,
      {},
      { publication: publication.slice(1), disclosure: { ...disclosure, base: 3 } },
    );
    const diff = compareReleases(before, after);
    expect(diff.publication.withdrawn).toEqual([publication[0]!.id]);
    expect(diff.settings).toEqual([{ setting: 'disclosure.base', before: '1', after: '3' }]);
    expect(onlyAdds(diff)).toBe(false);
  });

  it('stop printing one by one where the reader said, and say how many are left', () => {
    const after = laterRelease(before, {
      incident: (rows) => rows.map((row) => (rounded(row) ? withCount(row, 990, 986, 994, 'rounded') : row)),
    });
    const diff = compareReleases(before, after);
    const lines = diffLines(diff, 3);
    expect(lines.filter((line) => line.includes('incident.count'))).toHaveLength(3);
    expect(lines.some((line) => line.includes(`… and ${diff.cells.length - 3} more`))).toBe(true);
  });
});
