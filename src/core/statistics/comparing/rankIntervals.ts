/** Where a place may stand among all, 1 being the highest. */
export interface RankInterval {
  readonly rank: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Ranks with their uncertainty: a place stands at least below those that are surely higher, and at least above those that are
 * surely lower. When the pairs are tested so that any false one has a chance under 5 %, all intervals together hold with 95 %
 * (Mogstad, Romano, Shaikh and Wilhelm 2024, Review of Economic Studies 91). `surelyHigher(i, j)` tells whether i is above j.
 * Equal values share the better rank.
 */
export const rankIntervals = (
  values: readonly number[],
  surelyHigher: (i: number, j: number) => boolean,
): RankInterval[] =>
  values.map((value, i) => {
    const others = values.flatMap((_, j) => (j === i ? [] : [j]));
    return {
      rank: 1 + others.filter((j) => values[j]! > value).length,
      low: 1 + others.filter((j) => surelyHigher(j, i)).length,
      high: values.length - others.filter((j) => surelyHigher(i, j)).length,
    };
  });
