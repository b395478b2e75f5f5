import { describe, expect, it, vi } from 'vitest';
import { askWider } from '#core/placement/askWider.ts';
import { branchCover, type CoverQuestion } from '#core/placement/branchCover.ts';
import { choicesOf } from '#core/placement/choicesOf.ts';
import { brokenRules, type RuledProblem, tooClose } from '#core/placement/siteRules.ts';
import { costOfServing, transport } from '#core/placement/transport.ts';
import { whyNone } from '#core/placement/whyNone.ts';
import type { WiderQuestion } from '#core/placement/widerQuestion.ts';
import { compareWorth, widerWorth } from '#core/placement/widerWorth.ts';
import { listAll, listByCuts } from '#core/planning/listPlans.ts';
import { randomFrom } from '#core/random.ts';
import { solveWithHighs } from '../../../scripts/placement/solveWithHighs.ts';
import { ruledProblem } from './randomProblem.ts';

vi.setConfig({ testTimeout: 120_000 });
const CASES = 200;
const RADIUS = 4;
const solve = await solveWithHighs();

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
  const cases = Array.from({ length: CASES }, (_, k) => ruledProblem(random, k, RADIUS));
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
  const cases = Array.from({ length: CASES }, (_, k) => ruledProblem(random, k, RADIUS));
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
  const cases = Array.from({ length: 40 }, (_, k) => ruledProblem(random, k, RADIUS));
  it.each(['p-median', 'mclp', 'cp-median', 'clscp', 'p-center'] as const)(
    '%s: all and no other',
    (model) => {
      let several = 0;
      for (const problem of cases) {
        const question = questions(problem.p).find((one) => one.model === model)!;
        const worths = [...choicesOf(problem, question)].flatMap((sites) => {
          const worth = widerWorth(problem, question, sites);
          return worth && brokenRules(problem, sites).length === 0 ? [Math.abs(worth[0] ?? 0)] : [];
        });
        const most = model === 'mclp' ? Math.max(...worths) : Math.min(...worths);
        const close = worths.filter((value) =>
          model === 'mclp' ? value >= most * 0.7 - 1e-9 : value <= most * 1.3 + 1e-9,
        );
        const wanted = close
          .sort((a, b) => (model === 'mclp' ? b - a : a - b))
          .map((value) => value.toFixed(6));
        const all = listAll(problem, question, 0.3);
        const [best] = all.plans;
        const cut = best && listByCuts(problem, question, best, 0.3, solve, () => false);
        for (const { plans, complete } of cut ? [all, cut] : [all]) {
          expect(complete).toBe(true);
          expect(plans.map(({ objective }) => objective.toFixed(6))).toEqual(wanted);
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

  it.each<[string, RuledProblem['rules'], string]>([
    ['apart', { apart: [['a', 'x']] }, 'rule "apart" names site x (a, x): there is no such site'],
    ['group', { groups: [{ id: 'east', site_ids: ['c', 'y'], least: 1 }] }, 'group east names site y'],
    [
      'floor',
      { floors: [{ id: 'women', demand_ids: ['d9'], share: 1, service_radius: 1 }] },
      'floor women names demand point d9',
    ],
    ['budget', { budget: { site_costs: [1, 2], most: 3 } }, 'the budget has 2 costs for 3 sites'],
    ['price', { budget: { site_costs: [1, 2, -1], most: 3 } }, 'site c has cost -1'],
  ])('refuse a rule that names what is not there: %s', (_, rules, message) =>
    expect(() => askWider({ ...problem, rules: rules! }, { model: 'p-median', p: 1 }, solve)).toThrow(
      message,
    ),
  );

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
