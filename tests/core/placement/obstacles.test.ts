import { describe, expect, it, vi } from 'vitest';
import { askWider } from '#core/placement/askWider.ts';
import { enumeratePlans } from '#core/placement/enumerate.ts';
import { lscp } from '#core/placement/lscp.ts';
import { mclp, mclpBySearch } from '#core/placement/mclp.ts';
import { pCenter } from '#core/placement/pCenter.ts';
import { pMedian, pMedianBySolver } from '#core/placement/pMedian.ts';
import type { Infeasible, PlacementProblem } from '#core/placement/problem.ts';
import type { Placement, Progress } from '#core/placement/result.ts';
import type { RuledProblem } from '#core/placement/siteRules.ts';
import { isMostBest } from '#core/placement/widerQuestion.ts';
import { randomFrom } from '#core/random.ts';
import { solveWithHighs } from '../../../scripts/placement/solveWithHighs.ts';

/** Generous, for machines that do other work at the same time. */
vi.setConfig({ testTimeout: 60_000 });

const solve = await solveWithHighs();
const FAR = Number.POSITIVE_INFINITY;

/** Two banks of a river without a bridge: D0 and D1 reach A and B, D2 and D3 reach C. */
const banks: PlacementProblem = {
  demand_ids: ['D0', 'D1', 'D2', 'D3'],
  weights: [5, 1, 2, 0],
  site_ids: ['A', 'B', 'C'],
  cost: Float64Array.from([1, 4, FAR, 4, 1, FAR, FAR, FAR, 3, FAR, FAR, 9]),
};

type Ask = (problem: PlacementProblem, p: number) => Placement;
const FIXED: readonly (readonly [string, Ask])[] = [
  ['p-median', (problem, p) => pMedian(problem, p)],
  ['p-median by the solver', (problem, p) => pMedianBySolver(problem, p, solve)],
  ['p-median by enumeration', (problem, p) => enumeratePlans(problem, { model: 'p-median', p }).best],
  ['p-center', (problem, p) => pCenter(problem, p, solve)],
  ['p-center by enumeration', (problem, p) => enumeratePlans(problem, { model: 'p-center', p }).best],
];
const COVERING: readonly (readonly [string, Ask])[] = [
  ['mclp', (problem, p) => mclp(problem, p, 4, solve)],
  ['mclp by branch and bound', (problem, p) => mclpBySearch(problem, p, 4)],
];
const ANY = [...FIXED, ...COVERING];

const refuses = (placement: Placement, reason: Infeasible) => {
  expect(placement).toMatchObject({
    status: 'infeasible',
    objective: null,
    bound: null,
    site_ids: [],
    reason,
  });
  expect([...placement.assignment]).toEqual([-1, -1, -1, -1]);
};

describe('questions without an answer say why', () => {
  it.each(ANY)('%s: more sites than candidates', (_, ask) =>
    refuses(ask({ ...banks, forbidden: ['B'] }, 3), { kind: 'p_exceeds_candidates', p: 3, candidates: 2 }),
  );
  it.each(ANY)('%s: more sites open than asked for', (_, ask) =>
    refuses(ask({ ...banks, predefined: ['C', 'A'] }, 1), {
      kind: 'predefined_exceed_p',
      p: 1,
      site_ids: ['A', 'C'],
    }),
  );
  it.each(ANY)('%s: open and forbidden at once', (_, ask) =>
    refuses(ask({ ...banks, predefined: ['A'], forbidden: ['A'] }, 2), {
      kind: 'predefined_and_forbidden',
      site_ids: ['A'],
    }),
  );
  it.each(FIXED)('%s: demand that nothing reaches', (_, ask) =>
    refuses(ask({ ...banks, forbidden: ['C'] }, 2), { kind: 'unreachable_demand', demand_ids: ['D2'] }),
  );
  it.each(FIXED)('%s: one office for two banks', (_, ask) =>
    refuses(ask(banks, 1), { kind: 'p_too_small', p: 1, needed: 2 }),
  );
  it.each(FIXED)('%s: open sites alone on one bank', (_, ask) =>
    refuses(ask({ ...banks, predefined: ['A'] }, 1), { kind: 'p_too_small', p: 1, needed: 2 }),
  );
  it('LSCP: demand beyond the radius of every site', () => {
    refuses(lscp(banks, 2, solve), { kind: 'unreachable_demand', demand_ids: ['D2'] });
    expect(lscp(banks, 3, solve)).toMatchObject({ status: 'proven', objective: 3 });
  });
});

describe('limits that still leave an answer', () => {
  it.each(FIXED)('%s: one on either bank, and a demand point of weight 0 asks for nothing', (_, ask) => {
    const placement = ask(banks, 2);
    expect(placement).toMatchObject({
      status: 'proven',
      site_ids: placement.model === 'p-center' ? placement.site_ids : ['A', 'C'],
    });
    expect(placement.objective).toBe(placement.model === 'p-center' ? 4 : 15);
  });
  it.each(ANY)('%s: nobody asks, so that even no site is an answer', (_, ask) =>
    expect(ask({ ...banks, weights: [0, 0, 0, 0] }, 0)).toMatchObject({ status: 'proven', objective: 0 }),
  );
  it.each(COVERING)('%s: no site covers nobody', (_, ask) =>
    expect(ask(banks, 0)).toMatchObject({ status: 'proven', objective: 0, site_ids: [] }),
  );
  it.each(COVERING)('%s: all that can be covered is', (_, ask) =>
    expect(ask({ ...banks, predefined: ['B'] }, 2)).toMatchObject({ objective: 8, site_ids: ['B', 'C'] }),
  );
  it('assigns to the cheapest open site, ties to the smaller id, −1 out of reach', () => {
    const even = { ...banks, cost: Float64Array.from([2, 2, FAR, 4, 1, FAR, FAR, FAR, 3, FAR, FAR, 9]) };
    expect([...mclp({ ...even, predefined: ['A', 'B'] }, 2, 4, solve).assignment]).toEqual([0, 1, -1, -1]);
    expect([...pMedian({ ...even, predefined: ['B', 'A'] }, 3).assignment]).toEqual([0, 1, 2, 2]);
  });
});

