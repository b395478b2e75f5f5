import fc from 'fast-check';
import loadHighs from 'highs';
import { beforeAll, expect, test } from 'vitest';
import { differences } from '#core/audit/attackers/differences.ts';
import { sumsOfTwo } from '#core/audit/attackers/sumsOfTwo.ts';
import type { Box } from '#core/audit/boxes.ts';
import { cubeOf } from '#core/audit/cube.ts';
import type { Engine } from '#core/audit/engine.ts';
import { engineOfHighs } from '#core/audit/engineOfHighs.ts';
import { withEras } from '#core/audit/eras.ts';
import { Worlds } from '#core/audit/worlds.ts';
import { boxOf } from '../../fixtures/boxesOfGrid.ts';

let engine: Engine;
beforeAll(async () => {
  engine = engineOfHighs(await loadHighs());
});

/** Two districts, two kinds and four months. */
const CODES: readonly (readonly string[])[] = [
  ['0', '1'],
  ['a', 'b'],
  ['2024-01', '2024-02', '2024-03', '2024-04'],
];
const PERIOD = 2;
const KINDS = CODES.reduce<string[][]>(
  (heads, codes) => heads.flatMap((head) => codes.map((code) => [...head, code])),
  [[]],
);

/** The boxes of a release up to a month: years by the dimensions of some tables, months by those of others. */
function publish(
  truth: readonly number[],
  end: number,
  years: readonly (readonly number[])[],
  months: readonly (readonly number[])[],
  draw: () => number,
): Box[] {
  const seen = CODES.map((codes, d) => (d === PERIOD ? codes.slice(0, end) : codes));
  const tables = [...years, ...months.map((told) => [...told, PERIOD])];
  return tables.flatMap((told) =>
    KINDS.filter((kind) =>
      kind.every((code, d) => seen[d]!.includes(code) && (told.includes(d) || code === seen[d]![0])),
    ).map((kind) => {
      const singles = kind.map((code, d) => (told.includes(d) ? [code] : seen[d]!));
      const count = truth.reduce(
        (sum, cases, k) => sum + (KINDS[k]!.every((code, d) => singles[d]!.includes(code)) ? cases : 0),
        0,
      );
      const value = Math.round((count + draw() - 1) / 3) * 3;
      return boxOf(
        singles.map((codes) => codes.join()).join('|'),
        singles,
        Math.max(0, Math.min(count, value - 2)),
        Math.max(count, value + 2),
        Math.max(0, value),
      );
    }),
  );
}

/** The kinds of case that a difference or sum of two boxes counts. */
function kindsOf(what: string): string {
  const [one, other] = what.split(/ less | with /).map((name) => {
    const singles = name.split('|').map((codes) => codes.split(','));
    return KINDS.filter((kind) => kind.every((code, d) => singles[d]!.includes(code)));
  }) as [string[][], string[][]];
  const kinds = what.includes(' less ') ? one.filter((kind) => !other.includes(kind)) : [...one, ...other];
  return kinds
    .map((kind) => kind.join('-'))
    .sort()
    .join();
}

const tables = fc.subarray([[0], [1], [0, 1]]);

test('eras change nothing that can be told, and take nothing out of sight', () => {
  let split = 0;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: KINDS.length, maxLength: KINDS.length }),
      tables,
      tables,
      fc.subarray([1, 2, 3], { minLength: 1 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
      (truth, years, months, ends, draws) => {
        const draw = () => draws.next().value as number;
        // The total and its months are in every release.
        const all = [4, ...ends].flatMap((end) => publish(truth, end, [[], ...years], [[], ...months], draw));
        const boxes = [...new Map(all.map((box) => [box.name, box])).values()];
        const told = withEras(boxes, PERIOD);
        split += told.boxes.length - boxes.length;
        const attack = (of: readonly Box[], sides: readonly (readonly number[])[]) => {
          const cube = cubeOf(of);
          const worlds = new Worlds(cube, engine);
          const year = { hides: true, cube, sides, worlds };
          const ends = boxes.map(({ name }, b) => {
            const region = { part: cube.partOf[b]!, atoms: cube.atomsOf[b]! };
            const { low, high } = worlds.ends(region, worlds.seen(region, { numbers: 99, atLeast: 0 }));
            return `${name}: ${low} to ${high}`;
          });
          // A limit that no count reaches, so that all that can be gone for is.
          const large = { ...cube, boxes: cube.boxes.map((box) => ({ ...box, limit: 999 })) };
          const hunted = [differences, sumsOfTwo].flatMap(({ targets }) =>
            targets({ ...year, cube: large }).map(({ what }) => kindsOf(what)),
          );
          worlds.close();
          return { ends, hunted: new Set(hunted) };
        };
        const plain = attack(
          boxes,
          CODES.map((_, d) => [d]),
        );
        const eras = attack(told.boxes, told.sides);
        expect(eras.ends).toEqual(plain.ends);
        for (const kinds of plain.hunted) expect(eras.hunted).toContain(kinds);
      },
    ),
    { numRuns: 12, seed: 5 },
  );
  expect(split).toBeGreaterThan(12);
}, 240_000);
