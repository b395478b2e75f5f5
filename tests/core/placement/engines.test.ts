import { describe, expect, it, vi } from 'vitest';
import { enumerateLscp, enumeratePlans } from '#core/placement/enumerate.ts';
import type { Solve } from '#core/placement/linearModel.ts';
import { lscp } from '#core/placement/lscp.ts';
import { mclp, mclpBySearch } from '#core/placement/mclp.ts';
import { pCenter } from '#core/placement/pCenter.ts';
import { pMedian, pMedianBySolver } from '#core/placement/pMedian.ts';
import type { PlacementProblem } from '#core/placement/problem.ts';
import { objectiveOf, type Placement } from '#core/placement/result.ts';
import { SEARCH_EFFORT } from '#core/placement/setCover.ts';
import { randomFrom } from '#core/random.ts';
import { solveWithHighs } from '../../../scripts/placement/solveWithHighs.ts';
import { randomProblem } from './randomProblem.ts';

/** Generous, for machines that do other work at the same time. */
vi.setConfig({ testTimeout: 60_000 });

const CASES = 200;
const RADIUS = 4;
const solve = await solveWithHighs();

/** What must agree between engines: not the sites, since ties are normal. */
const gist = ({ status, objective, bound, gap, reason }: Placement) => ({
  status,
  objective,
  bound,
  gap,
  reason,
});

/** All choices of `p` of `ids`, told by counting in binary: shares no code with the engines. */
function choices(ids: readonly string[], p: number): string[][] {
  return Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_, k) => (bits >> k) & 1)).filter(
    (choice) => choice.length === p,
  );
}

function checkSites(problem: PlacementProblem, placement: Placement, p: number | null): void {
  if (placement.status !== 'proven') return;
  const { site_ids } = placement;
  if (p !== null) expect(site_ids).toHaveLength(p);
  expect(new Set(site_ids).size).toBe(site_ids.length);
  for (const id of problem.predefined ?? []) expect(site_ids).toContain(id);
  for (const id of problem.forbidden ?? []) expect(site_ids).not.toContain(id);
}

describe(`${CASES} random small cases with ties`, () => {
  const random = randomFrom(4);
  const cases = Array.from({ length: CASES }, (_, k) => randomProblem(random, k % 4 === 0 ? 0.4 : 0));

  it('p-median: enumeration, branch and bound and HiGHS prove the same', () => {
    let answered = 0;
    for (const problem of cases) {
      const { best } = enumeratePlans(problem, { model: 'p-median', p: problem.p });
      const bounded = pMedian(problem, problem.p, { solve });
      const solved = pMedianBySolver(problem, problem.p, solve);
      expect(gist(bounded)).toEqual(gist(best));
      expect(gist(solved)).toEqual(gist(best));
      for (const placement of [best, bounded, solved]) checkSites(problem, placement, problem.p);
      if (best.status === 'proven') answered++;
    }
    expect(answered).toBeGreaterThan(CASES / 2);
    expect(answered).toBeLessThan(CASES);
  });

  it('p-center: enumeration and covers within a radius, searched or by HiGHS, prove the same', () => {
    for (const problem of cases) {
      const { best } = enumeratePlans(problem, { model: 'p-center', p: problem.p });
      for (const search_effort of [SEARCH_EFFORT, 0]) {
        const searched = pCenter(problem, problem.p, solve, { search_effort });
        expect(gist(searched)).toEqual(gist(best));
        checkSites(problem, searched, problem.p);
      }
    }
  });

  it('MCLP: enumeration, branch and bound and HiGHS prove the same', () => {
    for (const problem of cases) {
      const { best } = enumeratePlans(problem, { model: 'mclp', p: problem.p, service_radius: RADIUS });
      const solved = mclp(problem, problem.p, RADIUS, solve);
      const bounded = mclpBySearch(problem, problem.p, RADIUS, { solve });
      expect(gist(solved)).toEqual(gist(best));
      expect(gist(bounded)).toEqual(gist(best));
      for (const placement of [solved, bounded]) checkSites(problem, placement, problem.p);
    }
  });

  it('LSCP: enumeration, search and HiGHS prove the same', () => {
    const statuses = new Set<string>();
    for (const problem of cases) {
      const { best } = enumerateLscp(problem, RADIUS);
      const solved = lscp(problem, RADIUS, solve, { search_effort: 0 });
      expect(gist(solved)).toEqual(gist(best));
      expect(gist(lscp(problem, RADIUS, solve))).toEqual(gist(best));
      checkSites(problem, solved, null);
      statuses.add(best.status);
      if (best.status === 'proven') {
        const reached = solved.assignment.filter((site, i) => problem.weights[i] === 0 || site >= 0);
        expect(reached).toHaveLength(problem.demand_ids.length);
      }
    }
    expect([...statuses].sort()).toEqual(['infeasible', 'proven']);
  });

  it('ranks every plan within a share of the best as counting in binary does, ties by site id', () => {
    let ties = 0;
    for (const problem of cases.filter((_, k) => k % 4 !== 0).slice(0, 60))
      for (const model of ['p-median', 'p-center', 'mclp'] as const) {
        const question = { model, p: problem.p, service_radius: RADIUS };
        const within = 0.25;
        const { plans, count } = enumeratePlans(problem, question, { within, limit: 10_000 });
        const sign = model === 'mclp' ? -1 : 1;
        const all = choices([...problem.site_ids].sort(), problem.p)
          .filter(
            (choice) =>
              problem.predefined!.every((id) => choice.includes(id)) &&
              !problem.forbidden!.some((id) => choice.includes(id)),
          )
          .map((site_ids) => ({
            site_ids,
            objective: objectiveOf(
              problem,
              question,
              site_ids.map((id) => problem.site_ids.indexOf(id)),
            ),
          }))
          .sort(
            (a, b) => sign * (a.objective - b.objective) || (a.site_ids.join() < b.site_ids.join() ? -1 : 1),
          );
        const best = all[0]!.objective;
        const close = all.filter(
          ({ objective }) => sign * objective <= sign * best * (1 + sign * within) + 1e-9,
        );
        expect(plans).toEqual(close);
        expect(count).toBe(close.length);
        if (close.length > 1 && close[1]!.objective === best) ties++;
      }
    expect(ties).toBeGreaterThan(20);
  });
});

