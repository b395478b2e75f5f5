import { cellOfEstimate } from '#core/indicators/estimate.ts';
import type { MatrixLine } from '#core/indicators/matrixLine.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { CellText } from '#views/CellText.tsx';
import { valueUnit } from '#views/valueUnit.ts';
import styles from './BehindList.module.css';

/** The indicators whose whole interval is behind the target of the year, with value and target; says so when there are none. */
export function BehindList({
  lines,
  year,
}: {
  readonly lines: readonly MatrixLine[];
  readonly year: number;
}) {
  const { overview: words } = useBook(programmeBook);
  const { lang, format } = useI18n();
  return (
    <>
      <h3 className={styles.title}>{words.behind}</h3>
      {lines.length === 0 ? (
        <p className={styles.none}>{words.noneBehind}</p>
      ) : (
        <ul className={styles.list}>
          {lines.map(({ indicator, years }) => {
            const unit = valueUnit(indicator);
            const { actual, target } = years.find((one) => one.year === year)!;
            return (
              <li key={indicator.code}>
                <span>
                  {indicator.name[lang]}
                  {target && (
                    <small>
                      {fill(words.target, {
                        value: format.cellShort({ kind: 'exact', value: target.value }, unit),
                      })}
                    </small>
                  )}
                </span>
                <strong>
                  <CellText cell={cellOfEstimate(actual)} {...(unit ? { unit } : {})} />
                </strong>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
