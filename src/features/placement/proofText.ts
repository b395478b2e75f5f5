import { isRanked } from '#core/planning/listPlans.ts';
import { aimOf } from '#core/planning/scenario.ts';
import type { Format } from '#i18n/format.ts';
import { fill } from '#i18n/messages.ts';
import type { Plan } from './usePlan.ts';
import type { usePlanWords } from './usePlanWords.ts';

/** The proof of a plan in words with the time it took, or how far it may be from the best; null when there is no plan. */
export function proofText(
  { answer, question, seconds }: Plan,
  { w, count }: ReturnType<typeof usePlanWords>,
  format: Format,
): { readonly proven: boolean; readonly text: string } | null {
  const { best } = answer;
  if (best.objective === null) return null;
  const time = fill(w.answer.took, { n: format.number(Math.max(0.1, Math.round(seconds * 10) / 10)) });
  if (best.status === 'best_so_far') {
    const far =
      best.gap === null ? w.answer.unsure : fill(w.answer.gap, { gap: format.percent(best.gap, 1) });
    return { proven: false, text: `${far} ${time}` };
  }
  // Nobody is helped by a proof that there is no better choice where there was none.
  if (answer.compared === 1) return { proven: true, text: `${w.answer.proof.only} ${time}` };
  const ties = answer.plans.filter(({ objective }) => objective === best.objective).length - 1;
  const compared = answer.compared === null ? w.answer.bounded : count(w.answer.compared, answer.compared);
  const lines = [w.answer.proof[aimOf(question.model)], compared];
  if (ties > 0 && !isRanked(question)) lines.push(count(w.answer.ties, ties));
  lines.push(time);
  return { proven: true, text: lines.join(' ') };
}
