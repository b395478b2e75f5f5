import { useMemo } from 'react';
import { boundsOf, type Cell, missing, sumCells } from '#core/cell.ts';
import { ALL, type Comparison, compareSides, isClear, RATE } from '#core/exploring/compareSides.ts';
import type { Filters } from '#core/filters.ts';
import { listMonths, type Period } from '#core/period.ts';
import type { Category } from '#core/schema/incident.ts';
import { useBook } from '#i18n/book.ts';
import { exploreBook } from '#i18n/explore/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { choose } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { Select } from '#ui/Select.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import { usePersonsByDistrict } from '#views/useDistrictValues.ts';
import { useEvents } from '#views/useEvents.ts';
import type { HeatRow } from '#viz/chart/CalendarHeat.tsx';
import { MonthlySeries } from '#viz/chart/MonthlySeries.tsx';
import styles from './ExploreScreen.module.css';
import { comparedSide, useSideCounts, useSides } from './useSides.ts';

const GAP = missing('not-collected');

export interface SideBySideProps {
  readonly filters: Filters;
  readonly cases: string;
  readonly rows: readonly HeatRow[];
}

/** Two districts, or two periods, next to each other on one scale, and every measure of both with what tells them apart. */
export function SideBySide({ filters, cases, rows }: SideBySideProps) {
  const words = useBook(exploreBook);
  const { t, format } = useI18n();
  const { catalog } = useAtlas();
  const act = useAct();
  const events = useEvents();
  const [firstDistrict, secondDistrict] = [
    useView((view) => view.choices.first) ?? catalog.districts[0]!,
    useView((view) => view.choices.second) ?? catalog.districts[1] ?? catalog.districts[0]!,
  ];
  const { population } = usePersonsByDistrict(filters);
  const against = useView((view) => view.choices.against);
  const sides = useSides(filters, against, firstDistrict, secondDistrict, rows);
  const counts = [useSideCounts(sides[0]), useSideCounts(sides[1])] as const;
  const lines = useMemo(
    () => compareSides(comparedSide(sides[0], counts[0]), comparedSide(sides[1], counts[1])),
    [counts, sides],
  );
  const nameOf = ({ of }: Comparison) =>
    of === ALL ? cases : of === RATE ? words.rate : t.codes.category[of as Category];
  const sayDifference = ({ change }: Comparison) => {
    if (change === null) return '';
    if (change.kind !== 'change') return format.cell(change);
    if (!isClear(change)) return words.noClear;
    const interval = fill(t.cell.rangeSigned, {
      low: format.change(change.low),
      high: format.change(change.high),
    });
    return `${format.cellShort(change.ratio, 'change')} (${interval})`;
  };
  const months = sides.map(({ filters: { period, districts } }) =>
    seriesOf(rows, districts, period, catalog.extent),
  );
  const max = Math.max(
    0,
    ...months.flatMap((cells) => [...cells.values()].map((cell) => boundsOf(cell)?.high ?? 0)),
  );
  const names = rows.map(({ id, label }) => ({ value: id, label }));
  return (
    <QueryFrame
      id="sides"
      title={words.compare}
      subtitle={cases}
      level={2}
      asked={[...counts.flatMap(({ total, kinds }) => [total, kinds]), population]}
      footer={fill(words.differenceHint, { tested: format.integer(lines.length - 1) })}
    >
      <div className={styles.controls}>
        <SegmentedControl
          label={words.compareWhat}
          hideLabel
          value={against === undefined ? 'districts' : 'periods'}
          options={[
            { value: 'districts', label: words.compareDistricts },
            { value: 'periods', label: words.comparePeriods },
          ]}
          onChange={(value) => act(choose('against', value === 'districts' ? undefined : 'previous'))}
        />
        {against === undefined ? (
          <>
            <Select
              label={words.first}
              value={firstDistrict}
              options={names}
              onChange={(value) => act(choose('first', value))}
            />
            <Select
              label={words.second}
              value={secondDistrict}
              options={names}
              onChange={(value) => act(choose('second', value))}
            />
          </>
        ) : (
          <Select
            label={words.against}
            value={against}
            options={[
              { value: 'previous', label: words.previous },
              { value: 'yearEarlier', label: words.yearEarlier },
            ]}
            onChange={(value) => act(choose('against', value))}
          />
        )}
      </div>
      <div className={styles.sides}>
        {sides.map((side, k) => (
          <section key={side.title}>
            <h3 className={styles.small}>{side.title}</h3>
            <MonthlySeries
              label={`${side.title}: ${cases}`}
              extent={side.filters.period}
              series={[
                {
                  id: `side-${k}`,
                  label: side.title,
                  color: k === 0 ? 'var(--arrivals-5)' : 'var(--disputes-5)',
                  cells: months[k]!,
                },
              ]}
              unit="cases"
              height={180}
              max={max}
              events={events}
              legend={false}
            />
          </section>
        ))}
      </div>
      <DataTable
        caption={words.compare}
        captionHidden
        columns={[
          { id: 'measure', label: words.measure, kind: 'text', value: nameOf },
          { id: 'first', label: sides[0].title, kind: 'cell', unit: unitOf, value: (line) => line.first },
          { id: 'second', label: sides[1].title, kind: 'cell', unit: unitOf, value: (line) => line.second },
          {
            id: 'difference',
            label: against === undefined ? words.differencePerResident : words.difference,
            kind: 'text',
            value: sayDifference,
          },
        ]}
        rows={lines}
        rowId={nameOf}
      />
    </QueryFrame>
  );
}

const unitOf = ({ of }: Comparison) => (of === RATE ? 'rate' : 'cases');

/** Month by month over the side's districts; only one district, or all, can be drawn without adding up doubt. */
function seriesOf(
  rows: readonly HeatRow[],
  districts: readonly string[],
  period: Period,
  extent: Period,
): ReadonlyMap<string, Cell> {
  const chosen = rows.filter(({ id }) => districts.length === 0 || districts.includes(id));
  return new Map(
    listMonths(period)
      .filter((month) => month >= extent.start && month <= extent.end)
      .map((month) => [month, sum(chosen.map(({ cells }) => cells.get(month) ?? GAP))]),
  );
}

const sum = (cells: readonly Cell[]): Cell => (cells.length === 1 ? cells[0]! : sumCells(cells));
