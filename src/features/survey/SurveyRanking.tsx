import { hasValue } from '#core/cell.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { surveyBook } from '#i18n/survey/book.ts';
import { toggleDistrict } from '#state/actions.ts';
import { useAct, useFilters } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { Ranking } from '#viz/chart/Ranking.tsx';
import type { SurveyViewProps } from './SurveyMap.tsx';
import { QUESTION_INDICATORS } from './useSurvey.ts';

/** The districts in the order of their shares, each with its interval, against the governorate. */
export function SurveyRanking({ survey, question, wave }: SurveyViewProps) {
  const words = useBook(surveyBook);
  const { lang, format } = useI18n();
  const { catalog } = useAtlas();
  const { districts } = useFilters();
  const act = useAct();
  const nameOf = useAreaNames();
  const items = catalog.districts.map((id) => ({
    id,
    label: nameOf(id),
    cell: survey.cell(question, wave, id),
  }));
  const whole = survey.cell(question, wave);
  const title = fill(words.ranking, { year: format.year(wave) });
  const shared = { selected: districts, onToggle: (pcode: string) => act(toggleDistrict(pcode)) };
  return (
    <QueryFrame
      id="ranking"
      title={title}
      subtitle={`${QUESTION_INDICATORS[question].name[lang]} · ${words.interval}`}
      level={2}
      asked={[survey.asked]}
      height={320}
      table={
        <DataTable
          caption={title}
          captionHidden
          columns={[
            { id: 'adm2_name', label: words.area, kind: 'text', value: (row) => row.label },
            { id: 'share', label: words.share, kind: 'cell', value: (row) => row.cell, unit: 'share' },
          ]}
          rows={items}
          rowId={(row) => row.id}
          sorting={{ column: 'share', direction: 'descending' }}
          {...shared}
        />
      }
    >
      <Ranking
        label={title}
        items={items}
        unit="share"
        color="var(--coverage-5)"
        {...(hasValue(whole) ? { reference: { value: whole.value, label: words.governorate } } : {})}
        {...shared}
      />
    </QueryFrame>
  );
}
