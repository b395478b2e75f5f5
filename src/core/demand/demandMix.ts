import { boundsOf, type Cell, hasValue } from '../cell.ts';

/** A demand point as far as weighing it goes: its district, and the persons by whom the district's counts are spread. */
export interface DemandPlace {
  readonly adm2_pcode: string;
  readonly people: number;
}

/**
 * One kind of need. Counted at each point (persons, women, children), or by district as published cells (disputes,
 * arrivals), which are spread over the district's points by persons, since no finer count is published.
 */
export type DemandComponent = {
  readonly id: string;
  /** How much it counts beside the others: any number ≥ 0; the mix is normalised. */
  readonly share: number;
} & ({ readonly by_point: ArrayLike<number> } | { readonly by_adm2: ReadonlyMap<string, Cell> });

/** Persons expected to settle where others arrived. `arrivals` are counts by district. */
export type DemandGrowth = { readonly arrivals: ReadonlyMap<string, Cell> } & (
  | /** That share of the arrivals in each district stays, 0 to 1 (or more, when more are still expected). */ {
      readonly share: number;
    }
  | /** So many persons in all, shared out among the districts as the arrivals were. */ {
      readonly persons: number;
    }
);

/** What is weighed: the points, the kinds of need among them, and growth. */
export interface DemandMix {
  readonly points: readonly DemandPlace[];
  readonly components: readonly DemandComponent[];
  readonly growth?: DemandGrowth;
}

/** One count of a mix: that of a component, or the arrivals of its growth, in one district. */
export interface DemandCount {
  readonly of: string;
  readonly adm2_pcode: string;
  readonly cell: Cell;
}

/** The name under which the arrivals of growth are listed among the counts. */
export const GROWTH = 'growth';

/** Chooses a number for a count, inside its interval. */
export type TakeCount = (count: DemandCount) => number;

/** The number to plan with: what is published, or the middle of what a withheld count may be; 0 where nothing is known. */
export const takeMiddle: TakeCount = ({ cell }) => {
  if (hasValue(cell)) return cell.value;
  const bounds = boundsOf(cell);
  return bounds ? (bounds.low + bounds.high) / 2 : 0;
};

/** The least that a count can be; 0 where nothing is known. */
export const takeLow: TakeCount = ({ cell }) => boundsOf(cell)?.low ?? 0;

/** The most that a count can be; 0 where nothing is known. */
export const takeHigh: TakeCount = ({ cell }) => boundsOf(cell)?.high ?? 0;

/** Every count by district that a mix rests on: those of components with a share, and of growth that is not nothing. */
export function countsOf({ components, growth }: DemandMix): DemandCount[] {
  const list = (of: string, cells: ReadonlyMap<string, Cell>) =>
    Array.from(cells, ([adm2_pcode, cell]) => ({ of, adm2_pcode, cell }));
  return [
    ...components.flatMap((one) => ('by_adm2' in one && one.share > 0 ? list(one.id, one.by_adm2) : [])),
    ...(growth && growthAmount(growth) > 0 ? list(GROWTH, growth.arrivals) : []),
  ];
}

/** Its share or its persons; 0 is no growth. */
const growthAmount = (growth: DemandGrowth): number => ('share' in growth ? growth.share : growth.persons);

/** How much each component counts once the mix is normalised; the shares of those that count add up to 1. Empty when none does. */
export function mixShares(components: readonly DemandComponent[]): ReadonlyMap<string, number> {
  const whole = components.reduce((sum, { share }) => sum + share, 0);
  return new Map(components.filter(({ share }) => share > 0).map(({ id, share }) => [id, share / whole]));
}
