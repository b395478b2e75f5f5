import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { surveyBook } from '#i18n/survey/book.ts';
import grid from '#views/Screen.module.css';
import { SEX_COLOURS } from '#views/sexColours.ts';
import { YearsFrame } from '#views/YearsFrame.tsx';
import { SurveyDistricts } from './SurveyDistricts.tsx';
import type { SurveyViewProps } from './SurveyMap.tsx';
import { QUESTION_INDICATORS } from './useSurvey.ts';

/** The chosen question through the waves: by sex, and by district. */
export function SurveyWaves({ survey, question }: Omit<SurveyViewProps, 'wave'>) {
  const words = useBook(surveyBook);
  const { t, lang } = useI18n();
  const { waves, cell, asked } = survey;
  const name = QUESTION_INDICATORS[question].name[lang];
  return (
    <>
      <div className={grid.half}>
        <YearsFrame
          id="sexes"
          title={words.sexes}
          subtitle={`${name} · ${words.interval}`}
          asked={[asked]}
          years={waves.map(String)}
          series={(
            [
              ['_T', words.all, 'var(--coverage-7)'],
              ['female', t.adults.female, SEX_COLOURS.female],
              ['male', t.adults.male, SEX_COLOURS.male],
            ] as const
          ).map(([sex, label, color]) => ({
            id: sex,
            label,
            color,
            cells: new Map(waves.map((year) => [String(year), cell(question, year, '_T', sex)])),
          }))}
          unit="share"
          height={380}
        />
      </div>
      <div className={grid.half}>
        <SurveyDistricts survey={survey} question={question} />
      </div>
    </>
  );
}
