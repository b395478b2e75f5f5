import { useMemo } from 'react';
import { hasValue, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { estimateOf, measureInterval } from '#core/measure.ts';
import { monthsIn } from '#core/period.ts';
import { useBook } from '#i18n/book.ts';
import { exploreBook } from '#i18n/explore/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { setDistricts, toggleDistrict } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import type { DistrictValues } from '#views/useDistrictValues.ts';
import { ScatterChart, type ScatterItem } from '#viz/chart/ScatterChart.tsx';
import { Hint } from './Hint.tsx';

const GAP = missing('not-collected');

export interface TwoMeasuresProps {
  readonly filters: Filters;
  readonly cases: string;
  readonly incidents: DistrictValues;
  readonly arrivals: DistrictValues;
  readonly districts: readonly string[];
}

/** Each district's rate of cases against its rate of arrivals. */
export function TwoMeasures({ filters, cases, incidents, arrivals, districts }: TwoMeasuresProps) {
  const words = useBook(exploreBook);
  const { t, format } = useI18n();
  const nameOf = useAreaNames();
  const act = useAct();
  const years = monthsIn(filters.period) / 12;
  const items = useMemo(
    () =>
      districts.map((pcode): ScatterItem => {
        const persons = incidents.persons.get(pcode) ?? 0;
        const input = (values: DistrictValues) => ({
          current: values.current.get(pcode) ?? GAP,
          previous: GAP,
          persons,
          years,
        });
        return {
          id: pcode,
          label: nameOf(pcode),
          x: estimateOf('rate', input(arrivals)),
          y: estimateOf('rate', input(incidents)),
          xInterval: measureInterval('rate', input(arrivals)),
          yInterval: measureInterval('rate', input(incidents)),
        };
      }),
    [districts, incidents, arrivals, years, nameOf],
  );
  const axes = {
    x: fill(words.arrivals, { unit: t.units.rate }),
    y: fill(words.cases, { cases, unit: t.units.rate }),
  };
  const refused = items.filter(({ x, y }) => !hasValue(x) || !hasValue(y)).map(({ label }) => label);
  return (
    <QueryFrame
      id="scatter"
      title={words.scatter}
      subtitle={format.period(filters.period)}
      level={2}
      asked={[incidents.answer, arrivals.answer, incidents.population]}
      footer={<Hint refused={refused}>{words.scatterHint}</Hint>}
      table={
        <DataTable
          caption={words.scatter}
          captionHidden
          columns={[
            { id: 'adm2_name', label: t.coverage.area, kind: 'text', value: (row) => row.label },
            { id: 'rate_cases', label: axes.y, kind: 'cell', unit: 'rate', value: (row) => row.y },
            { id: 'rate_arrivals', label: axes.x, kind: 'cell', unit: 'rate', value: (row) => row.x },
          ]}
          rows={items}
          rowId={(row) => row.id}
        />
      }
    >
      <ScatterChart
        label={words.scatter}
        axes={axes}
        items={items}
        selected={filters.districts}
        onToggle={(pcode) => act(toggleDistrict(pcode))}
        onSelect={(pcodes) => act(setDistricts(pcodes))}
      />
    </QueryFrame>
  );
}
