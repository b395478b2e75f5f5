import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { surenessBook } from '#i18n/sureness/book.ts';
import { usePlanning } from './PlanningContext.ts';
import { useCaseText } from './useCaseText.ts';
import type { Doubt } from './useDoubt.ts';
import { usePlanWords } from './usePlanWords.ts';

/** From this share of the cases on a plan holds, and mostly holds. */
const HOLDS = 0.9;
const MOSTLY = 2 / 3;

/** Sentences about how sure a plan is. */
export interface Verdict {
  readonly title: string;
  readonly regret: string;
  readonly always: string;
  /** What the ends of rounded and withheld counts do to it; null where every count is exact. */
  readonly counts: string | null;
}

/** How sure the shown plan is, in three sentences; null until it has been tested, or when no case has an answer. */
export function useVerdict(found: Doubt | null): Verdict | null {
  const s = useBook(surenessBook);
  const { shown } = usePlanning();
  const { format } = useI18n();
  const { sites, count } = usePlanWords();
  const caseText = useCaseText();
  if (!shown || !found?.worst || found.all.steady === null || !found.all.regret) return null;
  const { steady, regret, cases, always, without_answer } = found.all;
  const kind = steady >= HOLDS ? 'holds' : steady >= MOSTLY ? 'mostly' : steady > 0 ? 'open' : 'never';
  const percent = (value: number) => format.percent(value, 1);
  const lines = [
    regret.worst === 0
      ? s.regretNone
      : !Number.isFinite(regret.worst)
        ? fill(s.regretFails, {
            n: format.integer(found.cases.filter((one) => one.regret === Number.POSITIVE_INFINITY).length),
            which: caseText(found.worst),
          })
        : fill(s.regret, {
            mean: percent(regret.mean),
            most: percent(regret.most_of),
            worst: percent(regret.worst),
            which: caseText(found.worst),
          }),
    ...(without_answer > 0 ? [count(s.unanswered, without_answer)] : []),
  ];
  const countsText = () => {
    const ends = found.cases.filter(({ kind, regret: loss }) => kind === 'counts' && loss !== null);
    if (ends.length === 0) return null;
    const most = ends.reduce((one, other) => (other.regret! > one.regret! ? other : one));
    if (most.regret === 0) return s.counts.holds;
    const loss = Number.isFinite(most.regret!) ? percent(most.regret!) : s.fails;
    return fill(s.counts.moves, { regret: loss, which: caseText(most) });
  };
  const ids = new Set(always);
  return {
    title: fill(s.verdict[kind], {
      part: format.integer(Math.round(steady * cases)),
      n: format.integer(cases),
    }),
    regret: lines.join(' '),
    always:
      ids.size === 0
        ? s.none
        : fill(s.always, { sites: sites(shown.plan.ground.sites.filter(({ id }) => ids.has(id))) }),
    counts: countsText(),
  };
}
