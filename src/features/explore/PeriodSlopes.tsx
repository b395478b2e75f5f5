import { useMemo } from 'react';
import { type Cell, hasValue, missing } from '#core/cell.ts';
import { type Filters, previousFilters } from '#core/filters.ts';
import { estimateOf, measureInterval } from '#core/measure.ts';
import { monthsIn } from '#core/period.ts';
import { change } from '#core/rates.ts';
import { useBook } from '#i18n/book.ts';
import { exploreBook } from '#i18n/explore/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { toggleDistrict } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import type { DistrictValues } from '#views/useDistrictValues.ts';
import { type Slope, SlopeChart } from '#viz/chart/SlopeChart.tsx';
import { Hint } from './Hint.tsx';

const GAP = missing('not-collected');

export interface PeriodSlopesProps {
  readonly filters: Filters;
  readonly cases: string;
  readonly values: DistrictValues;
  readonly districts: readonly string[];
}

/** The rate of each district in the period before and in this one, with what may be chance told from what is more. */
export function PeriodSlopes({ filters, cases, values, districts }: PeriodSlopesProps) {
  const words = useBook(exploreBook);
  const { t, format } = useI18n();
  const nameOf = useAreaNames();
  const act = useAct();
  const years = monthsIn(filters.period) / 12;
  const slopes = useMemo(
    () =>
      districts.map((pcode): Slope => {
        const persons = values.persons.get(pcode) ?? 0;
        const [from, to] = [values.previous.get(pcode) ?? GAP, values.current.get(pcode) ?? GAP];
        const input = (current: Cell) => ({ current, previous: GAP, persons, years });
        const result = change(to, from);
        const verdict = values.verdicts?.get(pcode) ?? 'no-clear-change';
        return {
          id: pcode,
          label: nameOf(pcode),
          from: estimateOf('rate', input(from)),
          to: estimateOf('rate', input(to)),
          fromInterval: measureInterval('rate', input(from)),
          toInterval: measureInterval('rate', input(to)),
          verdict: result.kind === 'change' ? verdict : null,
        };
      }),
    [districts, values, years, nameOf],
  );
  const refused = slopes.filter(({ from, to }) => !hasValue(from) || !hasValue(to)).map(({ label }) => label);
  const ends = [format.period(previousFilters(filters).period), format.period(filters.period)] as const;
  return (
    <QueryFrame
      id="slopes"
      title={words.slopes}
      subtitle={`${cases} · ${t.units.rate}`}
      level={2}
      asked={[values.answer, values.population]}
      footer={<Hint refused={refused}>{words.slopesHint}</Hint>}
      table={
        <DataTable
          caption={words.slopes}
          captionHidden
          columns={[
            { id: 'adm2_name', label: t.coverage.area, kind: 'text', value: (row) => row.label },
            { id: 'rate_previous', label: ends[0], kind: 'cell', unit: 'rate', value: (row) => row.from },
            { id: 'rate', label: ends[1], kind: 'cell', unit: 'rate', value: (row) => row.to },
          ]}
          rows={slopes}
          rowId={(row) => row.id}
        />
      }
    >
      <SlopeChart
        label={words.slopes}
        slopes={slopes}
        ends={ends}
        unit="rate"
        selected={filters.districts}
        onToggle={(pcode) => act(toggleDistrict(pcode))}
      />
    </QueryFrame>
  );
}
