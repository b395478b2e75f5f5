import { type Cell, exact, rounded } from '#core/cell.ts';
import type { MethodData } from '#core/methods/methodData.ts';
import { listMonths } from '#core/period.ts';
import { type Random, randomFrom } from '#core/random.ts';

/** How many cases are expected in a district (counted from 0) and month (counted from 0). */
export type Expected = (district: number, month: number) => number;

export interface MadeOptions {
  readonly districts?: number;
  readonly months?: number;
  readonly seed?: number;
  /** Rounds every count to this base, with the bounds that a reader is told; exact without it. */
  readonly base?: number;
  readonly arrivals?: (district: number, month: number, random: Random) => number;
}

/** Invented monthly counts around what is expected, drawn from a seed. */
export function madeData(expected: Expected, options: MadeOptions = {}): MethodData {
  const { districts = 7, months = 96, seed = 1, base } = options;
  const random = randomFrom(seed);
  const cellOf = (count: number): Cell => {
    if (base === undefined) return exact(count);
    const value = Math.round(count / base) * base;
    return rounded(value, Math.max(0, value - base + 1), value + base - 1);
  };
  const names = Array.from({ length: districts }, (_, d) => `D${d + 1}`);
  const counts = names.map((_, d) =>
    Array.from({ length: months }, (_, t) => random.poisson(expected(d, t))),
  );
  const arrivals = names.map((_, d) =>
    Array.from({ length: months }, (_, t) => options.arrivals?.(d, t, random) ?? 0),
  );
  const end = `${2018 + Math.floor((months - 1) / 12)}-${String(((months - 1) % 12) + 1).padStart(2, '0')}`;
  return {
    months: listMonths({ start: '2018-01', end }),
    chosen: [],
    together: Array.from({ length: months }, (_, t) =>
      cellOf(counts.reduce((sum, series) => sum + series[t]!, 0)),
    ),
    districts: names.map((id, d) => ({
      id,
      persons: 100_000 * (d + 1),
      cases: counts[d]!.map(cellOf),
      arrivals: arrivals[d]!.map(cellOf),
    })),
  };
}

/** How many of so many noise atlases make a method claim something. */
export function falseFindings(
  runs: number,
  finds: (data: MethodData) => boolean,
  expected: Expected = () => 12,
  options: MadeOptions = {},
): number {
  let found = 0;
  for (let k = 0; k < runs; k++) if (finds(madeData(expected, { ...options, seed: 1000 + k }))) found++;
  return found;
}
