import { type LinearModel, LinearModelBuilder } from './linearModel.ts';
import type { Remainder } from './relaxation.ts';

/**
 * The p-median remainder as the incremental-radius model of Elloumi (2010): for each row and each of its distinct costs
 * D_k a column z_k in [0, 1] that says "nothing open at D_k or nearer" and costs D_{k+1} − D_k. A row with a limit
 * below its cap has to be served by a column within the limit. `choose` reads the chosen columns from a solution.
 */
export function radiusModel(
  { q, free, cap, starts, column, cost }: Remainder,
  limit?: Float64Array,
): { model: LinearModel; choose: (values: Float64Array) => number[] } {
  const builder = new LinearModelBuilder('minimize');
  const y = new Map(Array.from(free, (j) => [j, builder.column(0, 0, 1, true)] as const));
  builder.row(
    q,
    Array.from(y.values(), (at) => [at, 1] as const),
    q,
  );
  let base = 0;
  for (let i = 0; i < cap.length; i++) {
    const end = starts[i + 1]!;
    const mustServe = limit !== undefined && limit[i]! < cap[i]!;
    let beyond: number | null = null;
    for (let k = starts[i]!; k < end; ) {
      const distance = cost[k]!;
      if (beyond === null) base += distance;
      const entries: [number, number][] = [];
      for (; k < end && cost[k] === distance; k++) entries.push([y.get(column[k]!)!, 1]);
      const last = k === end;
      const next = last ? cap[i]! : cost[k]!;
      if (beyond !== null) entries.push([beyond, -1]);
      const needed = beyond === null ? 1 : 0;
      if (!(last && mustServe)) {
        beyond = builder.column(next - distance, 0, 1, false);
        entries.push([beyond, 1]);
      }
      builder.row(needed, entries, Number.POSITIVE_INFINITY);
    }
    if (starts[i] === end) {
      base += cap[i]!;
      if (mustServe) builder.row(1, [], Number.POSITIVE_INFINITY);
    }
  }
  // The constant is a column of its own, so that the solver's bound is the bound of the whole.
  builder.column(base, 1, 1, false);
  return {
    model: builder.build(),
    choose: (values) => [...y].filter(([, at]) => values[at]! > 0.5).map(([j]) => j),
  };
}
