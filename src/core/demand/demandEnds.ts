import { boundsOf } from '../cell.ts';
import type { Random } from '../random.ts';
import {
  countsOf,
  type DemandCount,
  type DemandMix,
  type TakeCount,
  takeHigh,
  takeLow,
  takeMiddle,
} from './demandMix.ts';
import { demandWeights } from './demandWeights.ts';

/** The weights that a mix can have when its rounded and withheld counts lie at the ends of their intervals. */
export interface DemandEnd {
  /** All counts at one end; or one district's at that end and the others' at the other, which is as far as a share of the whole can go. */
  readonly id: 'low' | 'high' | `low ${string}` | `high ${string}`;
  readonly weights: Float64Array;
}

/** A count with an interval that is wider than a number. */
export const isDoubtful = ({ cell }: DemandCount): boolean => {
  const bounds = boundsOf(cell);
  return bounds !== null && bounds.low < bounds.high;
};

/**
 * The ends to test a plan at: everything low, everything high, and each doubtful district alone at either end. The last
 * ones matter in a mix: normalised, all low and all high may look alike. Empty when every count is exact.
 */
export function demandEnds(mix: DemandMix): DemandEnd[] {
  const districts = [
    ...new Set(
      countsOf(mix)
        .filter(isDoubtful)
        .map(({ adm2_pcode }) => adm2_pcode),
    ),
  ].sort();
  if (districts.length === 0) return [];
  return [
    { id: 'low', weights: demandWeights(mix, takeLow) },
    { id: 'high', weights: demandWeights(mix, takeHigh) },
    ...(districts.length < 2
      ? []
      : districts.flatMap((code): DemandEnd[] => [
          { id: `low ${code}`, weights: demandWeights(mix, alone(code, takeLow, takeHigh)) },
          { id: `high ${code}`, weights: demandWeights(mix, alone(code, takeHigh, takeLow)) },
        ])),
  ];
}

/** What certainly holds the weight of each point, whatever the counts are inside their intervals. */
export function demandInterval(mix: DemandMix): { readonly low: Float64Array; readonly high: Float64Array } {
  const low = demandWeights(mix, takeMiddle);
  const high = low.slice();
  const codes = [...new Set(mix.points.map(({ adm2_pcode }) => adm2_pcode))];
  for (const code of codes) {
    // A share of the whole grows with its own count and falls with the others'; a plain count does not mind the others.
    const least = demandWeights(mix, alone(code, takeLow, takeHigh));
    const most = demandWeights(mix, alone(code, takeHigh, takeLow));
    mix.points.forEach(({ adm2_pcode }, i) => {
      if (adm2_pcode !== code) return;
      low[i] = Math.min(low[i]!, least[i]!);
      high[i] = Math.max(high[i]!, most[i]!);
    });
  }
  return { low, high };
}

/** Weights with every doubtful count drawn from its interval, each number in it as likely as another. */
export function drawDemand(mix: DemandMix, random: Random): Float64Array {
  const drawn = new Map<string, number>();
  for (const count of countsOf(mix)) {
    const bounds = boundsOf(count.cell);
    if (bounds && isDoubtful(count))
      drawn.set(`${count.of} ${count.adm2_pcode}`, bounds.low + (bounds.high - bounds.low) * random.next());
  }
  return demandWeights(mix, (count) => drawn.get(`${count.of} ${count.adm2_pcode}`) ?? takeMiddle(count));
}

const alone =
  (code: string, own: TakeCount, others: TakeCount): TakeCount =>
  (count) =>
    (count.adm2_pcode === code ? own : others)(count);
