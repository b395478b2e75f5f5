import { useMemo } from 'react';
import { type Cell, exact, missing } from '#core/cell.ts';
import type { FreeColumn, FreeResult, FreeValue } from '#core/console/freeResult.ts';
import { isMonth } from '#core/period.ts';
import { useBook } from '#i18n/book.ts';
import { consoleBook } from '#i18n/console/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { BarList } from '#viz/chart/BarList.tsx';
import { MonthlySeries } from '#viz/chart/MonthlySeries.tsx';
import styles from './ConsoleScreen.module.css';

/** Bars beyond these cannot be read; lines beyond these cannot be told apart. */
const BARS_MAX = 40;
const LINES_MAX = 7;
const COLOURS = [
  'var(--disputes-5)',
  'var(--arrivals-5)',
  'var(--coverage-5)',
  'var(--good)',
  'var(--warn)',
  'var(--ink-soft)',
  'var(--bad)',
];

/** A number of the answer as a cell: one that came without bounds is what it says. */
export const cellOf = (value: FreeValue): Cell =>
  typeof value === 'number'
    ? exact(value)
    : typeof value === 'object' && value !== null
      ? value
      : missing('not-published');

/** Columns whose values can be drawn. */
export const measuresOf = ({ columns }: FreeResult): readonly FreeColumn[] =>
  columns.filter(({ kind }) => kind === 'number' || kind === 'cell');

/** The answer as lines over months where a column holds months, else as bars. */
export function ResultChart({ result, measure }: { readonly result: FreeResult; readonly measure: string }) {
  const words = useBook(consoleBook);
  const { format } = useI18n();
  const texts = result.columns.filter(({ kind }) => kind === 'text');
  const time = texts.find(
    ({ name }) => result.rows.length > 0 && result.rows.every((row) => isMonth(String(row[name]))),
  );
  const labels = texts.filter((column) => column !== time).map(({ name }) => name);
  const series = useMemo(() => {
    if (!time) return [];
    const found = new Map<string, Map<string, Cell>>();
    for (const row of result.rows) {
      const label = labels.map((name) => String(row[name])).join(' · ') || measure;
      const cells = found.get(label) ?? new Map<string, Cell>();
      found.set(label, cells.set(String(row[time.name]), cellOf(row[measure] ?? null)));
    }
    return [...found].map(([label, cells], k) => ({
      id: label,
      label,
      cells,
      color: COLOURS[k % LINES_MAX]!,
    }));
  }, [result, time, labels, measure]);

  if (texts.length === 0) return <p className={styles.note}>{words.noChart}</p>;
  if (time) {
    const months = result.rows.map((row) => String(row[time.name])).sort();
    return (
      <>
        {series.length > LINES_MAX && <p className={styles.note}>{fill(words.chartCut, { n: LINES_MAX })}</p>}
        <MonthlySeries
          label={measure}
          extent={{ start: months[0]!, end: months.at(-1)! }}
          series={series.slice(0, LINES_MAX)}
          height={320}
        />
      </>
    );
  }
  return (
    <>
      {result.rows.length > BARS_MAX && (
        <p className={styles.note}>{fill(words.chartCut, { n: format.integer(BARS_MAX) })}</p>
      )}
      <BarList
        label={measure}
        color="var(--accent)"
        items={result.rows.slice(0, BARS_MAX).map((row, k) => ({
          id: String(k),
          label: labels.map((name) => String(row[name] ?? '')).join(' · '),
          cell: cellOf(row[measure] ?? null),
        }))}
      />
    </>
  );
}
