import { INDICATOR_LEVELS } from '#core/indicators/indicator.ts';
import type { MatrixLine } from '#core/indicators/matrixLine.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { resultsBook } from '#i18n/results/book.ts';
import type { Matrix } from '#views/useMatrix.ts';
import { MatrixRow } from './MatrixRow.tsx';
import styles from './MatrixTable.module.css';

export interface MatrixTableProps {
  readonly lines: readonly MatrixLine[];
  readonly matrix: Matrix;
  readonly year: number;
}

/** The lines of the matrix under their levels; each opens to its details. */
export function MatrixTable({ lines, matrix, year }: MatrixTableProps) {
  const words = useBook(resultsBook);
  const { t, format } = useI18n();
  const headings = [
    words.indicator,
    words.trend,
    words.baseline,
    `${words.target} ${format.year(year)}`,
    `${words.actual} ${format.year(year)}`,
    words.progress,
    words.standing,
  ];
  if (lines.length === 0) return <p className={styles.empty}>{t.chart.empty}</p>;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.title}</caption>
      <thead>
        <tr className={styles.heads}>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {INDICATOR_LEVELS.map((level) => {
        const own = lines.filter(({ indicator }) => indicator.level === level);
        return (
          own.length > 0 && (
            <tbody key={level}>
              <tr className={styles.level}>
                <th scope="rowgroup" colSpan={headings.length}>
                  {words.levels[level]} <small>{words.levelHints[level]}</small>
                </th>
              </tr>
              {own.map((line) => (
                <MatrixRow key={line.indicator.code} line={line} matrix={matrix} year={year} />
              ))}
            </tbody>
          )
        );
      })}
    </table>
  );
}
