import { useMemo } from 'react';
import type { Cell } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { incidentsTotal } from '#queries/incidentsTotal.ts';
import type { Query } from '#queries/query.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAsk } from '#views/useAsk.ts';
import { useCategoriesLabel } from '#views/useCategoriesLabel.ts';
import { BarList } from '#viz/chart/BarList.tsx';

export interface BreakdownFrameProps<Row extends { count: Cell }> {
  readonly id: string;
  readonly title: string;
  readonly query: Query<Row>;
  readonly codeOf: (row: Row) => string;
  readonly filters: Filters;
  /** Names of the codes, in the order in which the bars stand. */
  readonly names: Readonly<Record<string, string>>;
  readonly order?: 'given' | 'value';
  readonly selected?: readonly string[];
  readonly onToggle?: (code: string) => void;
}

const HEIGHT = 220;

/** Cases broken down by one dimension as bars, with the published total as the whole of which they are shares. */
export function BreakdownFrame<Row extends { count: Cell }>(props: BreakdownFrameProps<Row>) {
  const { id, title, query, codeOf, filters, names, selected, onToggle } = props;
  const { t, format } = useI18n();
  const nameOf = useAreaNames();
  const asked = useAsk(query, filters);
  const isCategories = id === 'category';
  const total = useAsk(
    incidentsTotal,
    useMemo(
      () => (isCategories ? { ...asked.filters, categories: [] } : asked.filters),
      [isCategories, asked.filters],
    ),
  );
  const items = useMemo(() => {
    const rows = new Map(asked.rows?.map((row) => [codeOf(row), row.count]));
    return Object.entries(names).flatMap(([code, label]) => {
      const cell = rows.get(code);
      return cell ? [{ id: code, label, cell }] : [];
    });
  }, [asked.rows, codeOf, names]);
  const shown = asked.filters;
  // While the one is of the new selection and the other still of the old, a part may exceed its whole.
  const whole = asked.state === 'ready' && total.state === 'ready' && !total.instead ? total.rows?.[0] : null;
  const cases = useCategoriesLabel(isCategories ? [] : shown.categories);
  const where =
    shown.districts.length > 0 ? format.list(shown.districts.map(nameOf)) : t.filters.allDistricts;
  const choosing = selected && onToggle ? { selected, onToggle } : {};
  return (
    <QueryFrame
      id={id}
      title={title}
      subtitle={[cases, where, format.period(shown.period)].join(' · ')}
      level={2}
      asked={[asked]}
      height={HEIGHT}
      table={
        <DataTable
          caption={title}
          captionHidden
          columns={[
            { id, label: title, kind: 'text', value: (row) => row.label },
            { id: 'count', label: t.trends.cases, kind: 'cell', value: (row) => row.cell, unit: 'cases' },
          ]}
          rows={items}
          rowId={(row) => row.id}
        />
      }
    >
      <BarList
        label={title}
        items={items}
        unit="cases"
        color="var(--disputes-5)"
        order={props.order ?? 'given'}
        {...(whole ? { total: whole.count } : {})}
        {...choosing}
      />
    </QueryFrame>
  );
}
