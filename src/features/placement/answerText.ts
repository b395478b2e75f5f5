import { ownSpeeds } from '#core/cost/travelSpeeds.ts';
import { aimOf, OWN_SPEEDS, type Scenario } from '#core/planning/scenario.ts';
import type { Format } from '#i18n/format.ts';
import { fill } from '#i18n/messages.ts';
import type { ShownPlan } from './PlanningContext.ts';
import { roadSpeedsText } from './roadText.ts';
import { type usePlanWords, whomOf } from './usePlanWords.ts';

type Words = ReturnType<typeof usePlanWords>;

/** A plan in sentences: what to open and give up, what it does, what it rests on. */
export function answerText(
  { plan, added, given_up, after }: ShownPlan,
  words: Words,
  format: Format,
): { readonly what: string; readonly effect: string; readonly rests: string } {
  const { w, sites, cost, people, countIn } = words;
  const a = w.answer;
  const { scenario, before, question } = plan;
  const radius = cost(scenario.radius, scenario.travel);
  const what = [
    ...(added.length > 0 ? [fill(a.open, { sites: sites(added) })] : []),
    ...(given_up.length > 0 ? [fill(a.giveUp, { sites: sites(given_up) })] : []),
    ...(added.length + given_up.length === 0 ? [a.nothing] : []),
  ].join(' ');
  const women = whomOf(scenario) === 'women';
  const [now, then] = [before.total, after.total];
  const within = (tally: typeof now) => (women ? tally.women_within : tally.people_within);
  const share = (tally: typeof now) => (women ? tally.women_share : tally.share) ?? 0;
  const reach = fill(a.reach, {
    after: format.percent(share(then), 1),
    before: format.percent(share(now), 1),
    whom: w.question.whoms[women ? 'women' : 'people'],
    radius,
    gain: people(Math.max(0, within(then) - within(now))),
  });
  const way = (template: string, from: number | null, to: number | null) =>
    fill(template, {
      before: from === null ? '–' : cost(from, scenario.travel),
      after: to === null ? '–' : cost(to, scenario.travel),
    });
  const effects = {
    reach: () => [reach],
    way: () => [way(a.mean, now.mean_cost, then.mean_cost), reach],
    worst: () => [way(a.worst, now.worst_cost, then.worst_cost), reach],
    fewest: () => [
      added.length === 0 ? fill(a.coverNone, { radius }) : countIn(a.cover, added.length, { radius }),
    ],
  };
  const capacity = plan.problem.capacities?.[0];
  const more = [
    ...(question.model === 'bclp' || question.model === 'lscp-b'
      ? [fill(a.twice, { people: people(after.people_twice) })]
      : []),
    ...(capacity === undefined ? [] : [fill(a.room, { capacity: format.integer(capacity) })]),
  ];
  const rests = fill(a.rests, {
    cost: costText(plan, words, format),
    demand: demandText(plan, words, format),
  });
  const rules = rulesText(scenario, words, format);
  return {
    what,
    effect: [...effects[aimOf(question.model)](), ...more].join(' '),
    rests: rules === '' ? rests : `${rests} ${rules}`,
  };
}

/** The rules that a scenario sets for its sites, as a sentence; empty when it sets none. */
function rulesText(scenario: Scenario, { w, count, percent }: Words, format: Format): string {
  const r = w.answer.rules;
  const { apart, floor, spread, budget, locked, forbidden } = scenario;
  const rules = [
    ...(apart > 0 ? [fill(r.apart, { km: format.distance(apart) })] : []),
    ...(floor > 0 ? [fill(r.floor, { share: percent(floor) })] : []),
    ...(spread === 'none' ? [] : [r[spread]]),
    ...(budget > 0
      ? [fill(r.budget, { money: fill(w.question.settings.money, { n: format.integer(budget) }) })]
      : []),
    ...(locked.length > 0 ? [count(r.locked, locked.length)] : []),
    ...(forbidden.length > 0 ? [count(r.forbidden, forbidden.length)] : []),
  ];
  return rules.length === 0 ? '' : fill(r.all, { rules: format.list(rules) });
}

/** The way of travel in words: its model, speeds, closed bridges and those of the reader. */
export function costText(
  { scenario, files, roads }: Pick<ShownPlan['plan'], 'scenario' | 'files' | 'roads'>,
  { w, count, ground, percent }: Words,
  format: Format,
): string {
  const c = w.answer.costs;
  const { travel } = scenario;
  const kmh = (n: number) => fill(w.question.speed, { n: format.number(n) });
  switch (travel) {
    case 'line':
      return c.line;
    case 'matrix':
      return fill(c.matrix, { file: files.cost });
    case 'roads': {
      const foot = scenario.roadMode === 'foot';
      if (foot) return fill(c.roadsFoot, { file: files.cost });
      const speeds = roadSpeedsText({ scenario, roads }, ground, format);
      return [
        fill(c.roads, { file: files.cost }),
        ...(speeds === '' ? [] : [speeds]),
        ...(scenario.roadFactor === 100
          ? []
          : [fill(c.roadsFactor, { share: percent(scenario.roadFactor) })]),
      ].join(w.answer.comma);
    }
  }
  const own = OWN_SPEEDS.flatMap((name) => {
    const value = scenario.speeds[name];
    return value === undefined ? [] : `${ground.speeds[name]} ${kmh(value)}`;
  });
  const [closed, placed] = [scenario.bridges.length, scenario.crossings.length];
  return [
    fill(c[travel], { speed: kmh(ownSpeeds(travel, scenario.speed).land) }),
    ...(own.length > 0 ? [fill(c.others, { speeds: format.list(own) })] : []),
    ...(closed > 0 ? [count(c.closed, closed)] : []),
    ...(placed > 0 ? [count(c.own, placed)] : []),
  ].join(w.answer.comma);
}

function demandText(
  { scenario, ground, files }: ShownPlan['plan'],
  { w, mix, ground: g, percent }: Words,
  format: Format,
): string {
  const { stay, growth, expected } = scenario;
  const own = Object.keys(expected).length > 0;
  const grown =
    stay > 0
      ? [fill(own ? g.growth.usedOwn : g.growth.used, { share: percent(stay) })]
      : growth > 0
        ? [fill(g.growth.roundUsed, { share: percent(growth) })]
        : [];
  const where = fill(w.answer.demands[scenario.demand], {
    n: format.integer(ground.points.length),
    file: files.demand,
  });
  const mixed = whomOf(scenario) === 'people' ? [] : [fill(w.answer.needMix, { mix: mix(scenario) })];
  return [where, ...mixed, ...grown].join(w.answer.comma);
}
