import { describe, expect, it } from 'vitest';
import { randomFrom } from '#core/random.ts';
import { allocate, oneMore, type Post, ratioOf } from '#core/staffing/allocate.ts';

/** Every way to share `total` out, told by counting up. */
function* ways(posts: number, total: number): Generator<number[]> {
  if (posts === 1) yield [total];
  else
    for (let first = 0; first <= total; first++)
      for (const rest of ways(posts - 1, total - first)) yield [first, ...rest];
}

/** A post without anyone is worse off than any other, and more so the larger its load. */
const ranked = (posts: readonly Post[], counts: readonly number[]) =>
  posts
    .map(({ load }, k) => (counts[k] === 0 ? load * 1e6 : ratioOf(load, counts[k]!)))
    .sort((a, b) => b - a);

const better = (a: readonly number[], b: readonly number[]) => {
  const k = a.findIndex((value, at) => value !== b[at]);
  return k >= 0 && a[k]! < b[k]!;
};

describe('against every way to share out', () => {
  it('is the best of 300 random cases with floors, limits and a shared reserve, and leaves most where they are', () => {
    const random = randomFrom(5);
    const whole = (most: number) => Math.floor(random.next() * (most + 1));
    let infeasible = 0;
    for (let k = 0; k < 300; k++) {
      const posts: Post[] = Array.from({ length: 1 + whole(3) }, (_, j) => ({
        id: `P${j}`,
        load: whole(12),
        least: whole(2),
        ...(whole(2) === 0 && { most: 1 + whole(4) }),
        today: whole(4),
      }));
      const total = whole(9);
      const reserve = k % 2 === 0 ? 0 : whole(3);
      let best: { worth: number[]; moved: number } | null = null;
      for (const counts of ways(posts.length, total)) {
        const beyond = posts.reduce((sum, { most = 99 }, j) => sum + Math.max(0, counts[j]! - most), 0);
        if (posts.some(({ least = 0 }, j) => counts[j]! < least) || beyond > reserve) continue;
        const worth = ranked(posts, counts);
        const moved = posts.reduce((sum, { today = 0 }, j) => sum + Math.max(0, today - counts[j]!), 0);
        const equal = best && !better(worth, best.worth) && !better(best.worth, worth);
        if (!best || better(worth, best.worth) || (equal && moved < best.moved)) best = { worth, moved };
      }
      const found = allocate(posts, total, reserve);
      if (found.status === 'infeasible') {
        infeasible++;
        expect(best).toBeNull();
        continue;
      }
      expect(found.counts.reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(ranked(posts, found.counts)).toEqual(best!.worth);
      expect(found.worst).toBe(Math.max(0, ...found.ratios));
      const moved = posts.reduce((sum, { today = 0 }, j) => sum + Math.max(0, today - found.counts[j]!), 0);
      expect(moved).toBe(best!.moved);
    }
    expect(infeasible).toBeGreaterThan(20);
    expect(infeasible).toBeLessThan(250);
  });
});

it('says where one more goes and what it buys', () => {
  const posts = [
    { id: 'ashar', load: 100 },
    { id: 'qurna', load: 60 },
  ];
  expect(allocate(posts, 3)).toMatchObject({ counts: [2, 1], worst: 60 });
  expect(oneMore(posts, 3)).toEqual({
    id: 'qurna',
    before: 60,
    after: 30,
    worst_before: 60,
    worst_after: 50,
  });
  expect(oneMore([{ id: 'a', load: 1, most: 1 }], 1)).toBeNull();
});

it('names the limit that stands in the way', () => {
  const reason = (posts: Post[], total: number) => {
    const found = allocate(posts, total);
    return found.status === 'infeasible' ? found.reason : null;
  };
  expect(reason([{ id: 'a', load: 1, least: 3 }], 2)).toEqual({
    kind: 'floors_exceed_total',
    total: 2,
    needed: 3,
  });
  expect(reason([{ id: 'a', load: 1, most: 1 }], 2)).toEqual({
    kind: 'limits_below_total',
    total: 2,
    room: 1,
  });
  expect(reason([{ id: 'a', load: 1, least: 2, most: 1 }], 2)).toEqual({
    kind: 'floor_above_limit',
    ids: ['a'],
  });
  expect(() => allocate([{ id: 'a', load: Number.NaN }], 1)).toThrow('load');
});
