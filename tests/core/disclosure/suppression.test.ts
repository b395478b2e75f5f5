import fc from 'fast-check';
import loadHighs from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditRelease } from '#core/audit/auditRelease.ts';
import type { Engine } from '#core/audit/engine.ts';
import { engineOfHighs } from '#core/audit/engineOfHighs.ts';
import { type Cell, exact } from '#core/cell.ts';
import { roundTogether } from '#core/disclosure/controlledRounding.ts';
import { hideTogether } from '#core/disclosure/hideTogether.ts';
import type { HidingProblem } from '#core/disclosure/hidingProblem.ts';
import type { SolveProgram } from '#core/disclosure/integerProgram.ts';
import { suppressCells } from '#core/disclosure/suppressCells.ts';
import type { PublishedTable } from '#core/publication.ts';
import { highsSolver } from '../../../scripts/atlas/highsSolver.ts';
import { gridProblem } from '../../fixtures/gridProblem.ts';
import { anyList, anyRecords, RULE, releaseOfCells, truthOf } from '../../fixtures/smallReleases.ts';

let solve: SolveProgram;
let engine: Engine;
beforeAll(async () => {
  solve = await highsSolver();
  engine = engineOfHighs(await loadHighs());
});

/** Every world of whole numbers that fits a pattern, up to `most`: the least and the largest value of each count. */
function bruteForce(
  { truth, relations }: HidingProblem,
  hidden: readonly number[],
  least: number,
  most: number,
) {
  const world = Array.from(truth);
  const low = world.map(() => Number.POSITIVE_INFINITY);
  const high = world.map(() => Number.NEGATIVE_INFINITY);
  const fits = (done: ReadonlySet<number>) =>
    relations.every(({ margin, parts }) =>
      [margin, ...parts].some((row) => hidden.includes(row) && !done.has(row))
        ? true
        : parts.reduce((sum, part) => sum + world[part]!, 0) === world[margin],
    );
  const fill = (at: number, done: ReadonlySet<number>) => {
    if (!fits(done)) return;
    if (at === hidden.length) {
      world.forEach((value, row) => {
        low[row] = Math.min(low[row]!, value);
        high[row] = Math.max(high[row]!, value);
      });
      return;
    }
    const row = hidden[at]!;
    for (let value = least; value <= most; value++) {
      world[row] = value;
      fill(at + 1, new Set([...done, row]));
    }
  };
  fill(0, new Set());
  return { low, high };
}

const hiding = (inner: readonly (readonly number[])[], threshold: number): HidingProblem => {
  const { truth, relations } = gridProblem(inner, 5);
  return { truth, relations, threshold: Array.from(truth, () => threshold) };
};

describe('published problems', () => {
  // Geurts 1992, example 3 of the Handbook on Statistical Disclosure Control: the four hidden counts leave 3 to 6 for the first.
  test('Geurts: the interval of the first count', () => {
    const inner = [
      [5, 2],
      [1, 2],
      [3, 3],
    ];
    const { at } = gridProblem(inner, 5);
    const pattern = [at(0, 0), at(0, 1), at(1, 0), at(1, 1)];
    const { low, high } = bruteForce(hiding(inner, 3), pattern, 0, 10);
    expect([low[at(0, 0)], high[at(0, 0)]]).toEqual([3, 6]);
  });

  // sdcTable (R), example of protect by singletons: hiding the nine primary counts tells wb exactly, and one more is enough.
  test('sdcTable: one more count, xb, hides what nine leave open', () => {
    const inner = [
      [30, 47, 64, 89],
      [90, 124, 5, 31],
      [92, 100, 59, 85],
      [800, 991, 651, 685],
    ];
    const grid = gridProblem(inner, 5);
    const primary = ['wa', 'wb', 'wc', 'xa', 'xc', 'yb', 'yd', 'zb', 'zd'].map((name) =>
      grid.at('wxyz'.indexOf(name[0]!), 'abcd'.indexOf(name[1]!)),
    );
    const problem: HidingProblem = {
      truth: grid.truth,
      relations: grid.relations,
      // A threshold of its own for each primary count, just above it.
      threshold: Array.from(grid.truth, (count, row) => (primary.includes(row) ? count + 1 : 0)),
    };
    const found = hideTogether(problem, solve)!;
    expect(found).toMatchObject({ primary: 9, fewest: true });
    // One more, as published; the smaller count xd does it as well as xb.
    expect(found.hidden).toHaveLength(10);
    const xb = new Map([[grid.at(1, 1), true]]);
    expect(hideTogether({ ...problem, kept: xb }, solve)!.hidden).toEqual(
      [...primary, grid.at(1, 1)].sort((a, b) => a - b),
    );
  });

  // sdcTable (R), example data: women of A are 2, under a threshold of 5; a rectangle of three more is the least.
  test('sdcTable: one small count needs three others', () => {
    const found = hideTogether(
      hiding(
        [
          [2, 18],
          [19, 14],
          [10, 12],
          [14, 11],
        ],
        5,
      ),
      solve,
    )!;
    expect(found).toMatchObject({ primary: 1, fewest: true });
    expect(found.hidden).toHaveLength(4);
  });

  // sdcTools, issue 194: counts that must be zero are told when hidden. Zeros are never hidden here, and never help.
  test('sdcTools: zeros stay in view', () => {
    const problem = hiding(
      [
        [3, 0, 9],
        [0, 7, 8],
        [6, 8, 0],
      ],
      5,
    );
    const found = hideTogether(problem, solve)!;
    for (const row of found.hidden) expect(problem.truth[row]).toBeGreaterThan(0);
    const { low, high } = bruteForce(problem, found.hidden, 1, 40);
    for (const row of found.hidden) expect(high[row]! - low[row]!).toBeGreaterThanOrEqual(2);
  });

  // Handbook on Statistical Disclosure Control, controlled rounding: additive, every cell within the base of its value.
  test('Handbook: a table of six counts is rounded to 5', () => {
    const grid = gridProblem(
      [
        [1, 0],
        [3, 3],
        [12, 20],
      ],
      5,
    );
    const { values } = roundTogether(grid, solve)!;
    for (const { margin, parts } of grid.relations)
      expect(parts.reduce((sum, part) => sum + values[part]!, 0)).toBe(values[margin]);
    values.forEach((value, row) => {
      expect(Math.abs(value - grid.truth[row]!)).toBeLessThan(5);
    });
  });
});

