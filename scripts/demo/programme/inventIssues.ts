import { addMonths, type Month, monthIndex, yearOf } from '#core/period.ts';
import { type Random, randomFrom } from '#core/random.ts';
import { ISSUE_CATEGORIES, type IssueCategory } from '#core/schema/issue.ts';
import { DURATIONS, type Duration, STEPS, type Step } from '#core/schema/issueStep.ts';
import type { DemoContext } from '../demoContext.ts';

/** One invented issue with the way it has come: the steps that are done, and the one for which it waits. */
export interface DemoIssue {
  readonly month: Month;
  readonly adm2_pcode: string;
  readonly category: IssueCategory;
  readonly done: readonly { readonly step: Step; readonly duration: Duration }[];
  /** Null once the solution is implemented. */
  readonly waiting: { readonly step: Step; readonly duration: Duration } | null;
}

const SEED = 7_501;
/** Issues at one meeting, in the first year and added with each year. */
const PER_MEETING = { first: 4, yearly: 0.35 };
const CATEGORIES: Readonly<Record<IssueCategory, number>> = {
  domestic_violence: 0.2,
  drug_abuse: 0.19,
  family_dispute: 0.17,
  electronic_blackmail: 0.14,
  tribal_dispute: 0.09,
  public_services: 0.14,
  other: 0.07,
};
/** How long a step takes, by band; the first band grows by `faster` a year at the cost of the last. */
const TIMES: Readonly<Record<Step, readonly [number, number, number, number]>> = {
  agreement: [0.5, 0.34, 0.11, 0.05],
  handover: [0.68, 0.22, 0.07, 0.03],
  implementation: [0.3, 0.4, 0.2, 0.1],
};
const FASTER = 0.02;
/** Chance that an issue stops before a step and stays open. */
const STOPS: Readonly<Record<Step, number>> = { agreement: 0.05, handover: 0.02, implementation: 0.05 };
/** Days in which each band ends. */
const ENDS = [30, 90, 180, 400];
const DAYS = 30;

/** Invents the issues of every meeting that was held. The same forums and meetings give the same issues. */
export function inventIssues({ programme, months }: DemoContext): DemoIssue[] {
  const random = randomFrom(SEED);
  const districtOf = new Map(programme.forum.map((forum) => [forum.forum_id, forum.adm2_pcode]));
  const last = months.at(-1);
  const first = months[0];
  if (last === undefined || first === undefined) return [];
  const today = monthIndex(addMonths(last, 1)) * DAYS;
  const issues: DemoIssue[] = [];
  for (const { forum_id, month, held } of programme.forum_meeting) {
    if (!held) continue;
    const years = Number(yearOf(month)) - Number(yearOf(first));
    for (let left = random.poisson(PER_MEETING.first + PER_MEETING.yearly * years); left > 0; left--)
      issues.push({
        month,
        adm2_pcode: districtOf.get(forum_id)!,
        category: ISSUE_CATEGORIES[random.pick(ISSUE_CATEGORIES.map((code) => CATEGORIES[code]))]!,
        ...wayOf(monthIndex(month) * DAYS + random.whole(0, DAYS - 1), years, today, random),
      });
  }
  return issues;
}

function wayOf(
  raised: number,
  years: number,
  today: number,
  random: Random,
): Pick<DemoIssue, 'done' | 'waiting'> {
  const done: { step: Step; duration: Duration }[] = [];
  let day = raised;
  for (const step of STEPS) {
    const stops = random.next() < STOPS[step];
    const [soon, ...others] = TIMES[step];
    const quick = Math.min(0.9, soon + FASTER * years);
    const band = random.pick([quick, ...others.map((share) => (share * (1 - quick)) / (1 - soon))]);
    const days = random.whole(band === 0 ? 1 : ENDS[band - 1]! + 1, ENDS[band]!);
    if (stops || day + days > today) return { done, waiting: { step, duration: bandOf(today - day) } };
    day += days;
    done.push({ step, duration: DURATIONS[band]! });
  }
  return { done, waiting: null };
}

const bandOf = (days: number): Duration => DURATIONS[ENDS.slice(0, 3).filter((end) => days > end).length]!;
