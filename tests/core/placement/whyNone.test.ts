import { describe, expect, it, vi } from 'vitest';
import { ENGINES } from '#core/placement/ask.ts';
import { askWider } from '#core/placement/askWider.ts';
import { siteChoice } from '#core/placement/problem.ts';
import { brokenRules, type Limit, type RuledProblem } from '#core/placement/siteRules.ts';
import {
  isCapacitated,
  WIDER_MODELS,
  type WiderModel,
  type WiderQuestion,
} from '#core/placement/widerQuestion.ts';
import { widerWorth } from '#core/placement/widerWorth.ts';
import { type Random, randomFrom } from '#core/random.ts';
import { solveWithHighs } from '../../../scripts/placement/solveWithHighs.ts';
import { randomProblem } from './randomProblem.ts';

vi.setConfig({ testTimeout: 120_000 });
const RADIUS = 5;
const solve = await solveWithHighs();

const RULES = ['apart', 'group least', 'group most', 'budget', 'floor', 'capacity'] as const;
type Rule = (typeof RULES)[number];

/** A random problem with one rule so tight that often nothing keeps to it. */
function tight(random: Random, rule: Rule): RuledProblem & { readonly p: number } {
  const problem = randomProblem(random, 0);
  const { site_ids, demand_ids } = problem;
  const pairs = site_ids.flatMap((a, k) => site_ids.slice(k + 1).map((b) => [a, b] as const));
  const group = (limits: { readonly least: number; readonly most?: number }) => ({
    groups: [{ id: 'bank', site_ids: site_ids.filter(() => random.next() < 0.6), ...limits }],
  });
  const rules = {
    apart: () => ({ apart: pairs.filter(() => random.next() < 0.8) }),
    'group least': () => group({ least: random.whole(2, 4) }),
    'group most': () => group({ least: 0, most: random.whole(0, 1) }),
    budget: () => ({
      budget: { site_costs: site_ids.map(() => random.whole(1, 4)), most: random.whole(1, 5) },
    }),
    floor: () => ({
      floors: [{ id: 'women', demand_ids, share: 0.9, service_radius: random.whole(0, 4) }],
    }),
    capacity: () => ({}),
  }[rule]();
  return {
    ...problem,
    capacities: site_ids.map(() => (rule === 'capacity' ? random.whole(0, 4) : 1000)),
    rules,
  };
}

function questionOf(model: WiderModel, p: number): WiderQuestion {
  switch (model) {
    case 'p-median':
    case 'p-center':
    case 'p-center-lex':
    case 'cp-median':
      return { model, p };
    case 'mclp':
    case 'bclp':
    case 'cmclp':
      return { model, p, service_radius: RADIUS };
    default:
      return { model, service_radius: RADIUS };
  }
}

/** Whether any choice of sites keeps to these limits, all of the question if none are named, by trying them all. */
function isPossible(problem: RuledProblem, question: WiderQuestion, limits?: readonly Limit[]): boolean {
  const { predefined, free } = siteChoice(problem);
  const kinds = new Set(limits?.map(({ kind }) => kind));
  const held = { has: (kind: Limit['kind']) => !limits || kinds.has(kind) };
  const { apart, groups, budget, floors } = problem.rules ?? {};
  const kept: RuledProblem = {
    ...problem,
    ...(!held.has('capacity') && { capacities: problem.site_ids.map(() => 1e6) }),
    rules: {
      ...(apart && held.has('apart') && { apart }),
      ...(groups && held.has('group') && { groups }),
      ...(budget && held.has('budget') && { budget }),
      ...(floors && held.has('floor') && { floors }),
    },
  };
  for (let bits = 0; bits < 1 << free.length; bits++) {
    const sites = [...predefined, ...Array.from(free).filter((_, k) => (bits >> k) & 1)];
    if ('p' in question && held.has('sites') && sites.length !== question.p) continue;
    if (brokenRules(kept, sites).length > 0) continue;
    if (!held.has('all_served') || widerWorth(kept, question, sites) !== null) return true;
  }
  return false;
}

/** What can stand in the way: capacities of the models that have to serve all, and every rule of every model. */
const asked = WIDER_MODELS.flatMap((model) =>
  RULES.filter((rule) => rule !== 'capacity' || (isCapacitated(model) && model !== 'cmclp')).map(
    (rule) => [model, rule] as const,
  ),
);

describe('a question that limits make impossible', () => {
  it.each(asked)('%s, %s: each engine names limits of which none can be left out', (model, rule) => {
    const random = randomFrom(48);
    const seen = new Set<string>();
    for (let k = 0; k < 15; k++) {
      const problem = tight(random, rule);
      const question = questionOf(model, problem.p);
      const possible = isPossible(problem, question);
      for (const engine of ENGINES) {
        const { status, reason, site_ids, objective } = askWider(problem, question, solve, { engine });
        expect(status).toBe(possible ? 'proven' : 'infeasible');
        if (possible || reason?.kind !== 'limits_conflict') continue;
        expect([site_ids, objective]).toEqual([[], null]);
        expect(isPossible(problem, question, reason.limits)).toBe(false);
        for (const limit of reason.limits) {
          const fewer = reason.limits.filter((other) => other !== limit);
          expect(isPossible(problem, question, fewer)).toBe(true);
          seen.add(limit.kind);
        }
      }
    }
    expect(seen).toContain(rule.split(' ')[0]);
  });

  it.each(WIDER_MODELS)('%s: each engine names what shuts out every choice of sites', (model) => {
    const problem: RuledProblem = {
      demand_ids: ['D0', 'D1'],
      weights: [3, 2],
      site_ids: ['A', 'B', 'C'],
      cost: Float64Array.of(1, 2, 9, 9, 2, 1),
      capacities: [9, 9, 9],
      rules: { groups: [{ id: 'all', site_ids: ['A', 'B', 'C'], least: 0 }] },
    };
    const reasonOf = (limits: Partial<RuledProblem>, p: number, engine: (typeof ENGINES)[number]) =>
      askWider({ ...problem, ...limits }, questionOf(model, p), solve, { engine }).reason;
    const hasP = 'p' in questionOf(model, 1);
    const servesAll = !['mclp', 'bclp', 'cmclp'].includes(model);
    for (const engine of ENGINES) {
      expect(reasonOf({ predefined: ['A'], forbidden: ['A'] }, 2, engine)).toEqual({
        kind: 'predefined_and_forbidden',
        site_ids: ['A'],
      });
      if (hasP) {
        expect(reasonOf({ forbidden: ['B'] }, 3, engine)).toEqual({
          kind: 'p_exceeds_candidates',
          p: 3,
          candidates: 2,
        });
        expect(reasonOf({ predefined: ['C', 'A'] }, 1, engine)).toEqual({
          kind: 'predefined_exceed_p',
          p: 1,
          site_ids: ['A', 'C'],
        });
      }
      const cost = Float64Array.of(1, 2, 9, Infinity, Infinity, Infinity);
      expect(reasonOf({ cost }, 2, engine)).toEqual(
        servesAll ? { kind: 'unreachable_demand', demand_ids: ['D1'] } : null,
      );
    }
  });
});
