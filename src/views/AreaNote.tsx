import type { Cell } from '#core/cell.ts';
import { estimateOf } from '#core/measure.ts';
import { change } from '#core/rates.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { FactList } from '#ui/FactList.tsx';
import { ChangeMark } from '#viz/chart/ChangeMark.tsx';
import styles from './AreaNote.module.css';
import { EstimateText } from './EstimateText.tsx';

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
  const estimate = estimateOf('rate', { current: count, previous, persons, years });
  return (
    <div className={styles.note}>
      <strong>{name}</strong>
      <FactList
        facts={[
          [t.filters.measures.count, format.cell(count, unit)],
          [t.filters.measures.rate, <EstimateText key="rate" rate={estimate} />],
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
