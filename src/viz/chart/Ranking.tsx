import { type Cell, compareCells, hasValue } from '#core/cell.ts';
import type { Interval } from '#core/intervals.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { CellValue } from '#ui/CellValue.tsx';
import { Swatch } from '#ui/Swatch.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { axisNumber } from './axisNumber.ts';
import { CellTrack } from './CellTrack.tsx';
import { type Choosing, ListEntry } from './ListEntry.tsx';
import { drawnEnds, type LinearScale, linearScale } from './linearScale.ts';
import styles from './Ranking.module.css';

export interface RankedItem {
  readonly id: string;
  readonly label: string;
  readonly cell: Cell;
  /** A wider interval than the cell's own, such as one with sampling in doubt. */
  readonly interval?: Interval | null;
  /** A CSS colour of its own; that of the list unless told. */
  readonly color?: string;
}

export interface RankingProps extends Choosing {
  /** What is ranked, said to a screen reader. */
  readonly label: string;
  readonly items: readonly RankedItem[];
  readonly unit?: CellUnit;
  readonly color: string;
  /** The least stands first, as with ranks. */
  readonly fromLeast?: boolean;
  /** A value for comparison, such as the governorate's, marked across all rows and named on the axis. */
  readonly reference?: { readonly value: number; readonly label: string };
}

/** Areas in the order of a cell, each a dot with its interval on one scale; those without a number below, with the reason. */
export function Ranking(props: RankingProps) {
  const { label, items, unit, reference } = props;
  const { t, format } = useI18n();
  const order = props.fromLeast ? -1 : 1;
  const ranked = items
    .filter(({ cell }) => hasValue(cell))
    .sort((a, b) => order * compareCells(a.cell, b.cell));
  const refused = items.filter(({ cell }) => !hasValue(cell)).sort((a, b) => compareCells(a.cell, b.cell));
  const scale = linearScale([...drawnEnds(ranked), reference?.value ?? 0]);
  return (
    <div className={styles.ranking}>
      {ranked.length > 0 && (
        <>
          <Axis scale={scale} say={(value) => axisNumber(format, unit, value)} />
          <ol className={styles.list} aria-label={label}>
            {ranked.map((item) => (
              <Entry key={item.id} item={item} list={props}>
                <span className={styles.scale}>
                  <CellTrack
                    cell={item.cell}
                    scale={scale}
                    color={item.color ?? props.color}
                    shape="dot"
                    interval={item.interval}
                    reference={reference?.value}
                    grid
                  />
                </span>
                <span className={styles.value}>
                  <VisuallyHidden>{format.cell(item.cell, unit)}</VisuallyHidden>
                  <span aria-hidden="true">
                    <CellValue cell={item.cell} unit={unit} />
                  </span>
                </span>
              </Entry>
            ))}
          </ol>
        </>
      )}
      {reference && ranked.length > 0 && (
        <p className={styles.reference}>
          <i className={styles.referenceMark} aria-hidden="true" />
          {reference.label}
        </p>
      )}
      {refused.length > 0 && (
        <>
          <h3 className={styles.refusedTitle}>{t.chart.notRanked}</h3>
          <ul className={styles.list}>
            {refused.map((item) => (
              <Entry key={item.id} item={item} list={props}>
                <span className={styles.reason}>
                  <Swatch kind={item.cell.kind === 'suppressed' ? 'hatched' : 'dotted'} />
                  {format.cell(item.cell, unit)}
                </span>
              </Entry>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface EntryProps {
  readonly item: RankedItem;
  readonly list: RankingProps;
  readonly children: React.ReactNode;
}

function Entry({ item, list, children }: EntryProps) {
  return (
    <ListEntry id={item.id} choosing={list} row={styles.row}>
      <span className={styles.label}>{item.label} </span>
      {children}
    </ListEntry>
  );
}

function Axis({ scale, say }: { readonly scale: LinearScale; readonly say: (value: number) => string }) {
  return (
    <div className={`${styles.row} ${styles.axis}`} aria-hidden="true">
      <span className={styles.label} />
      <span className={`${styles.scale} ${styles.ticks}`}>
        {scale.ticks.map((tick) => (
          <i key={tick} className={styles.tick} style={{ insetInlineStart: `${scale.at(tick)}%` }}>
            <span>{say(tick)}</span>
          </i>
        ))}
      </span>
      <span className={styles.value} />
    </div>
  );
}
