import { LEAST_CLUSTERS, LEAST_RESPONDENTS } from '#core/statistics/survey/designEstimate.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { surveyBook } from '#i18n/survey/book.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAtlas } from '#views/useAtlas.ts';
import type { SurveyViewProps } from './SurveyMap.tsx';
import { QUESTION_INDICATORS } from './useSurvey.ts';

/** The sample behind each estimate of the wave: people, streets, design effect, interval; and how they are made. */
export function SurveySample({ survey, question, wave }: SurveyViewProps) {
  const words = useBook(surveyBook);
  const { t, lang, format } = useI18n();
  const { catalog } = useAtlas();
  const nameOf = useAreaNames();
  const rows = [
    { id: '_T', label: words.governorate, pcode: '_T', sex: '_T' as const },
    { id: 'female', label: `${words.governorate} · ${t.adults.female}`, pcode: '_T', sex: 'female' as const },
    { id: 'male', label: `${words.governorate} · ${t.adults.male}`, pcode: '_T', sex: 'male' as const },
    ...catalog.districts.map((pcode) => ({ id: pcode, label: nameOf(pcode), pcode, sex: '_T' as const })),
  ].map((one) => ({
    ...one,
    row: survey.row(question, wave, one.pcode, one.sex),
    cell: survey.cell(question, wave, one.pcode, one.sex),
  }));
  return (
    <QueryFrame
      id="sample"
      title={words.sure}
      subtitle={`${QUESTION_INDICATORS[question].name[lang]} · ${format.year(wave)}`}
      level={2}
      asked={[survey.asked]}
      footer={
        <span>
          {fill(words.method, {
            respondents: format.integer(LEAST_RESPONDENTS),
            clusters: format.integer(LEAST_CLUSTERS),
          })}
        </span>
      }
    >
      <DataTable
        caption={words.sure}
        captionHidden
        columns={[
          { id: 'area', label: words.area, kind: 'text', value: ({ label }) => label },
          { id: 'share', label: words.share, kind: 'cell', value: ({ cell }) => cell, unit: 'share' },
          {
            id: 'respondents',
            label: words.respondents,
            kind: 'number',
            value: ({ row }) => row?.respondents ?? null,
          },
          {
            id: 'clusters',
            label: words.clusters,
            kind: 'number',
            value: ({ row }) => row?.clusters ?? null,
          },
          {
            id: 'design_effect',
            label: words.effect,
            kind: 'number',
            value: ({ row }) => row?.design_effect ?? null,
          },
        ]}
        rows={rows}
        rowId={({ id }) => id}
      />
    </QueryFrame>
  );
}
