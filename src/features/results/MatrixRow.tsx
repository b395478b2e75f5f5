import { Suspense, useId } from 'react';
import { cellOfEstimate } from '#core/indicators/estimate.ts';
import type { MatrixLine } from '#core/indicators/matrixLine.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { resultsBook } from '#i18n/results/book.ts';
import { choose } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { CellValue } from '#ui/CellValue.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { StandingBadge } from '#views/StandingBadge.tsx';
import type { Matrix } from '#views/useMatrix.ts';
import { unitKey, valueUnit } from '#views/valueUnit.ts';
import { Sparkline } from '#viz/chart/Sparkline.tsx';
import { IndicatorDetail } from './IndicatorDetail.tsx';
import styles from './MatrixTable.module.css';
import { ProgressBar } from './ProgressBar.tsx';

export interface MatrixRowProps {
  readonly line: MatrixLine;
  readonly matrix: Matrix;
  readonly year: number;
}

/** One indicator in the year that is shown; pressed, it opens to its details. */
export function MatrixRow({ line, matrix, year }: MatrixRowProps) {
  const words = useBook(resultsBook);
  const { t, lang, format } = useI18n();
  const act = useAct();
  const { indicator, years } = line;
  const isOpen = useView((view) => view.choices.indicator === indicator.code);
  const detailId = useId();
  const at = years.find((one) => one.year === year);
  if (!at) return null;
  const unit = valueUnit(indicator);
  const say = (value: number) => format.cellShort({ kind: 'exact', value }, unit);
  const cells = years.map((one) => cellOfEstimate(one.actual));
  const [first, last] = [years[0]!.year, years.at(-1)!.year];
  const toggle = () => act(choose('indicator', isOpen ? undefined : indicator.code));
  return (
    <>
      <tr className={styles.line} data-open={isOpen || undefined}>
        <th scope="row">
          <button
            type="button"
            className={styles.name}
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailId : undefined}
            onClick={toggle}
          >
            <Icon name={isOpen ? 'chevronUp' : 'chevronDown'} size={16} />
            <span>
              {indicator.name[lang]}{' '}
              <small>
                <bdi lang="en" className={styles.code}>
                  {indicator.code}
                </bdi>{' '}
                {words.units[unitKey(indicator)]}
              </small>
            </span>
          </button>
        </th>
        <td className={styles.trend}>
          <Sparkline
            cells={cells}
            color="var(--accent)"
            height={34}
            label={`${fill(words.trendLabel, {
              name: indicator.name[lang],
              first: format.year(first),
              last: format.year(last),
            })}. ${cells.map((cell, k) => `${format.year(years[k]!.year)}: ${format.cellShort(cell, unit)}`).join(', ')}`}
            targets={years.map((one) => one.target?.value ?? null)}
            selected={[years.indexOf(at), years.indexOf(at)]}
          />
        </td>
        <td className={styles.number}>
          <Label text={words.baseline} />
          {at.baseline ? (
            <span>
              {say(at.baseline.value)}
              <small className={styles.when}>{format.year(at.baseline.year)}</small>
            </span>
          ) : (
            <span className={styles.gap}>{words.none}</span>
          )}
        </td>
        <td className={styles.number}>
          <Label text={words.target} />
          {at.target ? say(at.target.value) : <span className={styles.gap}>{words.none}</span>}
        </td>
        <td className={styles.number}>
          <Label text={words.actual} />
          <span className={styles.actual}>
            <CellValue cell={cellOfEstimate(at.actual)} unit={unit} />
          </span>
        </td>
        <td className={styles.progress}>
          <ProgressBar progress={at.progress} />
        </td>
        <td className={styles.standing}>
          <StandingBadge status={at.progress.status} />
        </td>
      </tr>
      {isOpen && (
        <tr className={styles.detail} id={detailId}>
          <td colSpan={7}>
            <Suspense fallback={<Skeleton height="12rem" label={t.app.loading} />}>
              <IndicatorDetail line={line} matrix={matrix} year={year} />
            </Suspense>
          </td>
        </tr>
      )}
    </>
  );
}

/** The name of a column beside its value, where a phone shows no heading. */
const Label = ({ text }: { readonly text: string }) => (
  <span className={styles.label} aria-hidden="true">
    {text}
  </span>
);
