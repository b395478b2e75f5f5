import { type Found, LOOKS } from './looks.ts';

/** A run of atlases to look at, as plain data that can go to another process. */
export interface Task {
  /** Places in `LOOKS`, and in its kinds and planted effects; null is nothing planted. */
  readonly look: number;
  readonly kind: number;
  readonly planted: number | null;
  readonly areas: number;
  /** The first atlas and how many. */
  readonly from: number;
  readonly runs: number;
}

/** How many atlases came to what. */
export type Tally = Readonly<Record<Found, number>>;

const SEED = 20_251_126;

/** Looks at the atlases of a task, each drawn from a seed of its own, so that it does not matter who looks at which. */
export function tally({ look, kind, planted, areas, from, runs }: Task): Tally {
  const { at, kinds, planted: effects } = LOOKS[look]!;
  const counts = { claims: 0, silent: 0, describes: 0, refuses: 0 };
  for (let run = from; run < from + runs; run++)
    counts[at(areas, kinds[kind]!, SEED + run, planted === null ? undefined : effects[planted]!)]++;
  return counts;
}
