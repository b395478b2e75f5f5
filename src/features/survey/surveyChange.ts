import type { Question } from '#core/schema/survey.ts';
import { TOTAL } from '#core/schema/table.ts';
import { type ShareDifference, shareDifference } from '#core/statistics/survey/shareDifference.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import type { Survey } from './useSurvey.ts';

/** How a share changed from one wave to another; null where one of the two has no estimate. */
export function changeBetween(
  { row, strata }: Survey,
  question: Question,
  first: number,
  last: number,
  pcode?: string,
): ShareDifference | null {
  const [before, now] = [first, last].map((year) => {
    const found = row(question, year, pcode);
    return found && found.share !== null && found.share_low !== null && found.share_high !== null
      ? {
          share: found.share,
          low: found.share_low,
          high: found.share_high,
          df: found.clusters - (pcode === undefined || pcode === TOTAL ? strata(year) : 1),
        }
      : null;
  });
  return before && now ? shareDifference(now, before) : null;
}

/** A difference of shares in percentage points with its sign, one decimal. */
export function usePoints(): (value: number) => string {
  const { dir, format } = useI18n();
  return (value) => {
    const points = Math.round(value * 1000) / 10;
    const text = `${points > 0 ? '+' : points < 0 ? '\u2212' : ''}${format.number(Math.abs(points))}`;
    // In a line from the right a leading sign would stand behind its number.
    return dir === 'rtl' ? `\u2066${text}\u2069` : text;
  };
}
