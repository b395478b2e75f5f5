import { describe, expect, it } from 'vitest';
import { askWider } from '#core/placement/askWider.ts';
import { choicesOf } from '#core/placement/choicesOf.ts';
import { compareWorth, widerWorth } from '#core/placement/widerWorth.ts';
import { listAll, listByCuts, loss, planObjective } from '#core/planning/listPlans.ts';
import { outcomeOf } from '#core/planning/outcome.ts';
import type { PlanningSite } from '#core/planning/planningPoint.ts';
import { planningProblem } from '#core/planning/planningProblem.ts';
import { answerPlan, solvePlan } from '#core/planning/planTasks.ts';
import { FIRST_SCENARIO, type Scenario } from '#core/planning/scenario.ts';
import { solveWithHighs } from '../../../scripts/placement/solveWithHighs.ts';
import { groundOf, office } from './ground.ts';

const solve = await solveWithHighs();

const candidate = (id: string, adm2_pcode: string, lon: number, rural: boolean): PlanningSite => ({
  id,
  name: id,
  adm2_pcode,
  lat: 0,
  lon,
  rural,
  kind: 'candidate',
});
const ground = groundOf([
  office,
  candidate('near', 'X', 0.1, false),
  candidate('b', 'X', 1, true),
  candidate('c', 'Y', 2, false),
  candidate('d', 'Y', 3, true),
]);
const ask = (patch: Partial<Scenario>) => {
  const { problem, question } = planningProblem(
    { ...FIRST_SCENARIO, model: 'p-median', add: 1, radius: 60, ...patch },
    ground,
  );
  return answerPlan(problem, question, 1, solve);
};
const added = (patch: Partial<Scenario>) => ask(patch).best.site_ids.filter((id) => id !== 'office');

describe('the rules of a scenario', () => {
  it('leave the best plan alone when none is set', () => {
    expect(planningProblem(FIRST_SCENARIO, ground).problem.rules).toBeUndefined();
    expect(added({})).toEqual(['c']);
  });

  it('keep new offices apart from those of today and from each other', () => {
    expect(added({ add: 2 })).toEqual(['b', 'c']);
    expect(added({ apart: 250 })).toEqual(['d']);
    expect(ask({ add: 2, apart: 120 }).best.status).toBe('infeasible');
  });

  it('keep to a budget, in which a rural office costs less and those of today nothing', () => {
    expect(added({ budget: 200, prices: { town: 250, rural: 180 } })).toEqual(['b']);
    const { best } = ask({ budget: 100 });
    expect(best.reason).toEqual({
      kind: 'limits_conflict',
      limits: expect.arrayContaining([{ kind: 'budget', most: 100 }]),
    });
  });

  it('put an office in every district', () => {
    expect(added({ model: 'mclp', radius: 1, spread: 'district' })[0]).toMatch(/^[cd]$/);
    const { problem } = planningProblem({ ...FIRST_SCENARIO, spread: 'district' }, ground);
    expect(problem.rules!.groups!.map(({ id }) => id)).toEqual(['district X', 'district Y']);
  });

  it('put an office on every bank', () => {
    const { problem } = planningProblem(
      { ...FIRST_SCENARIO, spread: 'bank' },
      { ...ground, banks: [1, 1, 1, null, 2] },
    );
    expect(problem.rules!.groups).toEqual([
      { id: 'bank 1', site_ids: ['office', 'near', 'b'], least: 1 },
      { id: 'bank 2', site_ids: ['d'], least: 1 },
    ]);
  });

  it('have a least share of the women of each district within reach', () => {
    // Of 70 women in X 30 live at b, of 95 in Y 90 at c; each wants an office there.
    expect(added({ add: 2, model: 'p-center' })).toEqual(['b', 'c']);
    expect(added({ add: 2, model: 'p-center', floor: 60 })).toEqual(['b', 'c']);
    const { best } = ask({ floor: 60 });
    expect(best.reason).toMatchObject({
      limits: expect.arrayContaining([{ kind: 'floor', id: 'district X' }]),
    });
  });

  it('give every office room for a quarter more than its share, or what its officers can do', () => {
    const { problem } = planningProblem({ ...FIRST_SCENARIO, model: 'cp-median' }, ground);
    expect(problem.capacities![0]).toBe(Math.ceil((1.25 * 360) / 2));
    const own = planningProblem({ ...FIRST_SCENARIO, model: 'cp-median', staff: 4, load: 30 }, ground);
    expect(own.problem.capacities![0]).toBe(120);
    const { best } = ask({ model: 'cp-median', staff: 4, load: 30 });
    expect(best.reason?.kind).toBe('limits_conflict');
  });
});

it('every model lists by cuts what it lists by looking at every choice', () => {
  for (const model of ['mclp', 'p-median', 'bclp', 'cmclp', 'cp-median'] as const) {
    const { problem, question } = planningProblem(
      { ...FIRST_SCENARIO, model, add: 2, radius: 120, apart: 20 },
      ground,
    );
    const all = listAll(problem, question, 0.3);
    const best = solvePlan(problem, question, solve);
    expect(all.plans[0]!.objective, model).toBeCloseTo(best.objective!);
    const own = { site_ids: best.site_ids, objective: best.objective! };
    const cuts = listByCuts(problem, question, own, 0.3, solve, () => false);
    expect(cuts.complete).toBe(true);
    expect(cuts.count, model).toBe(all.count);
    // Counted anew from the choices themselves.
    let close = 0;
    for (const sites of choicesOf(problem, question)) {
      const ids = sites.map((j) => problem.site_ids[j]!);
      if (problem.rules!.apart!.some((pair) => pair.every((id) => ids.includes(id)))) continue;
      if (loss(question, planObjective(problem, question, sites), best.objective!) <= 0.3) close++;
    }
    expect(all.count, model).toBe(close);
  }
});

it('counts who is within reach of two offices', () => {
  const { people_twice, total } = outcomeOf(ground, ['office', 'near', 'c'], 60);
  expect(people_twice).toBe(100);
  expect(total.people_within).toBe(300);
});

it('puts the plan first that serves the second worst better, where the worst are as badly served', () => {
  const { problem, question } = planningProblem(
    { ...FIRST_SCENARIO, model: 'p-center-lex', add: 1, movable: ['office'] },
    ground,
  );
  const list = listAll(problem, question, 1);
  const worth = list.plans.map(({ site_ids }) =>
    widerWorth(
      problem,
      question,
      site_ids.map((id) => problem.site_ids.indexOf(id)),
    ),
  );
  for (let k = 1; k < worth.length; k++)
    expect(compareWorth(worth[k - 1]!, worth[k]!)).toBeLessThanOrEqual(0);
  expect(list.plans[0]!.site_ids).toEqual(askWider(problem, question, solve, { engine: 'highs' }).site_ids);
  expect(list.plans.filter(({ objective }) => objective === list.plans[0]!.objective).length).toBeGreaterThan(
    1,
  );
});
