import { hasValue } from '#core/cell.ts';
import type { MatrixLine, MatrixPart } from '#core/indicators/matrixLine.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { resultsBook } from '#i18n/results/book.ts';
import { gapsOf } from './gapsOf.ts';
import styles from './IndicatorDetail.module.css';

export interface GapListProps {
  readonly line: MatrixLine;
  readonly parts: readonly (MatrixPart & { readonly name: string })[];
}

/** Everything that an indicator lacks, by name: years without a value or target, parts that cannot be told. */
export function GapList({ line, parts }: GapListProps) {
  const words = useBook(resultsBook);
  const { format } = useI18n();
  const gaps = [
    ...gapsOf(line).map(({ kind, years }) =>
      fill(words.gap[kind], { years: format.list(years.map((year) => format.year(year))) }),
    ),
    ...parts
      .filter(({ actual }) => !hasValue(actual.cell))
      .map(({ name, actual }) => fill(words.gap.part, { part: name, reason: format.cell(actual.cell) })),
  ];
  return (
    <section>
      <h3>{words.gaps}</h3>
      {gaps.length === 0 ? (
        <p>{words.noGaps}</p>
      ) : (
        <ul className={styles.gaps}>
          {gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
