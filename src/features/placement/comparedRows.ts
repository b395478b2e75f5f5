import type { OutcomeTally } from '#core/planning/outcome.ts';
import type { Format } from '#i18n/format.ts';
import { costText } from './answerText.ts';
import type { ShownPlan } from './PlanningContext.ts';
import type { usePlanWords } from './usePlanWords.ts';

/** A measure of two plans, in words. */
export interface ComparedRow {
  readonly measure: string;
  readonly left: string;
  readonly right: string;
  /** Empty where a difference means nothing, as between costs of two kinds. */
  readonly difference: string;
}

/** Two plans, measure by measure: their questions, their offices, and what they do. */
export function comparedRows(
  left: ShownPlan,
  right: ShownPlan,
  words: ReturnType<typeof usePlanWords>,
  format: Format,
): ComparedRow[] {
  const { w, sites, cost, whom } = words;
  const signed = (value: number, say: (size: number) => string) =>
    `${value > 0 ? '+' : value < 0 ? '−' : '±'}${say(Math.abs(value))}`;
  const same = left.plan.scenario.travel === right.plan.scenario.travel;
  const share = (of: (tally: OutcomeTally) => number | null) => {
    const [a, b] = [of(left.after.total) ?? 0, of(right.after.total) ?? 0];
    return {
      left: format.percent(a, 1),
      right: format.percent(b, 1),
      difference: signed((b - a) * 100, (size) => format.number(Math.round(size * 10) / 10)),
    };
  };
  const persons = (of: (tally: OutcomeTally) => number) => {
    const [a, b] = [of(left.after.total), of(right.after.total)];
    return {
      left: format.integer(a),
      right: format.integer(b),
      difference: signed(Math.round(b - a), format.integer),
    };
  };
  const way = (of: (tally: OutcomeTally) => number | null) => {
    const [a, b] = [of(left.after.total), of(right.after.total)];
    const say = (side: ShownPlan, value: number | null) =>
      value === null ? '–' : cost(value, side.plan.scenario.travel);
    return {
      left: say(left, a),
      right: say(right, b),
      difference: same && a !== null && b !== null ? signed(b - a, (size) => say(right, size)) : '',
    };
  };
  const text = (of: (side: ShownPlan) => string) => ({ left: of(left), right: of(right), difference: '' });
  return [
    { measure: w.question.goal, ...text(({ plan }) => w.question.goals[plan.question.model]) },
    { measure: w.question.whom, ...text(({ plan }) => whom(plan.scenario)) },
    { measure: w.question.travel, ...text(({ plan }) => costText(plan, words, format)) },
    {
      measure: w.question.radius,
      ...text(({ plan }) => cost(plan.scenario.radius, plan.scenario.travel)),
    },
    { measure: w.choice.sites, ...text(({ added }) => (added.length > 0 ? sites(added) : w.map.nobody)) },
    { measure: w.answer.people, ...share((tally) => tally.share) },
    { measure: w.answer.women, ...share((tally) => tally.women_share) },
    { measure: w.served.beyond, ...persons((tally) => tally.people - tally.people_within) },
    { measure: w.served.mean, ...way((tally) => tally.mean_cost) },
    { measure: w.served.worst, ...way((tally) => tally.worst_cost) },
  ];
}
