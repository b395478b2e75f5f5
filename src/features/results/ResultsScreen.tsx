import { useState } from 'react';
import { INDICATOR_LEVELS, type IndicatorLevel } from '#core/indicators/indicator.ts';
import type { MatrixLine } from '#core/indicators/matrixLine.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { plural } from '#i18n/plural.ts';
import { resultsBook } from '#i18n/results/book.ts';
import { choose } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { Select } from '#ui/Select.tsx';
import grid from '#views/Screen.module.css';
import { type TriedTargets, useMatrix } from '#views/useMatrix.ts';
import { MatrixFrame } from './MatrixFrame.tsx';
import styles from './ResultsScreen.module.css';
import { StandingFilter } from './StandingFilter.tsx';
import { TargetsCard } from './TargetsCard.tsx';

/** The results matrix: every indicator against its baseline and target, in the year that the reader chooses. */
export function ResultsScreen() {
  const words = useBook(resultsBook);
  const { format, locale } = useI18n();
  const act = useAct();
  const { year: wanted, aim, standing } = useView((view) => view.choices);
  const [tried, setTried] = useState<TriedTargets | null>(null);
  const matrix = useMatrix(tried);
  const latest = matrix.years.at(-1);
  if (latest === undefined)
    return (
      <div className={grid.screen}>
        <h1 className={grid.title}>{words.title}</h1>
        <Notice>{words.noYear}</Notice>
      </div>
    );
  const year = wanted !== undefined && matrix.years.includes(wanted) ? wanted : latest;
  const statusOf = (line: MatrixLine) => line.years.find((one) => one.year === year)!.progress.status;
  const inLevel = matrix.lines.filter(({ indicator }) => aim === undefined || indicator.level === aim);
  const shown = inLevel.filter((line) => standing === undefined || statusOf(line) === standing);
  return (
    <div className={grid.screen}>
      <header className={styles.head}>
        <div>
          <h1 className={grid.title}>{words.title}</h1>
          {matrix.lines.length > 0 && (
            <p className={grid.lead}>
              {fill(words.lead, {
                count: plural(
                  locale,
                  words.indicators,
                  matrix.lines.length,
                  format.integer(matrix.lines.length),
                ),
                year: format.year(year),
              })}
            </p>
          )}
        </div>
        <div className={styles.controls}>
          <Select
            label={words.year}
            value={String(year)}
            options={matrix.years
              .toReversed()
              .map((one) => ({ value: String(one), label: format.year(one) }))}
            onChange={(value) => act(choose('year', Number(value) === latest ? undefined : Number(value)))}
          />
          <SegmentedControl<IndicatorLevel | 'all'>
            label={words.level}
            value={aim ?? 'all'}
            options={[
              { value: 'all', label: words.allLevels },
              ...INDICATOR_LEVELS.map((value) => ({ value, label: words.levels[value] })),
            ]}
            onChange={(value) => act(choose('aim', value === 'all' ? undefined : value))}
          />
        </div>
      </header>
      {inLevel.length > 0 && <StandingFilter statuses={inLevel.map(statusOf)} />}
      {shown.length < matrix.lines.length && (
        <p className={styles.shown}>
          {fill(words.shownOf, {
            shown: format.integer(shown.length),
            all: format.integer(matrix.lines.length),
          })}{' '}
          <Button
            size="s"
            variant="quiet"
            onClick={() => {
              act(choose('aim', undefined));
              act(choose('standing', undefined));
            }}
          >
            {words.showAll}
          </Button>
        </p>
      )}
      {tried && (
        <Notice tone="warn" action={{ label: words.targets.drop, onAct: () => setTried(null) }}>
          {fill(words.targets.tried, {
            file: tried.file,
            rows: plural(locale, words.targets.rows, tried.rows.length, format.integer(tried.rows.length)),
          })}
        </Notice>
      )}
      <MatrixFrame matrix={matrix} lines={shown} year={year} />
      <TargetsCard targets={matrix.targets} onTry={setTried} />
    </div>
  );
}