describe('costs that are not whole', () => {
  it('p-median and MCLP agree between engines within rounding', () => {
    const random = randomFrom(9);
    for (let k = 0; k < 40; k++) {
      const problem = randomProblem(random, 0);
      for (let at = 0; at < problem.cost.length; at++) problem.cost[at] = random.next() * 30;
      const weights = Array.from(problem.weights, (weight) => weight * random.next() * 1e4);
      const real = { ...problem, weights };
      const { best } = enumeratePlans(real, { model: 'p-median', p: problem.p });
      const bounded = pMedian(real, problem.p);
      expect(bounded.status).toBe('proven');
      expect(bounded.objective! / (best.objective! || 1)).toBeCloseTo(best.objective === 0 ? 0 : 1, 9);
      const covered = enumeratePlans(real, { model: 'mclp', p: problem.p, service_radius: 12 }).best;
      expect(mclpBySearch(real, problem.p, 12).objective).toBeCloseTo(covered.objective!, 5);
      expect(mclp(real, problem.p, 12, solve).objective).toBeCloseTo(covered.objective!, 1);
    }
  });
});

describe('larger cases, where the search has to branch and hand over', () => {
  const random = randomFrom(11);
  /** No geometry at all: such costs leave wide gaps between the relaxation and the best choice. */
  const scattered = (n: number): PlacementProblem => ({
    demand_ids: Array.from({ length: n }, (_, i) => `D${i}`),
    site_ids: Array.from({ length: n }, (_, i) => `S${100 + i}`),
    weights: Array.from({ length: n }, () => 1 + Math.floor(random.next() * 9)),
    cost: Int32Array.from({ length: n * n }, () => 1 + Math.floor(random.next() * 100)),
  });
  const middling = scattered(36);
  it.each([2, 3, 4])('branches for p = %i', (p) => {
    const { best } = enumeratePlans(middling, { model: 'p-median', p });
    expect(gist(pMedian(middling, p))).toEqual(gist(best));
  });
  it('hands over what the root leaves, and agrees with branching', () => {
    let handed = 0;
    const counting: Solve = (model, options) => {
      handed++;
      return solve(model, options);
    };
    for (let p = 3; p <= 12; p++) {
      const problem = scattered(34);
      const whole = gist(pMedian(problem, p));
      expect(whole.status).toBe('proven');
      expect(gist(pMedian(problem, p, { solve: counting, hand_over_above: 1 }))).toEqual(whole);
    }
    expect(handed).toBeGreaterThan(2);
  });
  it('agrees with the solver on the whole for a large p', () => {
    const problem = scattered(60);
    for (const p of [22, 30])
      expect(gist(pMedian(problem, p, { solve }))).toEqual(gist(pMedianBySolver(problem, p, solve)));
  });
});
