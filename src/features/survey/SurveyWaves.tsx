import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { surveyBook } from '#i18n/survey/book.ts';
import { useFilters } from '#state/useStore.ts';
import { GroupedBarsFrame } from '#views/GroupedBarsFrame.tsx';
import grid from '#views/Screen.module.css';
import { SEX_COLOURS } from '#views/sexColours.ts';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { YearsFrame } from '#views/YearsFrame.tsx';
import type { SurveyViewProps } from './SurveyMap.tsx';
import { QUESTION_INDICATORS } from './useSurvey.ts';

/** Later waves are darker. */
const WAVE_COLOURS = [
  'var(--coverage-2)',
  'var(--coverage-3)',
  'var(--coverage-4)',
  'var(--coverage-5)',
  'var(--coverage-6)',
  'var(--coverage-7)',
];

/** The chosen question through the waves: by sex, and by district. */
export function SurveyWaves({ survey, question }: Omit<SurveyViewProps, 'wave'>) {
  const words = useBook(surveyBook);
  const { lang, format } = useI18n();
  const { catalog } = useAtlas();
  const { districts } = useFilters();
  const nameOf = useAreaNames();
  const { waves, cell, asked } = survey;
  const name = QUESTION_INDICATORS[question].name[lang];
  const shown = waves.slice(-WAVE_COLOURS.length);
  const rows = catalog.districts.filter((pcode) => districts.length === 0 || districts.includes(pcode));
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
              ['female', words.women, SEX_COLOURS.female],
              ['male', words.men, SEX_COLOURS.male],
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
        <GroupedBarsFrame
          id="waves"
          title={words.waves}
          subtitle={name}
          asked={[asked]}
          height={380}
          kinds={shown.map((year, k) => ({
            id: `wave_${year}`,
            label: format.year(year),
            color: WAVE_COLOURS[WAVE_COLOURS.length - 1 - (shown.length - 1 - k)]!,
          }))}
          rows={rows.map((pcode) => ({
            id: pcode,
            label: nameOf(pcode),
            cells: shown.map((year) => cell(question, year, pcode)),
          }))}
          unit="share"
          footer={`${words.wavesHint} `}
        />
      </div>
    </>
  );
}
