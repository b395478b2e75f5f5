import { useMemo } from 'react';
import { type Cell, exact, hasValue } from '#core/cell.ts';
import { QUESTIONS, type Question } from '#core/schema/survey.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { surveyBook } from '#i18n/survey/book.ts';
import { MapCard } from '#views/MapCard.tsx';
import { ThemeMap } from '#views/ThemeMap.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import { useCountPicture } from '#views/useCountPicture.tsx';
import { QUESTION_INDICATORS, type Survey } from './useSurvey.ts';

const TABLES = ['survey', 'area'] as const;

export interface SurveyViewProps {
  readonly survey: Survey;
  readonly question: Question;
  readonly wave: number;
}

/** The share of yes by district; a district whose sample is too small is dotted. */
export function SurveyMap({ survey, question, wave }: SurveyViewProps) {
  const words = useBook(surveyBook);
  const { lang, format } = useI18n();
  const { catalog } = useAtlas();
  const { cell, row, waves, asked: answer } = survey;
  const cells = useMemo(
    () => new Map(catalog.districts.map((pcode) => [pcode, cell(question, wave, pcode)])),
    [catalog, cell, question, wave],
  );
  // One set of classes for all waves, so that a map of one wave can be held against that of another.
  const standard = useMemo(
    () =>
      new Map(
        waves.flatMap((year) =>
          catalog.districts.map((pcode) => [`${pcode} ${year}`, drawn(cell(question, year, pcode))] as const),
        ),
      ),
    [catalog, cell, question, waves],
  );
  const asked = useMemo(() => [answer], [answer]);
  const facts = useMemo(
    () => (pcode: string) => {
      const found = row(question, wave, pcode);
      return found
        ? ([
            [words.respondents, format.integer(found.respondents)],
            [words.clusters, format.integer(found.clusters)],
          ] as const)
        : [];
    },
    [row, question, wave, words, format],
  );
  const picture = useCountPicture({
    theme: `survey-${QUESTIONS.indexOf(question)}`,
    title: QUESTION_INDICATORS[question].name[lang],
    ramp: 'coverage',
    unit: 'share',
    unitText: words.share,
    period: null,
    cells,
    standard,
    tables: TABLES,
    asked,
    facts,
  });
  // The doubt of a sample is no rounding, which the legend would tell of; words and ranking carry it.
  const coloured = useMemo(
    () => ({ ...picture, colour: new Map([...cells].map(([pcode, one]) => [pcode, drawn(one)])) }),
    [picture, cells],
  );
  return (
    <MapCard asked={picture.asked} note={QUESTION_INDICATORS[question].definition[lang]}>
      <ThemeMap picture={coloured} title={fill(words.map, { year: format.year(wave) })} />
    </MapCard>
  );
}

const drawn = (cell: Cell): Cell => (hasValue(cell) ? exact(cell.value) : cell);
