import { hasValue } from '#core/cell.ts';
import { cellOfEstimate } from '#core/indicators/estimate.ts';
import type { MatrixLine } from '#core/indicators/matrixLine.ts';
import { lastTwo, yearChange } from '#core/indicators/yearChange.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { CellText } from '#views/CellText.tsx';
import { StandingBadge } from '#views/StandingBadge.tsx';
import { valueUnit } from '#views/valueUnit.ts';
import { Sparkline } from '#viz/chart/Sparkline.tsx';
import styles from './IndicatorRow.module.css';

/** One indicator in a line: its value and what it was, its years as a small picture, and how it stands. */
export function IndicatorRow({ line, year }: { readonly line: MatrixLine; readonly year: number }) {
  const { overview: words } = useBook(programmeBook);
  const { lang, format } = useI18n();
  const { indicator, years } = line;
  const unit = valueUnit(indicator);
  const [now, before] = lastTwo(line, year);
  const shown = now ?? years.find((one) => one.year === year);
  if (!shown) return null;
  const cell = cellOfEstimate(shown.actual);
  const change = now && before ? yearChange(now.actual, before.actual) : null;
  const cells = years.map((one) => cellOfEstimate(one.actual));
  const earlier = before && cellOfEstimate(before.actual);
  const notes = [
    ...(shown.year === year ? [] : [fill(words.inYear, { year: format.year(shown.year) })]),
    ...(change && before && earlier && hasValue(earlier)
      ? [
          fill(shown.isOpen ? words.stillOpen : words[change], {
            value: format.cellShort(earlier, unit),
            year: format.year(before.year),
          }),
        ]
      : []),
    ...(shown.target
      ? [fill(words.target, { value: format.cellShort({ kind: 'exact', value: shown.target.value }, unit) })]
      : []),
  ];
  return (
    <div className={styles.row}>
      <span className={styles.name}>{indicator.name[lang]}</span>
      <span className={styles.value}>
        <CellText cell={cell} {...(unit ? { unit } : {})} />
      </span>
      <span className={styles.notes}>{notes.join(' · ')}</span>
      <span className={styles.trend}>
        <Sparkline
          cells={cells}
          targets={years.map((one) => one.target?.value ?? null)}
          color="var(--accent)"
          height={26}
          label={`${indicator.name[lang]}: ${cells.map((one, k) => `${format.year(years[k]!.year)} ${format.cellShort(one, unit)}`).join(', ')}`}
        />
      </span>
      <span className={styles.standing}>
        <StandingBadge status={shown.progress.status} />
      </span>
    </div>
  );
}
