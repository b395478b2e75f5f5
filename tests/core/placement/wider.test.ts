import { describe, expect, it, vi } from 'vitest';
import { askWider } from '#core/placement/askWider.ts';
import { branchCover, type CoverQuestion } from '#core/placement/branchCover.ts';
import { choicesOf } from '#core/placement/choicesOf.ts';
import { plansWithin } from '#core/placement/plansWithin.ts';
import { brokenRules, type RuledProblem, tooClose } from '#core/placement/siteRules.ts';
import { costOfServing, transport } from '#core/placement/transport.ts';
import { whyNone } from '#core/placement/whyNone.ts';
import type { WiderQuestion } from '#core/placement/widerQuestion.ts';
import { compareWorth, widerWorth } from '#core/placement/widerWorth.ts';
import { type Random, randomFrom } from '#core/random.ts';
import { solveWithHighs } from '../../../scripts/placement/solveWithHighs.ts';
import { randomProblem } from './randomProblem.ts';

vi.setConfig({ testTimeout: 120_000 });
const CASES = 200;
const RADIUS = 4;
const solve = await solveWithHighs();

/** A random problem with random rules, of which some cannot be kept. */
function ruled(random: Random, k: number): RuledProblem & { readonly p: number } {
  const problem = randomProblem(random, k % 4 === 0 ? 0.3 : 0);
  const { site_ids, demand_ids } = problem;
  const some = (ids: readonly string[]) => ids.filter(() => random.next() < 0.5);
  const sum = Array.from(problem.weights).reduce((all, weight) => all + weight, 0);
  return {
    ...problem,
    capacities: site_ids.map(() => Math.floor(random.next() * (sum + 2))),
    rules: {
      ...(k % 2 === 0 && { apart: [[site_ids[0]!, site_ids[1]!]] as const }),
      ...(k % 3 === 0 && { groups: [{ id: 'bank', site_ids: some(site_ids), least: 1, most: 2 }] }),
      ...(k % 5 === 0 && { budget: { site_costs: site_ids.map(() => random.next() * 4), most: 6 } }),
      ...(k % 3 === 1 && {
        floors: [{ id: 'women', demand_ids: some(demand_ids), share: 0.7, service_radius: RADIUS }],
      }),
    },
  };
}

const questions = (p: number): WiderQuestion[] => [
  { model: 'p-median', p },
  { model: 'p-center', p },
  { model: 'p-center-lex', p },
  { model: 'mclp', p, service_radius: RADIUS },
  { model: 'bclp', p, service_radius: RADIUS, backup: 0.3 },
  { model: 'bclp', p, service_radius: RADIUS, backup: 0.8 },
  { model: 'lscp', service_radius: RADIUS },
  { model: 'lscp-b', service_radius: RADIUS },
  { model: 'cp-median', p },
  { model: 'cmclp', p, service_radius: RADIUS },
  { model: 'clscp', service_radius: RADIUS },
];

describe(`${CASES} random small cases with rules and ties`, () => {
  const random = randomFrom(44);
  const cases = Array.from({ length: CASES }, (_, k) => ruled(random, k));
  it.each(questions(0).map((question, k) => [question.model, k] as const))(
    '%s (%i): trying every choice, the search of this code and HiGHS prove the same',
    (_, k) => {
      const statuses = new Map<string, number>();
      for (const problem of cases) {
        const question = questions(problem.p)[k]!;
        const tried = askWider(problem, question, solve, { engine: 'enumeration' });
        const solved = askWider(problem, question, solve, { engine: 'highs' });
        const branched = askWider(problem, question, solve, { engine: 'branch-and-bound' });
        for (const other of [solved, branched]) {
          expect(other.status).toBe(tried.status);
          if (tried.status !== 'proven') continue;
          expect(other.objective).toBeCloseTo(tried.objective!, 6);
          expect(other.ranks.length).toBe(tried.ranks.length);
          for (const [at, value] of other.ranks.entries()) expect(value).toBeCloseTo(tried.ranks[at]!, 6);
          const sites = other.site_ids.map((id) => problem.site_ids.indexOf(id));
          expect(brokenRules(problem, sites)).toEqual([]);
        }
        statuses.set(tried.status, (statuses.get(tried.status) ?? 0) + 1);
      }
      expect(statuses.get('proven')).toBeGreaterThan(20);
      expect(statuses.get('infeasible')).toBeGreaterThan(0);
    },
  );
});

