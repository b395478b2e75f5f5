import { hasValue } from '#core/cell.ts';
import { cellOfEstimate } from '#core/indicators/estimate.ts';
import { tablesOf } from '#core/indicators/indicator.ts';
import { indicatorQuestions } from '#core/indicators/indicatorQuestions.ts';
import type { MatrixLine } from '#core/indicators/matrixLine.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { LANGS, LANGUAGES } from '#i18n/languages.ts';
import { fill } from '#i18n/messages.ts';
import { resultsBook } from '#i18n/results/book.ts';
import { useFilters } from '#state/useStore.ts';
import { FactList } from '#ui/FactList.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { ExportMenu } from '#views/ExportMenu.tsx';
import { FigureAccount } from '#views/FigureAccount.tsx';
import { useFigureDoor } from '#views/figureDoor.ts';
import { PinButton } from '#views/PinButton.tsx';
import { ProvenanceMark } from '#views/ProvenanceMark.tsx';
import { questionsOf } from '#views/questionsOf.ts';
import { useAskedAbout } from '#views/useAskedAbout.ts';
import type { Matrix } from '#views/useMatrix.ts';
import { unitKey, valueUnit } from '#views/valueUnit.ts';
import { BarList } from '#viz/chart/BarList.tsx';
import { detailFigures } from './detailFigures.ts';
import { detailTable } from './detailTable.ts';
import { GapList } from './GapList.tsx';
import styles from './IndicatorDetail.module.css';
import { useParts } from './useParts.ts';
import { YearList } from './YearList.tsx';

export interface IndicatorDetailProps {
  readonly line: MatrixLine;
  readonly matrix: Matrix;
  readonly year: number;
}

/** All that is known of one indicator: what it counts, every year and part, its gaps, its sources, its way out. */
export function IndicatorDetail({ line, matrix, year }: IndicatorDetailProps) {
  const words = useBook(resultsBook);
  const i18n = useI18n();
  const { t, lang, format } = i18n;
  const filters = useFilters();
  const { indicator, years } = line;
  const parts = useParts(indicator);
  const unit = valueUnit(indicator);
  const own = new Set(['targets', ...indicatorQuestions(indicator)]);
  const asked = [...matrix.asked.filter(({ query }) => own.has(query.name)), ...parts.asked].filter(
    ({ query }, k, all) => all.findIndex((one) => one.query.name === query.name) === k,
  );
  const of = `${indicator.code} · ${indicator.name[lang]}`;
  // Targets that are only tried must not leave as if they were published.
  const title = matrix.file === null ? of : `${of} (${matrix.file})`;
  const about = useAskedAbout(title, asked);
  const whole = cellOfEstimate(years.find((one) => one.year === year)!.actual);
  const bySex = parts.of(year, 'sex');
  const byDistrict = parts.of(year, 'adm2_pcode');
  const ahead = matrix.targets.filter(
    (row) => row.indicator === indicator.code && row.kind === 'target' && row.year > years.at(-1)!.year,
  );
  const notes = matrix.targets.filter((row) => row.indicator === indicator.code && row.note);
  const bars = (label: string, items: typeof bySex) => (
    <section>
      <h3>{label}</h3>
      <BarList
        label={label}
        items={items.map(({ code, name, actual }) => ({
          id: code,
          label: name,
          cell: cellOfEstimate(actual),
        }))}
        color="var(--accent)"
        {...(unit ? { unit } : {})}
        // A part of a number cannot be held against its whole.
        {...(unit !== undefined && hasValue(whole) ? { reference: whole.value } : {})}
      />
    </section>
  );
  const frame = `matrix-${indicator.code.toLowerCase()}`;
  const isRead = useFigureDoor(frame, () =>
    parts.isLoading || asked.some(({ state }) => state === 'loading')
      ? null
      : {
          title,
          subtitle: words.units[unitKey(indicator)],
          said: [indicator.definition[lang]],
          table: detailFigures(line, parts, words, i18n),
          map: null,
          tables: [...tablesOf(indicator), 'target'],
          questions: questionsOf(asked),
          filters,
        },
  );
  if (isRead) return null;
  return (
    <article className={styles.detail} aria-label={fill(words.details, { code: indicator.code })}>
      <header className={styles.head}>
        <p>{indicator.definition[lang]}</p>
        <div className={styles.tools}>
          <ProvenanceMark tables={tablesOf(indicator)} />
          <PinButton frame={frame} title={title} />
          <ExportMenu compact table={() => detailTable(line, parts, words, format)} about={about} />
          <FigureAccount asked={asked} />
        </div>
      </header>
      <div className={styles.columns}>
        <YearList indicator={indicator} years={years} year={year} ahead={ahead} />
        <div className={styles.parts}>
          {parts.isLoading && <Skeleton height="10rem" label={t.app.loading} />}
          {bySex.length > 0 && bars(fill(words.bySex, { year: format.year(year) }), bySex)}
          {byDistrict.length > 0 && bars(fill(words.byDistrict, { year: format.year(year) }), byDistrict)}
          {indicator.by.length === 0 ? (
            <p className={styles.hint}>{words.noBreakdown}</p>
          ) : (
            unit !== undefined && <p className={styles.hint}>{words.byHint}</p>
          )}
        </div>
        <div className={styles.facts}>
          <FactList
            facts={[
              [words.direction, words.directions[indicator.direction]],
              [words.verification, words.verifications[indicator.verification]],
              [words.responsible, words.responsibles[indicator.responsible]],
              [words.sdg, indicator.sdg ?? '–'],
            ]}
          />
          <GapList line={line} parts={[...bySex, ...byDistrict]} />
          {notes.length > 0 && (
            <section>
              <h3>{words.notes}</h3>
              <ul className={styles.gaps}>
                {notes.map(({ kind, year: at, note }) => (
                  <li key={`${kind}${at}`}>
                    {fill(words.noteOf[kind as 'baseline' | 'target'], { year: format.year(at) })}:{' '}
                    <bdi>{note}</bdi>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h3>{words.wording}</h3>
            <ul className={styles.wording}>
              {LANGS.filter((one) => one !== lang).map((one) => (
                <li key={one} lang={one} dir={LANGUAGES[one].dir}>
                  <strong>{indicator.name[one]}</strong> {indicator.definition[one]}
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </article>
  );
}
