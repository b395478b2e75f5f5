import { QUESTIONS, type Question } from '#core/schema/survey.ts';
import { type ShareDifference, shareVerdicts } from '#core/statistics/survey/shareDifference.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { surveyBook } from '#i18n/survey/book.ts';
import { DataTable } from '#ui/DataTable.tsx';
import type { DataColumn } from '#ui/dataColumn.ts';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { changeBetween, usePoints } from './surveyChange.ts';
import { QUESTION_INDICATORS, type Survey } from './useSurvey.ts';

interface Change {
  readonly question: Question;
  readonly first: number;
  readonly last: number;
  readonly found: ShareDifference;
}

/** How every question changed since the first wave and since the one before, and whether that is more than chance. */
export function SurveyChanges({ survey, wave }: { readonly survey: Survey; readonly wave: number }) {
  const words = useBook(surveyBook);
  const { lang, format } = useI18n();
  const { waves, asked } = survey;
  const earlier = [...new Set([waves[0], waves[waves.indexOf(wave) - 1]])].filter(
    (year): year is number => year !== undefined && year < wave,
  );
  const rows = QUESTIONS.flatMap((question) =>
    earlier.flatMap((first): Change[] => {
      const found = changeBetween(survey, question, first, wave);
      return found ? [{ question, first, last: wave, found }] : [];
    }),
  );
  const verdicts = shareVerdicts(rows.map(({ found }) => found));
  const points = usePoints();
  const number = (id: string, label: string, value: (row: Change) => number): DataColumn<Change> => ({
    id,
    label,
    kind: 'number',
    value,
    say: points,
  });
  return (
    <QueryFrame
      id="changes"
      title={words.changes}
      subtitle={fill(words.changesHint, { n: format.number(rows.length) })}
      level={2}
      asked={[asked]}
    >
      <DataTable
        caption={words.changes}
        captionHidden
        columns={[
          {
            id: 'question',
            label: words.question,
            kind: 'text',
            value: ({ question }) => QUESTION_INDICATORS[question].name[lang],
          },
          {
            id: 'waves',
            label: words.wave,
            kind: 'text',
            value: ({ first, last }) =>
              fill(words.from, { first: format.year(first), last: format.year(last) }),
          },
          number('difference', words.change, ({ found }) => found.difference),
          number('low', words.low, ({ found }) => found.low),
          number('high', words.high, ({ found }) => found.high),
          {
            id: 'verdict',
            label: words.verdict,
            kind: 'text',
            value: (row) => words.verdicts[verdicts[rows.indexOf(row)]!],
          },
        ]}
        rows={rows}
        rowId={({ question, first }) => `${question}-${first}`}
      />
    </QueryFrame>
  );
}
