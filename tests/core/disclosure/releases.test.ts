import fc from 'fast-check';
import loadHighs from 'highs';
import { beforeAll, expect, test } from 'vitest';
import { auditRelease } from '#core/audit/auditRelease.ts';
import type { Engine } from '#core/audit/engine.ts';
import { engineOfHighs } from '#core/audit/engineOfHighs.ts';
import type { Release } from '#core/audit/release.ts';
import { checkFollows, type EarlierRelease, keepEarlier } from '#core/build/earlierCells.ts';
import { formerYearOf } from '#core/build/formerYearOf.ts';
import { type Cell, hasValue } from '#core/cell.ts';
import type { SolveProgram } from '#core/disclosure/integerProgram.ts';
import { relationsOf } from '#core/disclosure/relations.ts';
import { roundCells } from '#core/disclosure/roundCells.ts';
import { suppressCells } from '#core/disclosure/suppressCells.ts';
import type { DisclosureSettings, Manifest } from '#core/manifest.ts';
import type { PublishedTable } from '#core/publication.ts';
import { DIMENSIONS } from '#core/schema/dimensions.ts';
import type { TrueCells } from '#core/tabulate.ts';
import type { LineRecord } from '#core/tally.ts';
import { highsSolver } from '../../../scripts/atlas/highsSolver.ts';
import {
  anyList,
  anyRecords,
  frameTo,
  RULE,
  releaseOfCells,
  tallyOf,
  truthOf,
} from '../../fixtures/smallReleases.ts';

let solve: SolveProgram;
let engine: Engine;
beforeAll(async () => {
  solve = await highsSolver();
  engine = engineOfHighs(await loadHighs());
});

const PROTECT = { 'controlled-rounding': roundCells, suppression: suppressCells } as const;
type Method = keyof typeof PROTECT;

/** A release that ended with a month, as the next build reads it. */
function published(
  cells: TrueCells,
  count: readonly Cell[],
  list: PublishedTable[],
  method: Method,
  end: string,
) {
  const release = releaseOfCells(cells, count, list, method);
  const manifest = {
    extent: { start: '2024-01', end },
    districts: release.districts,
    origins: [],
    disclosure: release.disclosure,
  } as unknown as Manifest;
  return { manifest, release } satisfies EarlierRelease;
}

const wholeYear = (release: Release): Release => ({
  ...release,
  extent: { start: '2024-01', end: '2024-12' },
});

const keysOf = ({ table, rows, keys }: TrueCells) =>
  Array.from({ length: rows }, (_, row) => DIMENSIONS[table].map((name) => keys[name]![row]!).join('|'));

/** Two releases, the second with more months and perhaps other records; what the second took over and what it made. */
function twoReleases(
  first: readonly LineRecord[],
  second: readonly LineRecord[],
  list: PublishedTable[],
  end: string,
  method: Method,
  revision?: string,
) {
  const old = truthOf(first, list, end);
  const before = PROTECT[method](old, RULE, solve).measures.count!;
  const extent = { start: '2024-01', end: '2024-12' };
  const now = truthOf(second, list);
  const { earlier, freed } = keepEarlier(now, published(old, before, list, method, end), extent, revision);
  const former = formerYearOf(
    now,
    tallyOf(second),
    frameTo('2024-12', list),
    published(old, before, list, method, end),
  );
  const { measures, notes } =
    method === 'suppression'
      ? suppressCells(now, RULE, solve, earlier, former)
      : roundCells(now, RULE, solve, earlier);
  return { old, before, now, after: measures.count!, earlier, freed, notes };
}

test.each(['controlled-rounding', 'suppression'] as const)(
  '%s: months that were published stay as they were, and the longer release stands the attack',
  (method) => {
    const end = fc.integer({ min: 1, max: 11 }).map((m) => `2024-${String(m).padStart(2, '0')}`);
    fc.assert(
      fc.property(anyRecords, anyList, end, (records, list, last) => {
        const { old, before, now, after, notes } = twoReleases(records, records, list, last, method);
        const was = new Map(keysOf(old).map((key, row) => [key, before[row]!]));
        keysOf(now).forEach((key, row) => {
          if (now.keys.period![row]!.length === 7 && was.has(key))
            expect(after[row], key).toEqual(was.get(key));
        });
        if (method === 'controlled-rounding' && notes.every(({ done }) => done === 'whole'))
          for (const { margin, parts, complete } of relationsOf(now)) {
            const value = (row: number) => {
              const cell = after[row]!;
              return hasValue(cell) ? cell.value : Number.NaN;
            };
            const sum = parts.reduce((all, part) => all + value(part), 0);
            if (complete) expect(sum).toBe(value(margin));
          }
        const first = published(old, before, list, method, last).release;
        const { faults } = auditRelease(wholeYear(releaseOfCells(now, after, list, method)), engine, [
          { ...first, extent: { start: '2024-01', end: last } },
        ]);
        expect(faults).toEqual([]);
      }),
      { numRuns: 40, seed: 11 },
    );
  },
  400_000,
);

const LIST: PublishedTable[] = [
  { id: 'core', table: 'incident', grains: { adm2_pcode: 'each', period: 'month', category: 'coarse' } },
];
const caseOf = (month: number, district: number): LineRecord => ({
  month: `2024-${String(month).padStart(2, '0')}`,
  adm2_pcode: `XXG01Q0${district}`,
  category: 'other',
  outcome: 'adr',
  route: 'police',
  sex: 'male',
});
const some = Array.from({ length: 90 }, (_, k) => caseOf((k % 9) + 1, ((k * k) % 3) + 1));

test('a corrected past is refused without a name, and made anew only where it must be with one', () => {
  const corrected = [...some, ...Array.from({ length: 12 }, () => caseOf(2, 1))];
  expect(() => twoReleases(some, corrected, LIST, '2024-06', 'controlled-rounding')).toThrow(/1 problem/);
  const { old, before, now, after, freed } = twoReleases(
    some,
    corrected,
    LIST,
    '2024-06',
    'controlled-rounding',
    'Late reports of February',
  );
  expect(freed).toBeGreaterThan(0);
  const was = new Map(keysOf(old).map((key, row) => [key, before[row]!]));
  keysOf(now).forEach((key, row) => {
    const touched = key.includes('2024-02') && (key.startsWith('XXG01Q01') || key.startsWith('_T'));
    if (was.has(key) && now.keys.period![row]!.length === 7 && !touched)
      expect(after[row], key).toEqual(was.get(key));
  });
});

test('a release follows only one of the same rule, codes and beginning', () => {
  const cells = truthOf(some, LIST);
  const { count } = roundCells(cells, RULE, solve).measures;
  const before = published(cells, count!, LIST, 'controlled-rounding', '2024-12');
  const next = {
    districts: before.manifest.districts,
    origins: [],
    extent: { start: '2024-01', end: '2025-03' },
    disclosure: { ...RULE, method: 'controlled-rounding', audited: true } as DisclosureSettings,
  };
  expect(checkFollows(next, before)).toEqual([]);
  expect(checkFollows({ ...next, disclosure: { ...next.disclosure, base: 3 } }, before)).toHaveLength(1);
  expect(checkFollows({ ...next, extent: { start: '2024-01', end: '2024-11' } }, before)).toHaveLength(1);
  expect(checkFollows({ ...next, districts: ['XXG01Q01'] }, before)).toHaveLength(1);
});
