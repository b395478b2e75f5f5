import { yearOf } from '#core/period.ts';
import { STAGES } from '#core/schema/issue.ts';
import type { LineRecord } from '#core/tally.ts';
import type { DemoContext } from '../demoContext.ts';
import { inventIssues } from './inventIssues.ts';

const idOf = (letter: string, k: number) => `${letter}${String(k + 1).padStart(6, '0')}`;

/** Records of issues, each with the furthest stage that it has reached. */
export const makeIssues = (context: DemoContext): LineRecord[] =>
  inventIssues(context).map(({ month, adm2_pcode, category, done }, k) => ({
    record_id: idOf('I', k),
    date: `${month}-01`,
    month,
    adm2_pcode,
    category,
    stage: STAGES[done.length]!,
  }));

/** Records of the steps of the same issues: those that are done, and the one that is awaited. */
export const makeIssueSteps = (context: DemoContext): LineRecord[] =>
  inventIssues(context)
    .flatMap(({ month, done, waiting }) => [
      ...done.map((step) => ({ year: yearOf(month), ...step, state: 'done' })),
      ...(waiting ? [{ year: yearOf(month), ...waiting, state: 'waiting' }] : []),
    ])
    .map((record, k) => ({ record_id: idOf('S', k), ...record }));
