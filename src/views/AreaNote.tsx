import type { Cell } from '#core/cell.ts';
import { change, rate, rateInterval } from '#core/rates.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { FactList } from '#ui/FactList.tsx';
import { ChangeMark } from '#viz/chart/ChangeMark.tsx';
import styles from './AreaNote.module.css';

export interface AreaNoteProps {
  readonly name: string;
  readonly count: Cell;
  readonly previous: Cell;
  readonly persons: number;
  /** Year of the census that counted them; absent while it is not known. */
  readonly census: number | undefined;
  /** Length of the period in years. */
  readonly years: number;
  readonly unit: CellUnit;
}

/** What one area's numbers are: the count, its rate with the interval, and its change. */
export function AreaNote({ name, count, previous, persons, census, years, unit }: AreaNoteProps) {
  const { t, format } = useI18n();
  const interval = rateInterval(count, persons, years);
  return (
    <div className={styles.note}>
      <strong>{name}</strong>
      <FactList
        facts={[
          [t.filters.measures.count, format.cell(count, unit)],
          [
            t.filters.measures.rate,
            <span key="rate">
              {format.cell(rate(count, persons, years), 'rate')}
              {interval && (
                <small className={styles.interval}>
                  {fill(t.trends.rateInterval, {
                    low: format.rate(interval.low),
                    high: format.rate(interval.high),
                  })}
                </small>
              )}
            </span>,
          ],
          [t.filters.measures.change, <ChangeMark key="change" change={change(count, previous)} />],
          ...(census === undefined
            ? []
            : ([
                [fill(t.trends.population, { year: format.year(census) }), format.integer(persons)],
              ] as const)),
        ]}
      />
    </div>
  );
}
