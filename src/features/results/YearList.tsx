import { cellOfEstimate } from '#core/indicators/estimate.ts';
import type { Indicator } from '#core/indicators/indicator.ts';
import type { MatrixYear } from '#core/indicators/matrixLine.ts';
import type { TargetValue } from '#core/indicators/targetRows.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { resultsBook } from '#i18n/results/book.ts';
import { CellValue } from '#ui/CellValue.tsx';
import { Icon } from '#ui/Icon.tsx';
import { STANDING_MARKS } from '#views/StandingBadge.tsx';
import { valueUnit } from '#views/valueUnit.ts';
import { CellTrack } from '#viz/chart/CellTrack.tsx';
import { drawnEnds, linearScale } from '#viz/chart/linearScale.ts';
import styles from './IndicatorDetail.module.css';

export interface YearListProps {
  readonly indicator: Indicator;
  readonly years: readonly MatrixYear[];
  readonly year: number;
  /** Targets of years that are still to come. */
  readonly ahead: readonly TargetValue[];
}

/** Every year of an indicator: the value with its doubt on one scale, the target as a line, how it stood. */
export function YearList({ indicator, years, year, ahead }: YearListProps) {
  const words = useBook(resultsBook);
  const { format } = useI18n();
  const unit = valueUnit(indicator);
  const items = years.map((one) => ({ ...one, cell: cellOfEstimate(one.actual) }));
  const scale = linearScale([
    ...drawnEnds(items),
    ...years.map(({ target }) => target?.value ?? 0),
    ...ahead.map(({ value }) => value),
  ]);
  return (
    <table className={styles.years}>
      <caption>{words.years}</caption>
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          <th scope="col" colSpan={2}>
            {words.actual}
          </th>
          <th scope="col">{words.target}</th>
          <th scope="col">{words.standing}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ year: at, cell, target, progress }) => (
          <tr key={at} data-shown={at === year || undefined}>
            <th scope="row">{format.year(at)}</th>
            <td className={styles.track}>
              <CellTrack
                cell={cell}
                scale={scale}
                color={at === year ? 'var(--accent)' : 'var(--line-strong)'}
                shape="bar"
                reference={target?.value}
              />
            </td>
            <td className={styles.value}>
              <CellValue cell={cell} unit={unit} />
            </td>
            <td>{target ? format.cellShort({ kind: 'exact', value: target.value }, unit) : '–'}</td>
            <td>
              <span className={styles.mark} data-tone={STANDING_MARKS[progress.status].tone}>
                <Icon name={STANDING_MARKS[progress.status].icon} size={14} />
                {words.standings[progress.status]}
              </span>
            </td>
          </tr>
        ))}
        {ahead.map(({ year: at, value }) => (
          <tr key={at}>
            <th scope="row">{format.year(at)}</th>
            <td colSpan={2} className={styles.ahead}>
              {words.ahead}
            </td>
            <td>{format.cellShort({ kind: 'exact', value }, unit)}</td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
