import { type Cell, compareCells, hasValue } from '#core/cell.ts';
import { share } from '#core/rates.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import styles from './BarList.module.css';
import { CellTrack } from './CellTrack.tsx';
import { type Choosing, ListEntry } from './ListEntry.tsx';
import { drawnEnds, linearScale } from './linearScale.ts';

export interface BarItem {
  readonly id: string;
  readonly label: string;
  readonly cell: Cell;
  /** A CSS colour of its own; that of the list unless told. */
  readonly color?: string;
}

export interface BarListProps extends Choosing {
  /** What the list shows, said to a screen reader. */
  readonly label: string;
  readonly items: readonly BarItem[];
  readonly unit?: CellUnit;
  /** A cell in words, where its unit is none of those. */
  readonly say?: (cell: Cell) => string;
  readonly color: string;
  /** `value` puts the largest first, then those withheld, then those absent. */
  readonly order?: 'given' | 'value';
  /** The published whole of which each bar is a part: adds its share in words. */
  readonly total?: Cell;
  /** A value for comparison, marked across all bars. */
  readonly reference?: number | undefined;
  /** End of the scale when several lists share one; a higher value still raises it. */
  readonly max?: number;
}

/** Cells of a few categories as bars, each with its doubt and its words. */
export function BarList(props: BarListProps) {
  const { label, items, selected = [] } = props;
  const rows = props.order === 'value' ? items.toSorted((a, b) => compareCells(a.cell, b.cell)) : items;
  const scale = linearScale([...drawnEnds(items), props.max ?? 0, props.reference ?? 0]);
  return (
    <ul className={styles.list} aria-label={label} data-choosing={selected.length > 0 || undefined}>
      {rows.map((item) => (
        <ListEntry key={item.id} id={item.id} choosing={props} row={styles.row}>
          <Row item={item} list={props} scale={scale} />
        </ListEntry>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly item: BarItem;
  readonly list: BarListProps;
  readonly scale: ReturnType<typeof linearScale>;
}

function Row({ item, list, scale }: RowProps) {
  const { t, format } = useI18n();
  const part = list.total && hasValue(item.cell) ? share(item.cell, list.total) : null;
  return (
    <>
      <span className={styles.label}>{item.label} </span>
      <span className={styles.scale}>
        <CellTrack
          cell={item.cell}
          scale={scale}
          color={item.color ?? list.color}
          shape="bar"
          reference={list.reference}
        />
      </span>
      <span className={styles.value}>
        {keepRanges(list.say ? list.say(item.cell) : format.cell(item.cell, list.unit))}{' '}
        {part && hasValue(part) && (
          <span className={styles.share}>
            {fill(t.chart.shareOfTotal, { share: format.cellShort(part, 'share') })}
          </span>
        )}
      </span>
    </>
  );
}

/** Keeps a line from breaking at the dash of an interval: both ends stay together (word joiner, U+2060). */
const keepRanges = (text: string): string => text.replaceAll('–', '\u2060–\u2060');
