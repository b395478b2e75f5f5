import { describe, expect, it, vi } from 'vitest';
import type { CoverGroup } from '#core/placement/coverGroups.ts';
import { coverSearch } from '#core/placement/coverSearch.ts';
import { pCenter } from '#core/placement/pCenter.ts';
import { setCover } from '#core/placement/setCover.ts';
import { type Random, randomFrom } from '#core/random.ts';
import { randomGraph } from '../../../scripts/placement/randomGraph.ts';
import { readInstance } from '../../../scripts/placement/readInstance.ts';
import { solveWithHighs } from '../../../scripts/placement/solveWithHighs.ts';

/** Generous, for machines that do other work at the same time. */
vi.setConfig({ testTimeout: 60_000 });

const solve = await solveWithHighs();

/** Groups that each site reaches with the same chance: no geometry, so that the search has to branch. */
const scattered = (random: Random, groups: number, sites: number, chance: number): CoverGroup[] =>
  Array.from({ length: groups }, (_, g) => {
    const reaching = Array.from({ length: sites }, (_, j) => j).filter(() => random.next() < chance);
    return { sites: reaching.length > 0 ? reaching : [g % sites], demand: [g], weight: 1 };
  });

/** Groups of two sites each: half of every site covers them all in the relaxation, which proves little. */
const pairs = (random: Random, groups: number, sites: number): CoverGroup[] =>
  Array.from({ length: groups }, (_, g) => {
    const first = random.whole(0, sites - 1);
    const second = (first + random.whole(1, sites - 1)) % sites;
    return { sites: [first, second].sort((a, b) => a - b), demand: [g], weight: 1 };
  });

describe('the search for a cover', () => {
  it('finds the fewest sites that HiGHS proves, and proves that one fewer will not do', () => {
    const random = randomFrom(12);
    let branched = 0;
    for (let k = 0; k < 60; k++) {
      const groups =
        k % 2 === 0
          ? scattered(random, random.whole(5, 50), random.whole(5, 40), 0.05 + 0.3 * random.next())
          : pairs(random, 40, random.whole(9, 15));
      const { sites, bound } = setCover(groups, solve, { search_effort: 0 });
      expect(bound).toBe(sites.length);
      const found = coverSearch(groups, sites.length, 1e9);
      expect(found!.length).toBeLessThanOrEqual(sites.length);
      const open = new Set(found);
      for (const group of groups) expect(group.sites.some((j) => open.has(j))).toBe(true);
      let asked = 0;
      const counting = () => {
        asked++;
        return false;
      };
      expect(coverSearch(groups, sites.length - 1, 1e9, counting)).toBeNull();
      if (asked > 1) branched++;
    }
    expect(branched).toBeGreaterThan(10);
  });

  it('says when it has not looked at all', () => {
    const groups = scattered(randomFrom(3), 60, 40, 0.1);
    expect(coverSearch(groups, 8, 1)).toBeUndefined();
    expect(coverSearch(groups, 8, 1e9, () => true)).toBeUndefined();
  });

  it('proves the p-center of a graph of 300 points without the linear solver', () => {
    const { problem } = readInstance(randomGraph(300, 5, 2));
    const none = () => {
      throw new Error('the linear solver was asked');
    };
    const [five, six] = [5, 6].map((p) => pCenter(problem, p, none));
    expect(five!.status).toBe('proven');
    expect(six!.objective).toBeLessThanOrEqual(five!.objective!);
  });
});
