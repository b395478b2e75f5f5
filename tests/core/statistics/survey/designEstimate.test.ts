import { describe, expect, it } from 'vitest';
import { randomFrom } from '#core/random.ts';
import { studentQuantile } from '#core/statistics/numbers/studentT.ts';
import { type Cluster, designEstimate, type Stratum } from '#core/statistics/survey/designEstimate.ts';

const clusters = (...pairs: readonly (readonly [interviews: number, yes: number])[]): Cluster[] =>
  pairs.map(([interviews, yes]) => ({ interviews, yes }));

/** The variance by leaving out one cluster at a time (JKn), which linearisation approaches. */
function jackknife(strata: readonly Stratum[]): number {
  const shareOf = (list: readonly Stratum[]) => {
    const persons = list.reduce((sum, stratum) => sum + stratum.persons, 0);
    return list.reduce((sum, stratum) => {
      const yes = stratum.clusters.reduce((all, cluster) => all + cluster.yes, 0);
      const asked = stratum.clusters.reduce((all, cluster) => all + cluster.interviews, 0);
      return sum + ((stratum.persons / persons) * yes) / asked;
    }, 0);
  };
  const whole = shareOf(strata);
  return strata.reduce((sum, stratum, h) => {
    const m = stratum.clusters.length;
    const squares = stratum.clusters.map((_, k) => {
      const left = strata.map((other, j) =>
        j === h ? { ...other, clusters: other.clusters.filter((__, c) => c !== k) } : other,
      );
      return (shareOf(left) - whole) ** 2;
    });
    return sum + ((m - 1) / m) * squares.reduce((all, square) => all + square, 0);
  }, 0);
}

describe('designEstimate', () => {
  it('is the simple random sample when every cluster is one person', () => {
    const one = [...Array(60).fill([1, 1]), ...Array(40).fill([1, 0])] as [number, number][];
    const found = designEstimate([{ persons: 1, clusters: clusters(...one) }])!;
    expect(found.share).toBeCloseTo(0.6, 12);
    // p(1 − p)/(n − 1) against p(1 − p)/n.
    expect(found.design_effect).toBeCloseTo(100 / 99, 12);
    const half = (studentQuantile(0.975, 99) * Math.sqrt((0.6 * 0.4) / 99)) / (0.6 * 0.4);
    expect(found.low).toBeCloseTo(1 / (1 + Math.exp(half - Math.log(1.5))), 10);
    expect(found.high).toBeCloseTo(1 / (1 + Math.exp(-half - Math.log(1.5))), 10);
  });

  it('has as design effect the size of the cluster when all of a cluster answer alike', () => {
    const alike = [...Array(15).fill([10, 10]), ...Array(15).fill([10, 0])] as [number, number][];
    const found = designEstimate([{ persons: 5, clusters: clusters(...alike) }])!;
    expect(found.design_effect).toBeCloseTo((10 * 30) / 29, 10);
  });

  it('weights strata by their persons, and agrees with the jackknife', () => {
    const random = randomFrom(5);
    const strata: Stratum[] = [300, 100, 50].map((persons) => ({
      persons,
      clusters: Array.from({ length: 20 }, () => {
        const interviews = random.whole(8, 12);
        return { interviews, yes: random.whole(1, interviews - 2) };
      }),
    }));
    const found = designEstimate(strata)!;
    const ratio = ({ clusters: list }: Stratum) =>
      list.reduce((sum, { yes }) => sum + yes, 0) / list.reduce((sum, { interviews }) => sum + interviews, 0);
    const byHand = strata.reduce((sum, stratum) => sum + (stratum.persons / 450) * ratio(stratum), 0);
    expect(found.share).toBeCloseTo(byHand, 12);
    const variance = (found.design_effect! * found.share * (1 - found.share)) / found.respondents;
    expect(variance / jackknife(strata)).toBeCloseTo(1, 1);
    expect(found.low).toBeLessThan(found.share);
    expect(found.high).toBeGreaterThan(found.share);
  });

  it('covers the truth about as often as it says', () => {
    const random = randomFrom(11);
    let covered = 0;
    const rounds = 600;
    for (let round = 0; round < rounds; round++) {
      const stratum = (persons: number, share: number): Stratum => ({
        persons,
        clusters: Array.from({ length: 14 }, () => {
          const street = share + 0.3 * (random.next() - 0.5);
          let yes = 0;
          for (let k = 0; k < 10; k++) if (random.next() < street) yes++;
          return { interviews: 10, yes };
        }),
      });
      const found = designEstimate([stratum(2, 0.3), stratum(1, 0.6)])!;
      if (found.low <= 0.4 && found.high >= 0.4) covered++;
    }
    expect(covered / rounds).toBeGreaterThan(0.925);
    expect(covered / rounds).toBeLessThan(0.98);
  });

  it.each([
    ['few respondents', clusters(...(Array(8).fill([5, 2]) as [number, number][]))],
    ['few clusters', clusters(...(Array(5).fill([20, 9]) as [number, number][]))],
  ])('is refused on %s', (_, list) => {
    expect(designEstimate([{ persons: 1, clusters: list }])).toBeNull();
  });

  it('is refused when a stratum has one cluster, whose spread cannot be known', () => {
    const many = clusters(...(Array(10).fill([10, 4]) as [number, number][]));
    expect(
      designEstimate([
        { persons: 1, clusters: many },
        { persons: 1, clusters: clusters([10, 3]) },
      ]),
    ).toBeNull();
  });

  it('has an interval where everybody answers alike', () => {
    const all = clusters(...(Array(10).fill([10, 10]) as [number, number][]));
    const found = designEstimate([{ persons: 1, clusters: all }])!;
    expect(found).toMatchObject({ share: 1, high: 1, design_effect: null });
    expect(found.low).toBeGreaterThan(0.9);
    expect(found.low).toBeLessThan(1);
  });
});
