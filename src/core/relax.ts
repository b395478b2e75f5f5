import type { Catalog, Nearest, Wanted } from './cover.ts';
import { monthsIn, wholeYears } from './period.ts';
import { codesOf, isWhole, withGroups } from './selection.ts';

/** A question that asks for more than was asked, or for the same in less detail. */
export interface Relaxation extends Nearest {
  /** By how many times the question grew, or its detail shrank: what is lost. */
  readonly loss: number;
}

/** Every question that asks for more in some dimensions, the smallest loss first; then the fewest dimensions; then period. */
export function relaxations(catalog: Catalog, wanted: Wanted): Relaxation[] {
  let found: Relaxation[] = [{ relaxed: [], wanted, loss: 1 }];
  for (const dimension of ['period', ...Object.keys(wanted.over)]) {
    if (wanted.each[dimension]) continue;
    found = found.flatMap((base) => [
      base,
      ...(dimension === 'period'
        ? widerPeriods(catalog, base.wanted)
        : widerOver(catalog, base.wanted, dimension)
      ).map(
        (wider): Relaxation => ({
          relaxed: [...base.relaxed, dimension],
          wanted: wider.wanted,
          loss: base.loss * wider.loss,
        }),
      ),
    ]);
  }
  const order = (next: Relaxation) => (next.relaxed[0] === 'period' ? 0 : 1);
  return found
    .slice(1)
    .sort((a, b) => a.loss - b.loss || a.relaxed.length - b.relaxed.length || order(a) - order(b));
}

type Wider = Omit<Relaxation, 'relaxed'>;

/** Whole calendar years as far as the extent goes; a year instead of each month. */
function widerPeriods({ extent }: Catalog, wanted: Wanted): Wider[] {
  if (monthsIn(wanted.period) < 1) return [];
  const years = wholeYears(wanted.period);
  const earliest = years.start > extent.start ? years.start : extent.start;
  const latest = years.end < extent.end ? years.end : extent.end;
  const period = {
    start: wanted.period.start < earliest ? wanted.period.start : earliest,
    end: wanted.period.end > latest ? wanted.period.end : latest,
  };
  const growth = monthsIn(period) / monthsIn(wanted.period);
  if (wanted.eachPeriod === 'month')
    return [{ wanted: { ...wanted, period, eachPeriod: 'year' }, loss: growth * 12 }];
  return growth === 1 ? [] : [{ wanted: { ...wanted, period }, loss: growth }];
}

/** The whole groups of the categories asked, then all; of any other dimension all at once. */
function widerOver(catalog: Catalog, wanted: Wanted, dimension: string): Wider[] {
  const selection = [...new Set(wanted.over[dimension] ?? [])];
  const every = codesOf(catalog, dimension);
  if (isWhole(every, selection)) return [];
  const wider = (codes: readonly string[], size: number): Wider => ({
    wanted: { ...wanted, over: { ...wanted.over, [dimension]: codes } },
    loss: size / selection.length,
  });
  const grouped = dimension === 'category' ? withGroups(selection) : [];
  return [
    ...grouped.filter((codes) => !isWhole(every, codes)).map((codes) => wider(codes, codes.length)),
    wider([], Math.max(every.length, selection.length + 1)),
  ];
}
