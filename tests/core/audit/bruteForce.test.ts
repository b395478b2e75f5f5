import fc from 'fast-check';
import loadHighs from 'highs';
import { beforeAll, expect, test } from 'vitest';
import type { Box } from '#core/audit/boxes.ts';
import { cubeOf } from '#core/audit/cube.ts';
import type { Engine } from '#core/audit/engine.ts';
import { engineOfHighs } from '#core/audit/engineOfHighs.ts';
import { Worlds } from '#core/audit/worlds.ts';
import { boxOf } from '../../fixtures/boxesOfGrid.ts';

let engine: Engine;
beforeAll(async () => {
  engine = engineOfHighs(await loadHighs());
});

/** Three dimensions of two codes: eight kinds of case. */
const WIDTH = 3;
const KINDS = Array.from({ length: 2 ** WIDTH }, (_, kind) =>
  Array.from({ length: WIDTH }, (_, d) => String((kind >> d) & 1)),
);
const ALL = ['0', '1'];

/** Every full table of whole numbers that fits the boxes, kind by kind: the least and the largest count of each box. */
function bruteForce(boxes: readonly Box[]): { low: number[]; high: number[] } {
  const counted = KINDS.map((kind) =>
    boxes.flatMap(({ singles }, b) => (kind.every((code, d) => singles[d]!.includes(code)) ? [b] : [])),
  );
  const sums = boxes.map(() => 0);
  const low = boxes.map(() => Number.POSITIVE_INFINITY);
  const high = boxes.map(() => Number.NEGATIVE_INFINITY);
  const fill = (kind: number) => {
    if (kind === KINDS.length) {
      if (boxes.some((box, b) => sums[b]! < box.low)) return;
      sums.forEach((sum, b) => {
        low[b] = Math.min(low[b]!, sum);
        high[b] = Math.max(high[b]!, sum);
      });
      return;
    }
    const own = counted[kind]!;
    let count = 0;
    for (; own.every((b) => sums[b]! <= boxes[b]!.high); count++) {
      fill(kind + 1);
      for (const b of own) sums[b]!++;
    }
    for (const b of own) sums[b]! -= count;
  };
  fill(0);
  return { low, high };
}

/** Which dimensions each published table tells apart; the total is always published. */
const TABLES: number[][] = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]];
const tables = fc.subarray(TABLES);

test('the attackers find what brute force finds, in every tiny release', () => {
  let asked = 0;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 }),
      tables,
      fc.constantFrom('rounded', 'hidden'),
      fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
      (truth, list, way, draws) => {
        const draw = () => draws.next().value as number;
        const singles = [[], ...list].flatMap((told) =>
          KINDS.filter((kind) => kind.every((code, d) => told.includes(d) || code === '0')).map((kind) =>
            kind.map((code, d) => (told.includes(d) ? [code] : ALL)),
          ),
        );
        const boxes = singles.map((codes, b) => {
          const count = truth.reduce(
            (sum, cases, k) => sum + (KINDS[k]!.every((code, d) => codes[d]!.includes(code)) ? cases : 0),
            0,
          );
          // The total bounds every count, so that brute force ends.
          if (b === 0 || (way === 'hidden' && draw() > 0)) return boxOf(String(b), codes, count, count);
          if (way === 'hidden') return boxOf(String(b), codes, count > 0 ? 1 : 0, Number.POSITIVE_INFINITY);
          const value = Math.round((count + draw() - 1) / 3) * 3;
          return boxOf(
            String(b),
            codes,
            Math.max(0, Math.min(count, value - 2)),
            Math.max(count, value + 2),
            Math.max(0, value),
          );
        });
        const cube = cubeOf(boxes);
        const worlds = new Worlds(cube, engine);
        const { low, high } = bruteForce(boxes);
        const found = boxes.map((_, b) => {
          const region = { part: cube.partOf[b]!, atoms: cube.atomsOf[b]! };
          const near = worlds.seen(region, { numbers: 99, atLeast: 0 });
          // What was seen on the way is never wider than the truth either.
          expect(near.low).toBeGreaterThanOrEqual(low[b]!);
          expect(near.high).toBeLessThanOrEqual(high[b]!);
          return worlds.ends(region, near);
        });
        asked += worlds.asked;
        worlds.close();
        expect(found.map((one) => one.low)).toEqual(low);
        expect(found.map((one) => one.high)).toEqual(high);
      },
    ),
    { numRuns: 120, seed: 17 },
  );
  expect(asked).toBeGreaterThan(120);
}, 240_000);
