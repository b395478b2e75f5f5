import { QUESTIONS } from '#core/schema/survey.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { surveyBook } from '#i18n/survey/book.ts';
import { choose } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { Notice } from '#ui/Notice.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { Select } from '#ui/Select.tsx';
import { FiguresElsewhere } from '#views/FiguresElsewhere.tsx';
import grid from '#views/Screen.module.css';
import { SurveyChanges } from './SurveyChanges.tsx';
import { SurveyMap } from './SurveyMap.tsx';
import { SurveyRanking } from './SurveyRanking.tsx';
import { SurveySample } from './SurveySample.tsx';
import styles from './SurveyScreen.module.css';
import { SurveyTiles } from './SurveyTiles.tsx';
import { SurveyWaves } from './SurveyWaves.tsx';
import { QUESTION_INDICATORS, useSurvey } from './useSurvey.ts';

/** Topics of the published figures that belong beside the survey. */
const TOPICS = ['trust', 'survey base', 'profiling survey'];

/** The perception survey: every question by wave, sex and district, with intervals; and what others have published. */
export function SurveyScreen() {
  const words = useBook(surveyBook);
  const { lang, format } = useI18n();
  const act = useAct();
  const survey = useSurvey();
  const { question: asked, year } = useView((view) => view.choices);
  const { waves } = survey;
  const latest = waves.at(-1);
  const question = asked ?? 'trusts_community_police';
  // While no wave is known yet the frames keep their room.
  const wave = (year !== undefined && waves.includes(year) ? year : latest) ?? 0;
  const view = { survey, question, wave };
  return (
    <div className={grid.screen}>
      <header className={styles.head}>
        <div>
          <h1 className={grid.title}>{words.title}</h1>
          <p className={grid.lead}>{words.lead}</p>
        </div>
        <div className={styles.controls}>
          <Select
            label={words.question}
            value={question}
            options={QUESTIONS.map((value) => ({ value, label: QUESTION_INDICATORS[value].name[lang] }))}
            onChange={(value) => act(choose('question', value))}
          />
          {latest !== undefined && (
            <SegmentedControl
              label={words.wave}
              value={String(wave)}
              options={waves.map((one) => ({ value: String(one), label: format.year(one) }))}
              onChange={(value) => act(choose('year', Number(value) === latest ? undefined : Number(value)))}
            />
          )}
        </div>
      </header>
      {survey.asked.state === 'ready' && latest === undefined ? (
        <>
          <Notice>{words.none}</Notice>
          <FiguresElsewhere topics={TOPICS} note={words.published} />
        </>
      ) : (
        <>
          <SurveyTiles survey={survey} wave={wave} />
          <div className={`${grid.seven} ${grid.tall}`}>
            <SurveyMap {...view} />
          </div>
          <div className={`${grid.five} ${grid.stack}`}>
            <SurveyRanking {...view} />
            <FiguresElsewhere topics={TOPICS} note={words.published} />
          </div>
          <SurveyWaves survey={survey} question={question} />
          <SurveyChanges survey={survey} wave={wave} />
          <SurveySample {...view} />
        </>
      )}
    </div>
  );
}
