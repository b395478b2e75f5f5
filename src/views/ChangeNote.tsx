import type { Cell } from '#core/cell.ts';
import { usualChange } from '#core/changes/usualChange.ts';
import type { Month, Period } from '#core/period.ts';
import { TOTAL } from '#core/schema/table.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { ChangeMark } from '#viz/chart/ChangeMark.tsx';
import { useAtlas } from './useAtlas.ts';

export interface ChangeNoteProps {
  readonly current: Cell;
  readonly previous: Cell;
  /** Every published month of the same count: by their scatter a change is judged. Left out, cases are taken for independent. */
  readonly months?: readonly { readonly period: Month; readonly cell: Cell }[];
  readonly period: Period;
  /** The period before, in words. */
  readonly previousPeriod: string;
}

/** How a count changed against the period before: arrow, share and interval, or why that cannot be said. */
export function ChangeNote({ current, previous, months = [], period, previousPeriod }: ChangeNoteProps) {
  const { t } = useI18n();
  const first = useAtlas().catalog.extent.start;
  const result = usualChange(
    {
      theme: '',
      adm2_pcode: TOTAL,
      months: new Map(months.map((month) => [month.period, month.cell])),
      current,
      previous,
    },
    period,
    first,
  );
  if (result.kind === 'missing' && result.reason === 'not-collected')
    return <span>{t.overview.noPrevious}</span>;
  return (
    <>
      <ChangeMark change={result} /> <span>{fill(t.overview.versus, { period: previousPeriod })}</span>
    </>
  );
}
