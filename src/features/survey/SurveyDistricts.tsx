import { boundsOf, missing } from '#core/cell.ts';
import { shareVerdicts } from '#core/statistics/survey/shareDifference.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { surveyBook } from '#i18n/survey/book.ts';
import { CellValue } from '#ui/CellValue.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { Sparkline } from '#viz/chart/Sparkline.tsx';
import styles from './SurveyDistricts.module.css';
import type { SurveyViewProps } from './SurveyMap.tsx';
import { changeBetween, usePoints } from './surveyChange.ts';
import { QUESTION_INDICATORS } from './useSurvey.ts';

const GAP = missing('not-collected');

/** Every district through the waves on one scale: its line with the interval, the latest share, and what can be said of the change. */
export function SurveyDistricts({ survey, question }: Omit<SurveyViewProps, 'wave'>) {
  const words = useBook(surveyBook);
  const { lang, format } = useI18n();
  const { catalog } = useAtlas();
  const nameOf = useAreaNames();
  const points = usePoints();
  const { waves, cell, asked } = survey;
  const [first, last] = [waves[0], waves.at(-1)];
  const rows = ['_T', ...catalog.districts].map((pcode) => ({
    id: pcode,
    label: pcode === '_T' ? words.governorate : nameOf(pcode),
    cells: waves.map((year) => cell(question, year, pcode)),
    change:
      first !== undefined && last !== undefined && first < last
        ? changeBetween(survey, question, first, last, pcode)
        : null,
  }));
  const verdicts = shareVerdicts(rows.map(({ change }) => change));
  const tests = rows.filter(({ change }) => change !== null).length;
  const max = Math.max(0, ...rows.flatMap(({ cells }) => cells.map((one) => boundsOf(one)?.high ?? 0)));
  const years = (year: number | undefined) => (year === undefined ? '' : format.year(year));
  const span = first === last ? years(last) : format.range(years(first), years(last));
  return (
    <QueryFrame
      id="waves"
      title={words.waves}
      subtitle={`${QUESTION_INDICATORS[question].name[lang]} · ${span}`}
      level={2}
      asked={[asked]}
      height={380}
      footer={fill(words.wavesHint, { n: format.number(tests) })}
      table={
        <DataTable
          caption={words.waves}
          captionHidden
          columns={[
            { id: 'area', label: words.area, kind: 'text', value: (row) => row.label },
            ...waves.map((year, k) => ({
              id: `wave_${year}`,
              label: format.year(year),
              kind: 'cell' as const,
              value: (row: (typeof rows)[number]) => row.cells[k] ?? GAP,
              unit: 'share' as const,
            })),
          ]}
          rows={rows}
          rowId={(row) => row.id}
        />
      }
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            <th scope="col" className={styles.line}>
              {span}
            </th>
            <th scope="col">{years(last)}</th>
            <th scope="col">{fill(words.since, { year: years(first) })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, cells, change }, k) => (
            <tr key={id} data-whole={id === '_T' || undefined}>
              <th scope="row">{label}</th>
              <td className={styles.line}>
                <Sparkline
                  cells={cells}
                  color="var(--coverage-5)"
                  height={34}
                  max={max}
                  label={cells
                    .map((one, k) => `${format.year(waves[k]!)}: ${format.cell(one, 'share')}`)
                    .join(', ')}
                />
              </td>
              <td className={styles.value}>
                <CellValue cell={cells.at(-1) ?? GAP} unit="share" />
              </td>
              <td className={styles.value}>
                {change ? (
                  <>
                    {fill(words.points, { n: points(change.difference) })}
                    <small data-verdict={verdicts[k]}>{words.verdicts[verdicts[k]!]}</small>
                  </>
                ) : (
                  '–'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </QueryFrame>
  );
}
