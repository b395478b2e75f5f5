import { describe, expect, it } from 'vitest';
import { enumeratePlans } from '#core/placement/enumerate.ts';
import { type PlacementProblem, type Question, siteChoice } from '#core/placement/problem.ts';
import { objectiveOf } from '#core/placement/result.ts';
import { loss } from '#core/planning/listPlans.ts';
import { answerPlan, planCurve, planVariants, siteLosses } from '#core/planning/planTasks.ts';
import { makeRandom as random } from '../fixtures/random.ts';

const never = () => {
  throw new Error('the search in this code settles these');
};

/** A town of 30 places and 12 sites, three of them open already. */
function town(seed: number): PlacementProblem {
  const next = random(seed);
  const places = Array.from({ length: 30 }, () => [next() * 50, next() * 50] as const);
  const sites = Array.from({ length: 12 }, () => [next() * 50, next() * 50] as const);
  return {
    demand_ids: places.map((_, i) => `d${String(i).padStart(2, '0')}`),
    weights: Float64Array.from(places, () => 1 + Math.floor(next() * 900)),
    site_ids: sites.map((_, j) => `s${String(j).padStart(2, '0')}`),
    cost: Float64Array.from(places.flatMap(([x, y]) => sites.map(([u, v]) => Math.hypot(x - u, y - v)))),
    predefined: ['s03', 's07', 's09'],
  };
}

const QUESTIONS: readonly Exclude<Question, { readonly model: 'lscp' }>[] = [
  { model: 'mclp', p: 5, service_radius: 9 },
  { model: 'p-median', p: 5 },
  { model: 'p-center', p: 5 },
];

describe.each(QUESTIONS)('a plan under $model', (question) => {
  const problem = town(5);
  const { best, plans, count, complete } = answerPlan(problem, question, 0.05, never);

  it('comes with every plan that is close, none closer left out', () => {
    expect(complete).toBe(true);
    expect(best.status).toBe('proven');
    expect(plans[0]!.objective).toBe(best.objective);
    expect(plans).toHaveLength(count);
    const { free, predefined } = siteChoice(problem);
    let close = 0;
    for (let a = 0; a < free.length; a++)
      for (let b = a + 1; b < free.length; b++) {
        const objective = objectiveOf(problem, question, [...predefined, free[a]!, free[b]!]);
        if (loss(question, objective, best.objective!) <= 0.05) close++;
      }
    expect(count).toBe(close);
  });

  it('never gets worse with one more office', () => {
    const steps = planCurve(problem, question, 3, 6, never);
    expect(steps.map(({ add }) => add)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(steps[2]!.plan.objective).toBe(best.objective);
    for (let k = 1; k < steps.length; k++)
      expect(loss(question, steps[k]!.plan.objective!, steps[k - 1]!.plan.objective!)).toBe(0);
  });

  it('loses by each site that is closed, and less when another takes its place', () => {
    const added = best.site_ids.filter((id) => !problem.predefined!.includes(id));
    // A site that is kept by hand is let go to find what could stand in for it.
    const kept = { ...problem, predefined: [...problem.predefined!, added[0]!] };
    const losses = siteLosses(kept, question, best.site_ids, added, never);
    expect(losses.map(({ site_id }) => site_id)).toEqual(added);
    for (const { site_id, closed, instead } of losses) {
      expect(instead.site_ids).not.toContain(site_id);
      const replaced = loss(question, instead.objective!, best.objective!);
      expect(replaced).toBeLessThanOrEqual(loss(question, closed, best.objective!));
    }
  });

  it('has no regret where it is best and some where another weight makes another plan best', () => {
    const weights = Float64Array.from(problem.weights, (weight, i) => (i % 5 === 0 ? 40 * weight : 1));
    const [same, other] = planVariants(
      problem,
      question,
      best.site_ids,
      [
        { kind: 'noise', id: '1' },
        { kind: 'needs', id: 'fifth', weights },
      ],
      never,
    );
    expect(same!.regret).toBe(0);
    const there = enumeratePlans({ ...problem, weights }, question).best;
    expect(other!.best.objective).toBe(there.objective);
    expect(other!.regret! > 0).toBe(
      there.objective !== objectiveOf({ ...problem, weights }, question, positions(best.site_ids)),
    );
    function positions(ids: readonly string[]) {
      return ids.map((id) => problem.site_ids.indexOf(id));
    }
  });
});
