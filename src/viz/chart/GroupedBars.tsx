import type { Cell } from '#core/cell.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { CellTrack } from './CellTrack.tsx';
import { GapKeys } from './GapKeys.tsx';
import styles from './GroupedBars.module.css';
import { KeyList } from './KeyList.tsx';
import { drawnEnds, linearScale } from './linearScale.ts';

/** One of the kinds that every row is split into. */
export interface BarKind {
  readonly id: string;
  readonly label: string;
  /** A CSS colour. */
  readonly color: string;
}

/** One row: a bar for each kind, in the order of the kinds. */
export interface BarGroup {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly Cell[];
}

export interface GroupedBarsProps {
  /** What the chart shows, said to a screen reader. */
  readonly label: string;
  readonly kinds: readonly BarKind[];
  readonly rows: readonly BarGroup[];
  readonly unit?: CellUnit;
}

/** Cells of a few rows by a few kinds as bars on one scale, each with its doubt and its words. */
export function GroupedBars({ label, kinds, rows, unit }: GroupedBarsProps) {
  const { format } = useI18n();
  const scale = linearScale(drawnEnds(rows.flatMap(({ cells }) => cells.map((cell) => ({ cell })))));
  return (
    <div>
      <KeyList kinds={kinds} silent>
        <GapKeys cells={rows.flatMap(({ cells }) => cells)} />
      </KeyList>
      <ul className={styles.rows} aria-label={label}>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <span className={styles.name}>{row.label}</span>
            <ul className={styles.bars}>
              {kinds.map(({ id, label: kind, color }, k) => {
                const cell = row.cells[k];
                return (
                  cell && (
                    <li key={id} className={styles.bar} title={`${kind}: ${format.cell(cell, unit)}`}>
                      <CellTrack cell={cell} scale={scale} color={color} shape="bar" />
                      <span className={styles.value}>
                        <VisuallyHidden>{kind}: </VisuallyHidden>
                        {format.cellShort(cell, unit)}
                      </span>
                    </li>
                  )
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
