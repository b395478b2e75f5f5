import { useMemo } from 'react';
import { boundsOf, type Cell, missing, sumCells } from '#core/cell.ts';
import { type Filters, previousFilters } from '#core/filters.ts';
import { LEVEL } from '#core/intervals.ts';
import { addMonths, listMonths, monthsIn, type Period } from '#core/period.ts';
import { change, rate } from '#core/rates.ts';
import { useBook } from '#i18n/book.ts';
import { exploreBook } from '#i18n/explore/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { incidentsByCategory } from '#queries/incidentsByCategory.ts';
import { incidentsTotal } from '#queries/incidentsTotal.ts';
import { choose } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { Select } from '#ui/Select.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { usePersonsByDistrict } from '#views/useDistrictValues.ts';
import type { HeatRow } from '#viz/chart/CalendarHeat.tsx';
import { MonthlySeries } from '#viz/chart/MonthlySeries.tsx';
import styles from './ExploreScreen.module.css';

const GAP = missing('not-collected');

interface Side {
  readonly title: string;
  readonly filters: Filters;
  readonly persons: number;
}

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
  const [firstDistrict, secondDistrict] = [
    useView((view) => view.choices.first) ?? catalog.districts[0]!,
    useView((view) => view.choices.second) ?? catalog.districts[1] ?? catalog.districts[0]!,
  ];
  const against = useView((view) => view.choices.against);
  const sides = useSides(filters, against, firstDistrict, secondDistrict, rows);
  const counts = [useSide(sides[0]), useSide(sides[1])] as const;
  const lines = useMemo(() => linesOf(counts, sides, words, t), [counts, sides, words, t]);
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
      asked={counts.flatMap(({ total, kinds }) => [total, kinds])}
      footer={<>{fill(words.differenceHint, { tested: format.integer(lines.length - 1) })} </>}
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
            />
          </section>
        ))}
      </div>
      <DataTable
        caption={words.compare}
        captionHidden
        columns={[
          { id: 'measure', label: words.measure, kind: 'text', value: (line) => line.name },
          { id: 'first', label: sides[0].title, kind: 'cell', value: (line) => line.first },
          { id: 'second', label: sides[1].title, kind: 'cell', value: (line) => line.second },
          {
            id: 'difference',
            label: words.difference,
            kind: 'text',
            value: (line) => line.difference(format),
          },
        ]}
        rows={lines}
        rowId={(line) => line.name}
      />
    </QueryFrame>
  );
}

/** What stands on each side: one district each, or the same selection at two times. */
function useSides(
  filters: Filters,
  against: 'previous' | 'yearEarlier' | undefined,
  first: string,
  second: string,
  rows: readonly HeatRow[],
): readonly [Side, Side] {
  const { format } = useI18n();
  const { catalog } = useAtlas();
  const persons = usePersonsByDistrict(filters);
  return useMemo(() => {
    const personsOf = (districts: readonly string[]) =>
      (districts.length === 0 ? catalog.districts : districts).reduce(
        (sum, pcode) => sum + (persons.get(pcode) ?? 0),
        0,
      );
    const side = (title: string, own: Filters): Side => ({
      title,
      filters: own,
      persons: personsOf(own.districts),
    });
    if (against === undefined) {
      const one = (pcode: string) =>
        side(rows.find(({ id }) => id === pcode)?.label ?? pcode, { ...filters, districts: [pcode] });
      return [one(first), one(second)];
    }
    const period: Period =
      against === 'previous'
        ? previousFilters(filters).period
        : { start: addMonths(filters.period.start, -12), end: addMonths(filters.period.end, -12) };
    return [
      side(format.period(period), { ...filters, period }),
      side(format.period(filters.period), filters),
    ];
  }, [filters, against, first, second, rows, catalog, persons, format]);
}

function useSide({ filters }: Side) {
  const total = useAsk(incidentsTotal, filters);
  const kinds = useAsk(incidentsByCategory, filters);
  return useMemo(() => ({ total, kinds }), [total, kinds]);
}

interface Line {
  readonly name: string;
  readonly first: Cell;
  readonly second: Cell;
  readonly difference: (format: ReturnType<typeof useI18n>['format']) => string;
}

type Words = ReturnType<typeof useBook<typeof import('#i18n/explore/en.ts')['en']>>;

/** Count, rate and each kind of case of both sides, and by how much the second differs where that is more than chance. */
function linesOf(
  counts: readonly ReturnType<typeof useSide>[],
  sides: readonly Side[],
  words: Words,
  t: ReturnType<typeof useI18n>['t'],
): Line[] {
  const exposure = { previous: exposureOf(sides[0]!), current: exposureOf(sides[1]!) };
  const categories = (counts[0]!.kinds.rows ?? []).map(({ category }) => category);
  // Count and rate are one comparison; every kind of case is a further one.
  const level = 1 - (1 - LEVEL) / (categories.length + 1);
  const line = (
    name: string,
    first: Cell,
    second: Cell,
    [before, after]: readonly Cell[] = [first, second],
  ): Line => ({
    name,
    first,
    second,
    difference: (format) => {
      const result = change(after!, before!, exposure, level);
      if (result.kind !== 'change') return format.cell(result);
      if (result.verdict === 'no-clear-change') return words.noClear;
      const interval = fill(t.cell.rangeSigned, {
        low: format.change(result.low),
        high: format.change(result.high),
      });
      return `${format.cellShort(result.ratio, 'change')} (${interval})`;
    },
  });
  const totals = counts.map(({ total }) => total.rows?.[0]?.count ?? GAP);
  const rates = totals.map((total, k) =>
    rate(total, sides[k]!.persons, monthsIn(sides[k]!.filters.period) / 12),
  );
  const kindOf = (k: number, category: string) =>
    counts[k]!.kinds.rows?.find((row) => row.category === category)?.count ?? GAP;
  return [
    line(words.count, totals[0]!, totals[1]!),
    line(words.rate, rates[0]!, rates[1]!, totals),
    ...categories.map((category) =>
      line(
        t.codes.category[category as keyof typeof t.codes.category],
        kindOf(0, category),
        kindOf(1, category),
      ),
    ),
  ];
}

const exposureOf = ({ persons, filters }: Side) => persons * (monthsIn(filters.period) / 12);

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
