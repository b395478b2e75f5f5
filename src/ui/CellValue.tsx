import { boundsOf, type Cell } from '#core/cell.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import styles from './CellValue.module.css';
import { Swatch } from './Swatch.tsx';

export interface CellValueProps {
  readonly cell: Cell;
  /** What the number means; it is not repeated beside the number, since a heading says it. */
  readonly unit?: CellUnit | undefined;
}

/** A cell in the space of a table: digits with the interval in small type, or a mark and the reason. */
export function CellValue({ cell, unit }: CellValueProps) {
  const { t, format } = useI18n();
  const short = format.cellShort(cell, unit);
  switch (cell.kind) {
    case 'exact':
      return <span className={styles.number}>{short}</span>;
    case 'rounded': {
      const ends = [cell.low, cell.high].map((value) => format.cellShort({ kind: 'exact', value }, unit));
      const range = format.range(ends[0]!, ends[1]!);
      return (
        <span className={styles.number}>
          {/* A very doubtful number is already shown as its interval alone. */}
          {short.startsWith('≈') ? short : range}
          {short.startsWith('≈') && <small className={styles.range}>{range}</small>}
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
