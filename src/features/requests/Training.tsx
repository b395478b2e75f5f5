import { useMemo } from 'react';
import { type Cell, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { listYears } from '#core/period.ts';
import { AUDIENCES, type Audience, TRAINED_SEXES, TRAINING_SUBJECTS } from '#core/schema/training.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { requestsBook } from '#i18n/requests/book.ts';
import { trainedByAudience } from '#queries/trainedByAudience.ts';
import { trainedBySubject } from '#queries/trainedBySubject.ts';
import { trainedByYear } from '#queries/trainedByYear.ts';
import { BarsFrame } from '#views/BarsFrame.tsx';
import { GroupedBarsFrame } from '#views/GroupedBarsFrame.tsx';
import grid from '#views/Screen.module.css';
import { SEX_COLOURS } from '#views/sexColours.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { YearsFrame } from '#views/YearsFrame.tsx';

const GAP = missing('not-collected');
const COLOURS: Readonly<Record<Audience, string>> = {
  judge: 'var(--coverage-3)',
  police: 'var(--coverage-5)',
  community: 'var(--coverage-7)',
};

/** Judges, police and community members trained: by year, by sex, by subject. */
export function Training({ filters }: { readonly filters: Filters }) {
  const words = useBook(requestsBook);
  const { t, format } = useI18n();
  const { catalog } = useAtlas();
  const years = useAsk(trainedByYear, filters);
  const audiences = useAsk(trainedByAudience, filters);
  const subjects = useAsk(trainedBySubject, filters);
  const series = useMemo(
    () =>
      AUDIENCES.map((audience) => ({
        id: audience,
        label: words.codes.audience[audience],
        color: COLOURS[audience],
        cells: new Map<string, Cell>(
          years.rows
            ?.filter((row) => row.audience === audience && row.sex === '_T')
            .map((row) => [row.period, row.trained]),
        ),
      })),
    [years.rows, words],
  );
  return (
    <>
      <h2 className={grid.title}>{words.training}</h2>
      <div className={grid.half}>
        <YearsFrame
          id="trained-years"
          title={words.trainedYears}
          subtitle={words.whole}
          asked={[years]}
          years={listYears(catalog.extent)}
          series={series}
          unit="persons"
          height={280}
        />
      </div>
      <div className={`${grid.half} ${grid.stack}`}>
        <GroupedBarsFrame
          id="trained-sex"
          title={words.trainedSexes}
          subtitle={`${words.whole} · ${format.period(audiences.filters.period)}`}
          asked={[audiences]}
          height={140}
          kinds={TRAINED_SEXES.map((sex) => ({
            id: sex,
            label: t.adults[sex],
            color: SEX_COLOURS[sex],
          }))}
          rows={AUDIENCES.map((audience) => ({
            id: audience,
            label: words.codes.audience[audience],
            cells: TRAINED_SEXES.map(
              (sex) =>
                audiences.rows?.find((row) => row.audience === audience && row.sex === sex)?.trained ?? GAP,
            ),
          }))}
          unit="persons"
        />
        <BarsFrame
          id="subject"
          title={words.subjects}
          subtitle={`${words.whole} · ${format.period(subjects.filters.period)}`}
          counted={words.trained}
          asked={[subjects]}
          items={TRAINING_SUBJECTS.map((subject) => ({
            id: subject,
            label: words.codes.subject[subject],
            cell: subjects.rows?.find((row) => row.subject === subject)?.trained ?? GAP,
          }))}
          unit="persons"
          color="var(--coverage-5)"
          order="value"
          height={160}
          footer={words.trainedNote}
        />
      </div>
    </>
  );
}