describe('the search of covers', () => {
  const random = randomFrom(47);
  const cases = Array.from({ length: CASES }, (_, k) => ruled(random, k));
  const covers = questions(0).flatMap(({ model }, k) =>
    model === 'bclp' || model.startsWith('lscp') || model === 'clscp' ? [[model, k] as const] : [],
  );
  it.each(covers)('%s (%i): proves what trying every choice does, without the linear solver', (_, k) => {
    for (const problem of cases) {
      const question = questions(problem.p)[k]! as CoverQuestion;
      if ('p' in question && problem.predefined!.length > question.p) continue;
      const worths = [...choicesOf(problem, question)].flatMap((sites) => {
        const worth = widerWorth(problem, question, sites);
        return worth && brokenRules(problem, sites).length === 0 ? [worth] : [];
      });
      const best = worths.sort(compareWorth)[0];
      const found = branchCover(problem, question);
      expect(found).toMatchObject({ bound: null, finished: true });
      expect(found!.sites === null).toBe(best === undefined);
      if (!best) continue;
      expect(compareWorth(widerWorth(problem, question, found!.sites!)!, best)).toBe(0);
      expect(brokenRules(problem, found!.sites!)).toEqual([]);
    }
  });
});

describe('plans within a share of the best', () => {
  const random = randomFrom(45);
  const cases = Array.from({ length: 40 }, (_, k) => ruled(random, k));
  it.each(['p-median', 'mclp', 'cp-median', 'clscp', 'p-center'] as const)(
    '%s: all and no other',
    (model) => {
      let several = 0;
      for (const problem of cases) {
        const question = questions(problem.p).find((one) => one.model === model)!;
        const all = [...choicesOf(problem, question)].flatMap((sites) => {
          const worth = widerWorth(problem, question, sites);
          return worth && brokenRules(problem, sites).length === 0 ? [Math.abs(worth[0] ?? 0)] : [];
        });
        const best = model === 'mclp' ? Math.max(...all) : Math.min(...all);
        const close = all.filter((value) =>
          model === 'mclp' ? value >= best * 0.7 - 1e-9 : value <= best * 1.3 + 1e-9,
        );
        const wanted = close
          .sort((a, b) => (model === 'mclp' ? b - a : a - b))
          .map((value) => value.toFixed(6));
        for (const look_at of [1e6, 0]) {
          const { plans, complete, common } = plansWithin(problem, question, 0.3, solve, {
            limit: 1000,
            look_at,
          });
          expect(complete).toBe(true);
          expect(plans.map(({ objective }) => objective.toFixed(6))).toEqual(wanted);
          for (const { site_ids } of plans) for (const id of common) expect(site_ids).toContain(id);
        }
        if (wanted.length > 1) several++;
      }
      expect(several).toBeGreaterThan(5);
    },
  );
});

describe('questions without an answer', () => {
  const problem: RuledProblem = {
    demand_ids: ['d1', 'd2'],
    weights: [10, 20],
    site_ids: ['a', 'b', 'c'],
    cost: Float64Array.of(1, 2, 9, 9, 2, 1),
    capacities: [5, 10, 5],
  };
  const why = (rules: RuledProblem['rules'], question: WiderQuestion) =>
    whyNone({ ...problem, ...(rules && { rules }) }, question, solve);

  it('name the limits that cannot hold together, and no other', () => {
    expect(
      why(
        {
          apart: [['a', 'b']],
          budget: { site_costs: [4, 4, 9], most: 9 },
          groups: [{ id: 'east', site_ids: ['c'], least: 1 }],
        },
        { model: 'mclp', p: 2, service_radius: 3 },
      ),
    ).toEqual([
      { kind: 'group', id: 'east' },
      { kind: 'budget', most: 9 },
      { kind: 'sites', p: 2 },
    ]);
    expect(why({}, { model: 'cp-median', p: 3 })).toEqual([
      { kind: 'capacity', capacity: 20, demand: 30 },
      { kind: 'all_served' },
    ]);
    expect(why({}, { model: 'p-median', p: 2 })).toEqual([]);
  });

  it('refuse capacities that are missing', () => {
    const { capacities: _, ...without } = problem;
    expect(() => askWider(without, { model: 'cmclp', p: 1, service_radius: 3 }, solve)).toThrow('capacities');
  });
});

it('finds the pairs of sites that are too close, but for two that are open already', () => {
  const sites = [
    { id: 'a', lat: 30.5, lon: 47.8 },
    { id: 'b', lat: 30.51, lon: 47.8 },
    { id: 'c', lat: 30.52, lon: 47.8 },
  ];
  expect(tooClose(sites, 1.5)).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ]);
  expect(tooClose(sites, 1.5, ['a', 'b'])).toEqual([['b', 'c']]);
});

it('serves all at the same cost both ways', () => {
  const random = randomFrom(46);
  for (let k = 0; k < 200; k++) {
    const [n, m] = [6, 3];
    const demand = Float64Array.from({ length: n }, () => 1 + random.next() * 9);
    const capacity = Array.from({ length: m }, () => random.next() * 30);
    const columns = capacity.map(() => Float64Array.from({ length: n }, () => random.next() * 20));
    const all = demand.reduce((sum, value) => sum + value, 0);
    const { cost, served } = transport(
      demand,
      capacity,
      Array.from({ length: n * m }, (_, at) => columns[at % m]![Math.floor(at / m)]!),
    );
    const other = costOfServing(demand, capacity, columns);
    if (served < all - 1e-6) expect(other).toBe(Number.POSITIVE_INFINITY);
    else expect(other).toBeCloseTo(cost, 5);
  }
});