test('a small count that stands alone hides its totals; where these are in view already, nothing can guard it', () => {
  const problem = hiding([[3, 0]], 5);
  expect(hideTogether(problem, solve)).toMatchObject({ hidden: [0, 2, 3, 5], primary: 4 });
  const wide = hiding([[3, 0, 9]], 5);
  expect(hideTogether({ ...wide, kept: new Map([[3, false]]) }, solve)?.hidden).not.toContain(3);
  expect(hideTogether({ ...wide, kept: new Map([2, 3, 7].map((row) => [row, false])) }, solve)).toBeNull();
});

test('what an earlier release showed stays in view, and what it hid stays hidden', () => {
  const problem = hiding(
    [
      [2, 18, 9],
      [19, 14, 8],
      [10, 12, 7],
    ],
    5,
  );
  const free = hideTogether(problem, solve)!.hidden;
  const shown = free.find((row) => problem.truth[row]! >= 5)!;
  const other = [...Array(16).keys()].find((row) => !free.includes(row))!;
  const kept = new Map([
    [shown, false],
    [other, true],
  ]);
  const { hidden } = hideTogether({ ...problem, kept }, solve)!;
  expect(hidden).not.toContain(shown);
  expect(hidden).toContain(other);
});

test('brute force finds no hidden count told, whatever the table', () => {
  const row = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 3 }), (inner) => {
      const problem = hiding(inner, 3);
      const found = hideTogether(problem, solve);
      if (!found || found.hidden.length > 9) return;
      const most = Math.max(...found.hidden.map((at) => problem.truth[at]!)) + 3;
      if (most > 16) return;
      const { low, high } = bruteForce(problem, found.hidden, 1, most);
      for (const at of found.hidden) {
        expect(high[at]! - low[at]!).toBeGreaterThanOrEqual(2);
        if (problem.truth[at]! < 3) expect(high[at]).toBeGreaterThanOrEqual(3);
      }
    }),
    { numRuns: 60, seed: 3 },
  );
}, 120_000);

test('a release by suppression stands the attack for any records and any list', () => {
  fc.assert(
    fc.property(anyRecords, anyList, (records, list) => {
      const cells = truthOf(records, list);
      const { measures } = suppressCells(cells, RULE, solve);
      measures.count!.forEach((cell, k) => {
        const truth = cells.measures.count![k]!;
        if (truth === 0) expect(cell).toEqual({ kind: 'exact', value: 0 });
        if (cell.kind === 'exact') expect(cell.value).toBe(truth);
        else expect(cell).toEqual({ kind: 'suppressed' });
      });
      const report = auditRelease(releaseOfCells(cells, measures.count!, list, 'suppression'), engine);
      expect(report.faults).toEqual([]);
    }),
    { numRuns: 90, seed: 7 },
  );
}, 400_000);

test('what no table shows but a total less its part tells is guarded like a small count', () => {
  // One district has three cases beside its sensitive ones, which are many enough to be shown.
  const list: PublishedTable[] = [
    {
      id: 'sensitive',
      table: 'incident',
      grains: { adm2_pcode: 'each', period: 'year', category: 'sensitive' },
    },
  ];
  const record = (adm2_pcode: string, category: string) => ({
    month: '2024-03',
    adm2_pcode,
    category,
    outcome: 'adr',
    route: 'police',
    sex: 'male',
  });
  const of = (pcode: string, sensitive: number, others: number) => [
    ...Array.from({ length: sensitive }, () => record(pcode, 'domestic_violence')),
    ...Array.from({ length: others }, () => record(pcode, 'other')),
  ];
  const cells = truthOf(
    [...of('XXG01Q01', 12, 3), ...of('XXG01Q02', 20, 30), ...of('XXG01Q03', 25, 40)],
    list,
  );
  const attacked = (count: readonly Cell[]) =>
    auditRelease(releaseOfCells(cells, count, list, 'suppression'), engine).faults;
  expect(attacked(Array.from(cells.measures.count!, exact)).join()).toMatch(/less .* left with 3 to 3/);
  const { measures } = suppressCells(cells, RULE, solve);
  expect(attacked(measures.count!)).toEqual([]);
  expect(measures.count!.some((cell) => cell.kind === 'exact' && cell.value > 0)).toBe(true);
});
