import { boundsOf, type Cell, hasValue } from '#core/cell.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { Swatch } from '#ui/Swatch.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './StackedBars.module.css';
import { columnParts } from './seriesPoints.ts';

export interface StackedRow {
  readonly id: string;
  readonly label: string;
  /** One cell a part, in the order of the parts. */
  readonly cells: readonly Cell[];
}

export interface StackedBarsProps {
  /** What is composed, said to a screen reader. */
  readonly label: string;
  readonly parts: readonly { readonly id: string; readonly label: string; readonly color: string }[];
  readonly rows: readonly StackedRow[];
  readonly unit?: CellUnit;
  /** `share` stretches every row to the full width; `count` keeps one scale. */
  readonly mode?: 'count' | 'share';
}

/** How rows are composed of parts. Withheld parts with known bounds are hatched at their widest; others are named in words. */
export function StackedBars({ label, parts, rows, unit, mode = 'count' }: StackedBarsProps) {
  const { t, format } = useI18n();
  const drawn = rows.map((row) => ({ row, segments: columnParts(row.cells) }));
  const highest = Math.max(0, ...drawn.map(({ segments }) => segments.at(-1)?.to ?? 0));
  const cells = rows.flatMap((row) => row.cells);
  return (
    <div className={styles.frame}>
      <ul className={styles.legend}>
        {parts.map((part) => (
          <li key={part.id}>
            <Swatch kind="plain" color={part.color} />
            {part.label}
          </li>
        ))}
        {cells.some((cell) => cell.kind === 'suppressed') && (
          <li>
            <Swatch kind="hatched" />
            {t.legend.suppressed}
          </li>
        )}
        {cells.some((cell) => cell.kind === 'missing') && (
          <li>
            <Swatch kind="dotted" />
            {t.legend.missing}
          </li>
        )}
      </ul>
      <ul className={styles.rows} aria-label={label}>
        {drawn.map(({ row, segments }) => {
          const end = mode === 'share' ? (segments.at(-1)?.to ?? 0) : highest;
          const percent = (value: number) => (end > 0 ? `${(value / end) * 100}%` : '0%');
          const unseen = row.cells.flatMap((cell, k) =>
            boundsOf(cell) === null ? [`${parts[k]!.label}: ${format.cell(cell, unit)}`] : [],
          );
          // Shares of a whole that is not known would show the rest as if it were all.
          const isUnknown = mode === 'share' && unseen.length > 0;
          return (
            <li key={row.id} className={styles.row}>
              <span className={styles.label}>{row.label}</span>
              <VisuallyHidden>
                {parts.map((part, k) => `${part.label}: ${format.cell(row.cells[k]!, unit)}`).join('; ')}
              </VisuallyHidden>
              <span className={styles.track} aria-hidden="true">
                {isUnknown && (
                  <span
                    className={
                      row.cells.some((cell) => cell.kind === 'missing') ? styles.dotted : styles.hatched
                    }
                    style={{ inlineSize: '100%' }}
                  />
                )}
                {(isUnknown ? [] : segments).map((segment) => {
                  const cell = row.cells[segment.series]!;
                  const part = parts[segment.series]!;
                  return (
                    <span
                      key={part.id}
                      className={segment.fill === 'hatched' ? styles.hatched : styles.segment}
                      style={{ inlineSize: percent(segment.to - segment.from), backgroundColor: part.color }}
                      title={`${part.label}: ${format.cell(cell, unit)}`}
                    >
                      {hasValue(cell) && segment.to - segment.from > end * 0.12 && (
                        <b className={styles.number}>{format.cellShort(cell, unit)}</b>
                      )}
                    </span>
                  );
                })}
              </span>
              {unseen.length > 0 && (
                <span className={styles.unseen} aria-hidden="true">
                  {format.list(unseen)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
