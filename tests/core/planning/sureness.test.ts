import { describe, expect, it } from 'vitest';
import { type Cell, rounded } from '#core/cell.ts';
import { planningProblem } from '#core/planning/planningProblem.ts';
import { planVariants, type VariantAnswer } from '#core/planning/planTasks.ts';
import { FIRST_SCENARIO, type Scenario } from '#core/planning/scenario.ts';
import { scenarioVariants } from '#core/planning/scenarioVariants.ts';
import { leastRegret, sureness } from '#core/planning/sureness.ts';
import { groundOf, office, points } from './ground.ts';

const never = () => {
  throw new Error('the search in this code settles these');
};
const sites = [
  office,
  ...points.slice(1).map(({ id, lat, lon, adm2_pcode }) => ({
    id: `at ${id}`,
    name: id,
    lat,
    lon,
    adm2_pcode,
    kind: 'candidate' as const,
  })),
];
const ground = groundOf(sites);
const needs = {
  disputes: new Map<string, Cell>([
    ['X', rounded(30, 10, 60)],
    ['Y', rounded(30, 10, 60)],
  ]),
  arrivals: new Map<string, Cell>([['Y', rounded(20, 18, 22)]]),
};
const scenario: Scenario = {
  ...FIRST_SCENARIO,
  radius: 5,
  add: 1,
  needs: { people: 1, women: 0, disputes: 1, arrivals: 0, children: 0 },
};
const { problem, question } = planningProblem(scenario, ground);
const variants = scenarioVariants(scenario, ground, needs);
const answers = planVariants(problem, question, ['at b', 'office'], variants, never);

describe('a plan tested on other facts', () => {
  it('meets each fact alone, all together at their ends, and by chance, the same on every run', () => {
    const kinds = new Set(variants.map(({ kind }) => kind));
    expect([...kinds]).toEqual([
      'asked',
      'radius',
      'needs',
      'growth',
      'counts',
      'lowest',
      'highest',
      'noise',
    ]);
    expect(scenarioVariants(scenario, ground, needs)).toEqual(variants);
    const draws = variants.filter(({ kind }) => kind === 'noise');
    expect(new Set(draws.map(({ radius }) => radius)).size).toBe(draws.length);
    for (const { radius, weights } of draws) {
      expect(radius).toBeGreaterThanOrEqual(4);
      expect(radius).toBeLessThanOrEqual(6.25);
      expect(weights).toHaveLength(points.length);
    }
  });

  it('says how often each site is in the best plan, with the doubt of the draws', () => {
    const { cases, sites: shares, always, steady, regret } = sureness(problem, answers);
    expect(cases).toBe(variants.length);
    const [first] = shares;
    expect(first!.site_id).toBe('at c');
    expect(
      shares.every(({ share, low, high }) => low <= share && share <= high && low >= 0 && high <= 1),
    ).toBe(true);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(always).toEqual(shares.length === 1 ? ['at c'] : []);
    expect(steady).toBe(shares.find(({ site_id }) => site_id === 'at b')?.share ?? 0);
    expect(regret!.worst).toBeGreaterThanOrEqual(regret!.most_of);
    expect(regret!.most_of).toBeGreaterThan(0);
  });

  it('finds the plan whose worst loss is least', () => {
    const guarded = leastRegret(problem, question, ['at b', 'office'], variants, answers)!;
    const chosen = sureness(problem, answers).regret!;
    expect(guarded.site_ids).toEqual(['at c', 'office']);
    expect(guarded.worst).toBeLessThan(chosen.worst);
    const own = planVariants(problem, question, guarded.site_ids, variants, never);
    expect(sureness(problem, own).regret!.worst).toBeCloseTo(guarded.worst, 12);
    expect(sureness(problem, own).regret!.mean).toBeCloseTo(guarded.mean, 12);
  });

  it('says so when no case has an answer', () => {
    const none = answers.map(
      (one): VariantAnswer => ({ ...one, regret: null, best: { ...one.best, objective: null } }),
    );
    expect(sureness(problem, none)).toMatchObject({
      cases: 0,
      without_answer: variants.length,
      sites: [],
      always: [],
      steady: null,
      regret: null,
    });
    expect(leastRegret(problem, question, ['office'], variants, none)).toBeNull();
  });
});
