import { useId, useMemo, useState } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { Button } from './Button.tsx';
import { CellValue } from './CellValue.tsx';
import { copyText } from './copyText.ts';
import styles from './DataTable.module.css';
import { type DataColumn, firstDirection, type Sorting, sortRows } from './dataColumn.ts';
import { tableCsv } from './tableCsv.ts';

export interface DataTableProps<Row> {
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** How the rows stand at first; in the given order without it. */
  readonly sorting?: Sorting;
  readonly selected?: readonly string[];
  /** Makes rows selectable: called with a row's id when the reader presses it. */
  readonly onToggle?: (id: string) => void;
  readonly hovered?: string | null;
  readonly onHover?: (id: string | null) => void;
  /** CSS length at which the body scrolls under its heading; 28rem unless told. */
  readonly maxHeight?: string;
  /** Hides the caption from sight where a heading above the table says the same. */
  readonly captionHidden?: boolean;
}

/** Rows of text, numbers and cells: sorted by any column, and copied with every number's doubt. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowId, onToggle, onHover } = props;
  const { t, locale } = useI18n();
  const [sorting, setSorting] = useState<Sorting | undefined>(props.sorting);
  const [copied, setCopied] = useState<boolean | null>(null);
  const captionId = useId();
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sorting?.column);
    return column && sorting ? sortRows(rows, column, sorting.direction, locale) : rows;
  }, [rows, columns, sorting, locale]);
  const doubtful = useMemo(
    () =>
      new Set(
        columns
          .filter(
            (column) => column.kind === 'cell' && rows.some((row) => column.value(row).kind === 'rounded'),
          )
          .map(({ id }) => id),
      ),
    [columns, rows],
  );
  const classOf = (column: DataColumn<Row>) =>
    isNumeric(column) ? `${styles.numeric} ${doubtful.has(column.id) ? styles.aligned : ''}` : undefined;
  const sortBy = (column: DataColumn<Row>) => {
    const direction =
      sorting?.column !== column.id
        ? firstDirection(column)
        : sorting.direction === 'ascending'
          ? 'descending'
          : 'ascending';
    setSorting({ column: column.id, direction });
  };
  const copy = async () => {
    setCopied(await copyText(tableCsv(columns, sorted)));
    setTimeout(() => setCopied(null), 2500);
  };

  return (
    <div className={styles.frame}>
      <section
        className={styles.scroll}
        style={{ maxBlockSize: props.maxHeight }}
        aria-labelledby={captionId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table className={styles.table}>
          <caption id={captionId} className={props.captionHidden ? styles.hidden : styles.caption}>
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map((column, k) => {
                const direction = sorting?.column === column.id ? sorting.direction : undefined;
                return (
                  <th
                    key={column.id}
                    scope="col"
                    // The first names its row and stands at the start, a number too.
                    className={k > 0 && isNumeric(column) ? styles.numeric : undefined}
                    aria-sort={direction ?? 'none'}
                  >
                    <button
                      type="button"
                      className={styles.sort}
                      onClick={() => sortBy(column)}
                      title={fill(t.table.sortBy, { column: column.label })}
                    >
                      {column.label}
                      <span className={styles.arrow} data-direction={direction} aria-hidden="true" />
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => {
              const id = rowId(row);
              const isSelected = props.selected?.includes(id) ?? false;
              return (
                // The button in the first cell is the keyboard's way to what a click on the row does.
                <tr
                  key={id}
                  data-selected={isSelected || undefined}
                  data-hovered={props.hovered === id || undefined}
                  data-pressable={onToggle ? true : undefined}
                  onClick={onToggle && (() => onToggle(id))}
                  onPointerEnter={onHover && (() => onHover(id))}
                  onPointerLeave={onHover && (() => onHover(null))}
                >
                  {columns.map((column, k) =>
                    k === 0 ? (
                      <th key={column.id} scope="row">
                        {onToggle ? (
                          <button
                            type="button"
                            className={styles.pick}
                            aria-pressed={isSelected}
                            onClick={(event) => {
                              event.stopPropagation();
                              onToggle(id);
                            }}
                          >
                            <Value column={column} row={row} />
                          </button>
                        ) : (
                          <Value column={column} row={row} />
                        )}
                      </th>
                    ) : (
                      <td key={column.id} className={classOf(column)}>
                        <Value column={column} row={row} aligned={doubtful.has(column.id)} />
                      </td>
                    ),
                  )}
                </tr>
              );
            })}
            {rows.length === 0 && (
              <tr>
                <td colSpan={columns.length} className={styles.none}>
                  {t.table.noRows}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </section>
      <div className={styles.foot}>
        <Button size="s" onClick={copy} disabled={rows.length === 0}>
          {t.table.copyCsv}
        </Button>
        <span role="status">{copied === null ? '' : copied ? t.table.copied : t.table.copyFailed}</span>
      </div>
    </div>
  );
}

const isNumeric = <Row,>(column: DataColumn<Row>): boolean =>
  column.kind === 'cell' || column.kind === 'number';

interface ValueProps<Row> {
  readonly column: DataColumn<Row>;
  readonly row: Row;
  readonly aligned?: boolean;
}

function Value<Row>({ column, row, aligned = false }: ValueProps<Row>) {
  const { format } = useI18n();
  switch (column.kind) {
    case 'text':
      return column.lang ? <bdi lang={column.lang}>{column.value(row)}</bdi> : column.value(row);
    case 'period':
      return <span className={styles.period}>{format.monthOrYear(column.value(row))}</span>;
    case 'cell':
      return (
        <CellValue
          cell={column.value(row)}
          unit={typeof column.unit === 'function' ? column.unit(row) : column.unit}
          aligned={aligned}
        />
      );
    case 'number': {
      const value = column.value(row);
      return value === null ? '–' : (column.say ?? format.number)(value);
    }
  }
}
