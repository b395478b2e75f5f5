import type { StaffPlan } from '#core/staffing/staffPlan.ts';
import type { StaffedOffice } from '#core/staffing/staffQuestion.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { staffingBook } from '#i18n/staffing/book.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import type { AnyAsked } from '#views/useAsk.ts';

export interface StaffTableProps {
  readonly offices: readonly StaffedOffice[];
  readonly plan: StaffPlan;
  readonly asked: readonly AnyAsked[];
}

/** Each office with what it has to do, today's staff and the best. */
export function StaffTable({ offices, plan, asked }: StaffTableProps) {
  const w = useBook(staffingBook);
  const { format } = useI18n();
  const { today, patrols } = plan;
  const best = plan.best.status === 'proven' ? plan.best.split : null;
  const rows = offices.map((office, k) => ({ office, k }));
  type Row = (typeof rows)[number];
  const number = (id: keyof typeof w & string, value: (row: Row) => number | null | undefined) => ({
    id,
    label: w[id] as string,
    kind: 'number' as const,
    value: (row: Row) => {
      const found = value(row);
      return found === undefined || found === null || !Number.isFinite(found) ? null : Math.round(found);
    },
    say: format.integer,
  });
  return (
    <QueryFrame id="staffing" title={w.table} level={2} asked={asked} footer={<p>{w.method}</p>}>
      <DataTable
        caption={w.table}
        captionHidden
        columns={[
          { id: 'office', label: w.office, kind: 'text', value: (row: Row) => row.office.name },
          number('served', ({ office }) => office.women),
          number('womenToday', ({ office }) => office.today.women),
          number('womenBest', ({ k }) => best?.women[k]),
          number('ratioToday', ({ k }) => today.women_per_woman_officer[k]),
          number('ratioBest', ({ k }) => best?.women_per_woman_officer[k]),
          number('cases', ({ office }) => office.cases),
          number('officersToday', ({ office }) => office.today.officers),
          number('officersBest', ({ k }) => best?.officers[k]),
          number('casesToday', ({ k }) => today.cases_per_officer[k]),
          number('casesBest', ({ k }) => best?.cases_per_officer[k]),
          number('patrolsToday', ({ office }) => office.today.patrols),
          number('patrolsBest', ({ k }) => (patrols.status === 'proven' ? patrols.counts[k] : null)),
        ]}
        rows={rows}
        rowId={({ office }) => office.id}
      />
    </QueryFrame>
  );
}
