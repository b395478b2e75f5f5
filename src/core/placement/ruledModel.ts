import { type LinearModel, LinearModelBuilder } from './linearModel.ts';
import { siteChoice } from './problem.ts';
import { floorOf, type Limit, type RuledProblem } from './siteRules.ts';
import { backupShare, isMostBest, type WiderQuestion } from './widerQuestion.ts';

const MORE = Number.POSITIVE_INFINITY;
const LESS = Number.NEGATIVE_INFINITY;

export interface RuledModelOptions {
  /** Whether a limit holds; all do unless told. Without any, the model asks which choices there are. */
  readonly holds?: (limit: Limit) => boolean;
  /** Choices of sites (positions) that are known and not wanted again: each is cut off alone. */
  readonly without?: readonly (readonly number[])[];
  /** Asks for any choice that keeps to the limits, whatever it is worth. */
  readonly feasible_only?: boolean;
  /** Number of sites, for the second question of LSCP-B. */
  readonly exactly?: number;
}

/** A wider question as one linear model, and how to read the open sites (positions) from its solution. */
export function ruledModel(
  problem: RuledProblem,
  question: WiderQuestion,
  options: RuledModelOptions = {},
): { readonly model: LinearModel; readonly sitesOf: (values: ArrayLike<number>) => number[] } {
  const { holds = () => true, without = [], feasible_only = false, exactly } = options;
  const { site_ids, weights, cost, rules = {} } = problem;
  const m = site_ids.length;
  const { allowed, predefined } = siteChoice(problem);
  const open = new Set(predefined);
  const backups = question.model === 'lscp-b' && exactly !== undefined;
  const builder = new LinearModelBuilder(isMostBest(question.model) || backups ? 'maximize' : 'minimize');
  const counts = !feasible_only && !backups && !('p' in question);
  const y = new Map(
    Array.from(allowed, (j) => [j, builder.column(counts ? 1 : 0, open.has(j) ? 1 : 0, 1, true)] as const),
  );
  const worth = (value: number) => (feasible_only ? 0 : value);
  const byId = new Map(site_ids.map((id, j) => [id, y.get(j)] as const));
  const columnsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const at = byId.get(id);
      return at === undefined ? [] : [[at, 1] as const];
    });
  const all = Array.from(y.values(), (at) => [at, 1] as const);
  const within = (i: number, radius: number) =>
    Array.from(allowed)
      .filter((j) => cost[i * m + j]! <= radius)
      .map((j) => [y.get(j)!, 1] as const);
  const rows = [...problem.demand_ids.keys()].filter((i) => weights[i]! > 0);

  if ('p' in question && holds({ kind: 'sites', p: question.p })) builder.row(question.p, all, question.p);
  if (exactly !== undefined) builder.row(exactly, all, exactly);
  if (rules.apart && holds({ kind: 'apart' }))
    for (const pair of rules.apart) builder.row(LESS, columnsOf(pair), 1);
  for (const group of rules.groups ?? [])
    if (holds({ kind: 'group', id: group.id }))
      builder.row(group.least, columnsOf(group.site_ids), group.most ?? MORE);
  if (rules.budget) {
    const { site_costs, most } = rules.budget;
    if (holds({ kind: 'budget', most }))
      builder.row(
        LESS,
        Array.from(y, ([j, at]) => [at, site_costs[j]!] as const),
        most,
      );
  }
  for (const floor of rules.floors ?? []) {
    if (!holds({ kind: 'floor', id: floor.id })) continue;
    const { demand, weights: counted, wanted } = floorOf(problem, floor);
    const covered = demand.flatMap((i) => {
      const sites = within(i, floor.service_radius);
      if (counted[i]! === 0 || sites.length === 0) return [];
      const u = builder.column(0, 0, 1, false);
      builder.row(0, [...sites, [u, -1]], MORE);
      return [[u, counted[i]!] as const];
    });
    builder.row(wanted, covered, MORE);
  }
  for (const known of without)
    builder.row(
      LESS,
      Array.from(y, ([j, at]) => [at, known.includes(j) ? 1 : -1] as const),
      known.length - 1,
    );

  const served = holds({ kind: 'all_served' });
  switch (question.model) {
    case 'p-median':
    case 'p-center':
    case 'p-center-lex':
      if (feasible_only || question.model !== 'p-median') {
        if (served) for (const i of rows) builder.row(1, within(i, Number.MAX_VALUE), MORE);
      } else for (const i of rows) addLadder(i);
      break;
    case 'mclp':
    case 'bclp': {
      const backup = backupShare(question);
      const whole = backup > 0.5;
      if (!feasible_only)
        for (const { sites, weight } of reachGroups(question.service_radius)) {
          const once = builder.column(weight * (1 - backup), 0, 1, whole);
          const twice = backup > 0 ? builder.column(weight * backup, 0, 1, whole) : -1;
          builder.row(0, [...sites, [once, -1], ...(twice < 0 ? [] : [[twice, -1] as const])], MORE);
          if (twice >= 0)
            builder.row(
              0,
              [
                [once, 1],
                [twice, -1],
              ],
              MORE,
            );
        }
      break;
    }
    case 'lscp':
    case 'lscp-b':
      for (const { sites, weight } of reachGroups(question.service_radius, true)) {
        if (served) builder.row(1, sites, MORE);
        if (!backups) continue;
        const twice = builder.column(weight, 0, 1, false);
        builder.row(1, [...sites, [twice, -1]], MORE);
      }
      break;
    default:
      addFlows('service_radius' in question ? question.service_radius : Number.MAX_VALUE);
  }
  return {
    model: builder.build(),
    sitesOf: (values) => [...y].filter(([, at]) => values[at]! > 0.5).map(([j]) => j),
  };

  /** Demand that the same sites reach, merged; that which none reaches is left out unless told. */
  function reachGroups(radius: number, unreached = false) {
    const groups = new Map<string, { sites: readonly (readonly [number, number])[]; weight: number }>();
    for (const i of rows) {
      const sites = within(i, radius);
      if (sites.length === 0 && !unreached) continue;
      const key = sites.map(([at]) => at).join();
      const group = groups.get(key);
      if (group) group.weight += weights[i]!;
      else groups.set(key, { sites, weight: weights[i]! });
    }
    return groups.values();
  }

  /** The cost of a row as a sum over its distinct costs of "nothing open as near as that" (Elloumi 2010). */
  function addLadder(i: number): void {
    const near = Array.from(allowed)
      .filter((j) => cost[i * m + j]! < MORE)
      .sort((a, b) => cost[i * m + a]! - cost[i * m + b]!);
    const cap = predefined.reduce((least, j) => Math.min(least, cost[i * m + j]!), MORE);
    const levels = new Map<number, (readonly [number, number])[]>();
    for (const j of near) {
      const value = cost[i * m + j]!;
      if (value > cap) break;
      levels.set(value, [...(levels.get(value) ?? []), [y.get(j)!, 1]]);
    }
    const steps = [...levels];
    if (steps.length === 0) builder.row(1, [], MORE);
    if (steps.length === 0) return;
    // The first step is paid by all: a column that is always 1 carries it.
    builder.column(weights[i]! * steps[0]![0], 1, 1, false);
    let above: number | null = null;
    for (const [k, [value, sites]] of steps.entries()) {
      const next = steps[k + 1];
      const carried = above === null ? [] : [[above, -1] as const];
      const least = above === null ? 1 : 0;
      if (!next) {
        builder.row(least, [...sites, ...carried], MORE);
        break;
      }
      const z = builder.column(weights[i]! * (next[0] - value), 0, 1, false);
      builder.row(least, [[z, 1], ...sites, ...carried], MORE);
      above = z;
    }
  }

  /** Shares of each demand that each site serves, within its capacity. */
  function addFlows(radius: number): void {
    const capacities = problem.capacities ?? [];
    const bounded = holds({ kind: 'capacity', capacity: 0, demand: 0 });
    const loads = new Map(Array.from(allowed, (j) => [j, [] as [number, number][]] as const));
    for (const i of rows) {
      const parts: [number, number][] = [];
      for (const j of allowed) {
        const value = cost[i * m + j]!;
        if (value > radius) continue;
        const price =
          question.model === 'cp-median' ? weights[i]! * value : question.model === 'cmclp' ? weights[i]! : 0;
        const x = builder.column(worth(price), 0, 1, false);
        builder.row(
          LESS,
          [
            [x, 1],
            [y.get(j)!, -1],
          ],
          0,
        );
        parts.push([x, 1]);
        loads.get(j)!.push([x, weights[i]!]);
      }
      builder.row(served && question.model !== 'cmclp' ? 1 : 0, parts, 1);
    }
    if (bounded) for (const [j, load] of loads) builder.row(LESS, [...load, [y.get(j)!, -capacities[j]!]], 0);
  }
}
