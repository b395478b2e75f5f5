import { boundsOf, type Cell } from '#core/cell.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import styles from './CellValue.module.css';
import { Swatch } from './Swatch.tsx';

export interface CellValueProps {
  readonly cell: Cell;
  /** What the number means; it is not repeated beside the number, since a heading says it. */
  readonly unit?: CellUnit | undefined;
  /** Leaves the room of an interval also beside an exact number, so that numbers in a column line up. */
  readonly aligned?: boolean;
}

/** A cell in the space of a table: digits with the interval in small type, or a mark and the reason. */
export function CellValue({ cell, unit, aligned = false }: CellValueProps) {
  const { t, format } = useI18n();
  const short = format.cellShort(cell, unit);
  switch (cell.kind) {
    case 'exact':
      return (
        <span className={styles.number}>
          {short}
          {aligned && <small className={styles.range} />}
        </span>
      );
    case 'rounded': {
      const say = (value: number) => format.cellShort({ kind: 'exact', value }, unit);
      const ends = { low: say(cell.low), high: say(cell.high) };
      const range = unit === 'change' ? fill(t.cell.rangeSigned, ends) : format.range(ends.low, ends.high);
      // A very doubtful number is said as its interval alone. Told by equality, so that a mistake repeats the doubt and
      // never loses it.
      const isRange = short === range;
      const isRangeShown = !isRange && ends.low !== ends.high;
      return (
        <span className={styles.number}>
          {short}
          {(isRangeShown || aligned) && <small className={styles.range}>{isRangeShown && range}</small>}
        </span>
      );
    }
    case 'suppressed':
      return (
        <span className={styles.reason}>
          <Swatch kind="hatched" />
          {boundsOf(cell) ? format.cell(cell, unit) : t.cell.suppressed}
        </span>
      );
    case 'missing':
      return (
        <span className={styles.reason}>
          <Swatch kind="dotted" />
          {t.cell.missingReason[cell.reason]}
        </span>
      );
  }
}
