import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { isRounding, type RoundingProblem, roundTogether } from '#core/disclosure/controlledRounding.ts';
import type { SolveProgram } from '#core/disclosure/integerProgram.ts';
import { relationsOf } from '#core/disclosure/relations.ts';
import { roundCells } from '#core/disclosure/roundCells.ts';
import type { TrueCells } from '#core/tabulate.ts';
import { highsSolver } from '../../scripts/atlas/highsSolver.ts';
import { gridProblem } from '../fixtures/gridProblem.ts';

let solve: SolveProgram;
beforeAll(async () => {
  solve = await highsSolver();
});

/** The least sum of changes over all ways to round up or down, by trying them all; null when no way adds up. */
function bruteForce(problem: RoundingProblem): number | null {
  const truth = Array.from(problem.truth);
  const open = truth.flatMap((count, k) => (count % problem.base[k]! === 0 ? [] : [k]));
  let best: number | null = null;
  for (let choice = 0; choice < 2 ** open.length; choice++) {
    const values = truth.map((count, k) => Math.floor(count / problem.base[k]!) * problem.base[k]!);
    open.forEach((k, bit) => {
      if ((choice >> bit) & 1) values[k]! += problem.base[k]!;
    });
    if (!isRounding(problem, values, 0)) continue;
    const change = values.reduce((sum, value, k) => sum + Math.abs(value - truth[k]!), 0);
    if (best === null || change < best) best = change;
  }
  return best;
}

test('the table of the Handbook on SDC adds up in base 5, each cell beside its count', () => {
  const problem = gridProblem(
    [
      [1, 0],
      [3, 3],
      [12, 20],
    ],
    5,
  );
  const { values, reach } = roundTogether(problem, solve)!;
  expect(reach).toBe(0);
  expect(values[1]).toBe(0);
  expect(values[7]).toBe(20);
  expect(isRounding(problem, values, 0)).toBe(true);
});

test('tiny tables: as good as trying all roundings, but for the gap of 5 %', () => {
  const inner = fc.array(fc.array(fc.nat(12), { minLength: 2, maxLength: 2 }), {
    minLength: 2,
    maxLength: 3,
  });
  fc.assert(
    fc.property(inner, (rows) => {
      const problem = gridProblem(rows, 5);
      const best = bruteForce(problem);
      const found = roundTogether(problem, solve)!;
      expect(found.reach).toBe(0);
      const truth = Array.from(problem.truth);
      const change = truth.reduce((sum, count, k) => sum + Math.abs(found.values[k]! - count), 0);
      expect(change).toBeGreaterThanOrEqual(best!);
      expect(change).toBeLessThanOrEqual(best! / 0.95 + 1e-9);
    }),
    { numRuns: 100, seed: 1 },
  );
}, 60_000);

test('where nothing adds up, multiples move before anything goes further, and zero never moves', () => {
  // Five cases, all sensitive: the total must stay 5, while the part is 0 or 10.
  const problem = {
    truth: [5, 5, 0],
    base: [5, 10, 5],
    relations: [{ margin: 0, parts: [1, 2], complete: true }],
  };
  const { values, reach } = roundTogether(problem, solve)!;
  expect(reach).toBe(1);
  expect(values[0]).toBe(values[1]);
  expect(values[2]).toBe(0);
});

test('a false answer of the solver is not believed', () => {
  const problem = gridProblem(
    [
      [1, 2],
      [3, 4],
    ],
    5,
  );
  const liar: SolveProgram = (program) => ({ kind: 'solved', values: program.costs.map(() => 1) });
  expect(roundTogether(problem, liar)).toBeNull();
});

describe('cells of cases', () => {
  const rule = {
    threshold: 5,
    sensitive_threshold: 10,
    sensitive: { incident: { category: ['sensitive'] } },
    base: 5,
  };
  const cells = (category: string[], counts: number[]): TrueCells => ({
    table: 'incident',
    rows: category.length,
    keys: {
      adm2_pcode: category.map(() => '_T'),
      period: category.map(() => '2024'),
      category,
      outcome: category.map(() => '_T'),
      route: category.map(() => '_T'),
      sex: category.map(() => '_T'),
    },
    measures: { count: Int32Array.from(counts) },
    facts: {},
  });

  test('a published zero carries its doubt, also where the true count is zero', () => {
    const { measures } = roundCells(cells(['_T', 'other', 'sensitive'], [21, 0, 3]), rule, solve);
    expect(measures.count![1]).toEqual({ kind: 'rounded', value: 0, low: 0, high: 4 });
  });

  test('parts of a total that is not wholly published are at most the total', () => {
    const list = cells(['_T', 'other'], [4, 4]);
    expect(relationsOf(list)).toEqual([{ margin: 0, parts: [1], complete: false }]);
    const { measures } = roundCells(list, rule, solve);
    const [all, part] = measures.count!.map((cell) => (cell.kind === 'rounded' ? cell.value : Number.NaN));
    expect(part).toBeLessThanOrEqual(all!);
  });

  test('without an answer cells are withheld without bounds, and the year says so', () => {
    const { measures, notes } = roundCells(cells(['_T'], [7]), rule, () => ({ kind: 'unsolved' }));
    expect(measures.count).toEqual([{ kind: 'suppressed' }]);
    expect(notes).toEqual([{ year: '2024', measure: 'count', cells: 1, done: 'withheld', reach: 0 }]);
  });

  test('a rule that hides less than the threshold is refused', () => {
    expect(() => roundCells(cells(['_T'], [7]), { ...rule, base: 3 }, solve)).toThrow(/threshold/);
    expect(() => roundCells(cells(['_T'], [7]), { ...rule, sensitive_threshold: 12 }, solve)).toThrow(
      /multiple/,
    );
  });
});

test('modelled persons are six times the published households; counted ones never narrow few households', () => {
  const arrivals = (basis: 'modelled' | 'counted'): TrueCells => ({
    table: 'arrival',
    rows: 1,
    keys: { adm2_pcode: ['_T'], period: ['2024'], origin_pcode: ['_T'], driver: ['_T'], movement: ['_T'] },
    measures: { households: Int32Array.of(4), persons: Int32Array.of(basis === 'modelled' ? 24 : 79) },
    facts: { persons_basis: [basis] },
  });
  const rule = { threshold: 5, sensitive_threshold: 10, sensitive: {}, base: 5 };
  expect(roundCells(arrivals('modelled'), rule, solve).measures).toEqual({
    households: [{ kind: 'rounded', value: 5, low: 1, high: 9 }],
    persons: [{ kind: 'rounded', value: 30, low: 6, high: 54 }],
  });
  const { households, persons } = roundCells(arrivals('counted'), rule, solve).measures;
  expect(households![0]).toMatchObject({ value: 5, low: 1, high: 9 });
  expect(persons![0]).toEqual({ kind: 'rounded', value: 90, low: 61, high: 119 });
});
