import { type Cell, compareCells, hasValue } from '#core/cell.ts';
import type { Interval } from '#core/intervals.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { CellValue } from '#ui/CellValue.tsx';
import { Swatch } from '#ui/Swatch.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { axisNumber } from './axisNumber.ts';
import { CellTrack } from './CellTrack.tsx';
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

export interface RankingProps {
  /** What is ranked, said to a screen reader. */
  readonly label: string;
  readonly items: readonly RankedItem[];
  readonly unit?: CellUnit;
  readonly color: string;
  /** The least stands first, as with ranks. */
  readonly fromLeast?: boolean;
  /** A value for comparison, such as the governorate's, marked across all rows and named on the axis. */
  readonly reference?: { readonly value: number; readonly label: string };
  readonly selected?: readonly string[];
  readonly onToggle?: (id: string) => void;
  readonly hovered?: string | null;
  readonly onHover?: (id: string | null) => void;
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
  const { onToggle, onHover, selected = [] } = list;
  const isSelected = selected.includes(item.id);
  const content = (
    <>
      <span className={styles.label}>{item.label} </span>
      {children}
    </>
  );
  return (
    <li
      className={styles.item}
      data-hovered={list.hovered === item.id || undefined}
      onPointerEnter={onHover && (() => onHover(item.id))}
      onPointerLeave={onHover && (() => onHover(null))}
    >
      {onToggle ? (
        <button
          type="button"
          className={`${styles.row} ${styles.button}`}
          aria-pressed={isSelected}
          onClick={() => onToggle(item.id)}
          onFocus={onHover && (() => onHover(item.id))}
          onBlur={onHover && (() => onHover(null))}
        >
          {content}
        </button>
      ) : (
        <div className={styles.row}>{content}</div>
      )}
    </li>
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
