import { missing } from '#core/cell.ts';
import { cellOfEstimate } from '#core/indicators/estimate.ts';
import { indicatorQuestions } from '#core/indicators/indicatorQuestions.ts';
import type { MatrixLine, MatrixYear } from '#core/indicators/matrixLine.ts';
import { lastTwo } from '#core/indicators/yearChange.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { resultsBook } from '#i18n/results/book.ts';
import { openScreen } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { Button } from '#ui/Button.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Sentence } from '#ui/Sentence.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import type { Matrix } from '#views/useMatrix.ts';
import { valueUnit } from '#views/valueUnit.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
import styles from './ThemeCard.module.css';
import { THEMES, type ThemeName } from './themes.ts';
import { useSaid } from './useSaid.ts';

export interface ThemeCardProps {
  readonly name: ThemeName;
  readonly matrix: Matrix;
  readonly year: number;
}

const GAP = missing('not-collected');
const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** One question to the programme: the answer in a sentence, and the indicators that it rests on. */
export function ThemeCard({ name, matrix, year }: ThemeCardProps) {
  const { overview: words } = useBook(programmeBook);
  const results = useBook(resultsBook);
  const { t, lang, format } = useI18n();
  const act = useAct();
  const said = useSaid();
  const theme = THEMES[name];
  const { title, text } = words.themes[name];
  const codes: readonly string[] = theme.shown;
  const lines = matrix.lines
    .filter(({ indicator }) => codes.includes(indicator.code))
    .sort((a, b) => codes.indexOf(a.indicator.code) - codes.indexOf(b.indicator.code));
  const questions = new Set(['targets', ...lines.flatMap(({ indicator }) => indicatorQuestions(indicator))]);
  const asked =
    lines.length > 0 ? matrix.asked.filter(({ query }) => questions.has(query.name)) : matrix.asked;
  const values = theme.said.map((code) => {
    const line = matrix.lines.find(({ indicator }) => indicator.code === code);
    const now = line && lastTwo(line, year)[0];
    return [code.replace('-', '_'), line && now ? said(line.indicator, now) : null] as const;
  });
  const isSaid = values.every(([, value]) => value !== null);
  const partOf = (code: string, value: string) => (text.startsWith(`{${code}}`) ? capitalised(value) : value);
  const at = (line: MatrixLine): MatrixYear => line.years.find((one) => one.year === year)!;
  return (
    <QueryFrame
      id={`theme-${name}`}
      title={title}
      level={2}
      asked={asked}
      partial
      height={260}
      said={
        isSaid
          ? [fill(text, Object.fromEntries(values.map(([code, value]) => [code, partOf(code, value!)])))]
          : []
      }
      table={
        <DataTable<MatrixLine>
          caption={title}
          captionHidden
          columns={[
            {
              id: 'indicator',
              label: words.indicator,
              kind: 'text',
              value: ({ indicator }) => indicator.name[lang],
            },
            {
              id: 'year',
              label: words.indicatorYear,
              kind: 'number',
              value: () => year,
              say: format.year,
            },
            {
              id: 'baseline',
              label: words.baseline,
              kind: 'text',
              value: (line) => sayTarget(line, at(line).baseline?.value),
            },
            {
              id: 'target',
              label: words.targetColumn,
              kind: 'text',
              value: (line) => sayTarget(line, at(line).target?.value),
            },
            {
              id: 'actual',
              label: words.actual,
              kind: 'cell',
              value: (line) => (at(line) ? cellOfEstimate(at(line).actual) : GAP),
              unit: (line) => valueUnit(line.indicator),
            },
            {
              id: 'standing',
              label: words.standing,
              kind: 'text',
              value: (line) => results.standings[at(line).progress.status],
            },
          ]}
          rows={lines}
          rowId={({ indicator }) => indicator.code}
        />
      }
    >
      {isSaid && (
        <p className={styles.answer}>
          <Sentence
            text={text}
            parts={Object.fromEntries(
              values.map(([code, value]) => [code, <strong key={code}>{partOf(code, value!)}</strong>]),
            )}
          />
        </p>
      )}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.indicator.code}>
            <IndicatorRow line={line} year={year} />
          </li>
        ))}
      </ul>
      <p className={styles.more}>
        <Button size="s" variant="quiet" endIcon="arrowEnd" onClick={() => act(openScreen(theme.screen))}>
          {fill(words.open, { screen: t.screens[theme.screen] })}
        </Button>
      </p>
    </QueryFrame>
  );

  function sayTarget({ indicator }: MatrixLine, value: number | undefined): string {
    return value === undefined ? '–' : format.cellShort({ kind: 'exact', value }, valueUnit(indicator));
  }
}
