import { QUESTIONS } from '#core/schema/survey.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { surveyBook } from '#i18n/survey/book.ts';
import { CellTile } from '#views/CellTile.tsx';
import grid from '#views/Screen.module.css';
import { Sparkline } from '#viz/chart/Sparkline.tsx';
import { QUESTION_INDICATORS, type Survey } from './useSurvey.ts';

/** Every question in the wave that is shown, with its way through the waves. */
export function SurveyTiles({ survey, wave }: { readonly survey: Survey; readonly wave: number }) {
  const words = useBook(surveyBook);
  const { lang, format } = useI18n();
  const { waves, cell, asked } = survey;
  const at = waves.indexOf(wave);
  return (
    <div className={grid.tiles}>
      {QUESTIONS.map((question) => (
        <CellTile
          key={question}
          title={QUESTION_INDICATORS[question].name[lang]}
          tone="coverage"
          asked={[asked]}
          cell={asked.rows && cell(question, wave)}
          unit="share"
        >
          {waves.length > 1 && (
            <Sparkline
              cells={waves.map((year) => cell(question, year))}
              color="var(--coverage-5)"
              selected={[at, at]}
              label={fill(words.from, { first: format.year(waves[0]!), last: format.year(waves.at(-1)!) })}
            />
          )}
        </CellTile>
      ))}
    </div>
  );
}