describe('numbers that make no sense are refused', () => {
  it.each([
    ['a negative weight', { ...banks, weights: [1, -1, 1, 1] }, 'D1 has weight -1'],
    ['a missing cost', { ...banks, cost: new Float64Array(11) }, '11 costs'],
    [
      'a cost that is no number',
      { ...banks, cost: new Float64Array(12).fill(Number.NaN) },
      'D0 to site A is NaN',
    ],
    ['an unknown site', { ...banks, predefined: ['Z'] }, 'no site Z'],
    ['two sites of one id', { ...banks, site_ids: ['A', 'A', 'C'] }, 'same id'],
  ])('%s', (_, problem, message) => expect(() => pMedian(problem, 1)).toThrow(message));
  it('half a site', () => expect(() => pMedian(banks, 1.5)).toThrow('p is 1.5'));
});

describe('a run that is stopped', () => {
  const random = randomFrom(3);
  const n = 40;
  const wide: PlacementProblem = {
    demand_ids: Array.from({ length: n }, (_, i) => `D${i}`),
    site_ids: Array.from({ length: n }, (_, i) => `S${10 + i}`),
    weights: new Float64Array(n).fill(1),
    cost: Int32Array.from({ length: n * n }, () => Math.floor(random.next() * 100)),
  };
  const truth = pMedian(wide, 5);

  it('reports bounds that only rise and choices that only improve, up to the proof', () => {
    const seen: Progress[] = [];
    expect(pMedian(wide, 5, { onProgress: (progress) => seen.push(progress) })).toEqual(truth);
    expect(seen.length).toBeGreaterThan(3);
    seen.forEach(({ bound, incumbent }, k) => {
      expect(bound).toBeLessThanOrEqual(truth.objective!);
      expect(incumbent).toBeGreaterThanOrEqual(truth.objective!);
      if (k > 0) {
        expect(bound).toBeGreaterThanOrEqual(seen[k - 1]!.bound);
        expect(incumbent).toBeLessThanOrEqual(seen[k - 1]!.incumbent!);
      }
    });
  });
  it('gives the best so far, its bound and its gap, wherever it is stopped', () => {
    const kinds = new Set<string>();
    for (const patience of [1, 50, 200, 500, 1000, 2000, 4000]) {
      let asked = 0;
      const early = pMedian(wide, 5, { stop: () => ++asked > patience });
      kinds.add(early.status);
      expect(early.site_ids).toHaveLength(5);
      expect(early.objective).toBeGreaterThanOrEqual(truth.objective!);
      expect(early.bound).toBeLessThanOrEqual(truth.objective!);
      if (early.status === 'proven') expect(early.objective).toBe(truth.objective);
      else expect(early.gap).toBeCloseTo((early.objective! - early.bound!) / early.objective!, 12);
    }
    expect(kinds).toContain('best_so_far');
  });
  it('never calls an unfinished answer proven, in any model', () => {
    const stop = () => true;
    const center = pCenter(wide, 5, solve, { stop });
    expect(center.bound).toBeLessThanOrEqual(pCenter(wide, 5, solve).objective!);
    const cover = mclp(wide, 5, 8, solve, { stop });
    expect(cover.bound).toBeGreaterThanOrEqual(mclp(wide, 5, 8, solve).objective!);
    const fewest = lscp(wide, 20, solve, { stop });
    expect(fewest.bound).toBeLessThanOrEqual(lscp(wide, 20, solve).objective!);
    const tried = enumeratePlans(wide, { model: 'p-median', p: 5 }, { stop }).best;
    expect(tried.status).toBe('best_so_far');
    expect(tried.bound).toBeLessThanOrEqual(truth.objective!);
  });
  it.each(['cp-median', 'cmclp', 'p-center-lex', 'p-median', 'mclp'] as const)(
    '%s with rules or capacities: gives the best so far within its bound, wherever it is stopped',
    (model) => {
      const problem: RuledProblem = {
        ...wide,
        capacities: wide.site_ids.map((_, j) => 9 + (j % 5)),
        rules: { apart: [['S10', 'S11']] },
      };
      const covers = model === 'mclp' || model === 'cmclp';
      const question = covers ? { model, p: 4, service_radius: 12 } : { model, p: 4 };
      const whole = askWider(problem, question, solve, { engine: 'branch-and-bound' });
      expect(whole.status).toBe('proven');
      const most = isMostBest(model) ? -1 : 1;
      const kinds = new Set<string>();
      for (const patience of [0, 3, 30, 300, 3000]) {
        let asked = 0;
        const stop = () => ++asked > patience;
        const early = askWider(problem, question, solve, { engine: 'branch-and-bound', stop });
        kinds.add(early.status);
        if (early.objective === null) continue;
        expect(most * early.objective).toBeGreaterThanOrEqual(most * whole.objective! - 1e-9);
        expect(most * early.bound!).toBeLessThanOrEqual(most * whole.objective! + 1e-9);
        if (early.status === 'proven') expect(early.objective).toBeCloseTo(whole.objective!, 9);
        // A gap of nothing would read as a proof.
        else expect(early.gap).not.toBe(0);
      }
      expect(kinds).toContain('best_so_far');
    },
  );
});
