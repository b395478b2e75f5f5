import { type Cell, hasValue } from '#core/cell.ts';
import { cellOfEstimate } from '#core/indicators/estimate.ts';
import type { Indicator } from '#core/indicators/indicator.ts';
import type { MatrixYear } from '#core/indicators/matrixLine.ts';
import { useBook } from '#i18n/book.ts';
import type { CountUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { plural } from '#i18n/plural.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { valueUnit } from '#views/valueUnit.ts';

/** What the number of an indicator counts, where a sentence names it together with the number. */
const COUNTED: Readonly<Record<string, CountUnit>> = {
  'OPT-7': 'officers',
  'OPT-9': 'referrals',
  'OPT-11': 'sessions',
  'OPT-12': 'persons',
};

/** Says the value of an indicator as a part of a sentence: "about 52%", "about 725 referrals"; null without a value. */
export function useSaid(): (indicator: Indicator, year: MatrixYear) => string | null {
  const { units } = useBook(programmeBook);
  const { t, locale, format } = useI18n();
  return (indicator, { actual }) => {
    const cell: Cell = cellOfEstimate(actual);
    if (!hasValue(cell)) return null;
    const counted = COUNTED[indicator.code];
    const text =
      indicator.code === 'OPT-1'
        ? plural(locale, units.forums, cell.value, format.integer(cell.value))
        : counted
          ? format.count(cell.value, counted)
          : format.cellShort({ kind: 'exact', value: cell.value }, valueUnit(indicator));
    return cell.kind === 'rounded' ? fill(t.cell.about, { value: text }) : text;
  };
}
