import loadHighs from 'highs';
import { beforeAll, expect, test } from 'vitest';
import type { Box } from '#core/audit/boxes.ts';
import { cubeOf } from '#core/audit/cube.ts';
import type { Engine } from '#core/audit/engine.ts';
import { engineOfHighs } from '#core/audit/engineOfHighs.ts';
import { Worlds } from '#core/audit/worlds.ts';
import { hideTogether } from '#core/disclosure/hideTogether.ts';
import type { SolveProgram } from '#core/disclosure/integerProgram.ts';
import { highsSolver } from '../../../scripts/atlas/highsSolver.ts';
import { boxesOfGrid, boxOf } from '../../fixtures/boxesOfGrid.ts';
import { GEURTS, HANDBOOK_ROUNDING, MICRODATA, SDC_TABLE, ZEROS } from '../../fixtures/disclosureProblems.ts';
import { gridProblem } from '../../fixtures/gridProblem.ts';

let engine: Engine;
let solve: SolveProgram;
beforeAll(async () => {
  engine = engineOfHighs(await loadHighs());
  solve = await highsSolver();
});

/** What the attackers find of each box. */
function intervals(boxes: readonly Box[]) {
  const cube = cubeOf(boxes);
  const worlds = new Worlds(cube, engine);
  expect(worlds.fits).toBe(true);
  const found = boxes.map((_, b) => {
    const region = { part: cube.partOf[b]!, atoms: cube.atomsOf[b]! };
    return worlds.ends(region, worlds.seen(region, { numbers: 1, atLeast: 0 }));
  });
  worlds.close();
  return found;
}

test('Geurts: the interval of the first count', () => {
  const hidden = (row: number, column: number) => GEURTS.hidden.some(([r, c]) => r === row && c === column);
  const { boxes, at } = boxesOfGrid(GEURTS.inner, hidden, 0);
  const { low, high, exact } = intervals(boxes)[at(0, 0)]!;
  expect([low, high]).toEqual(GEURTS.interval);
  expect(exact).toBe(true);
});

const nameOf = (row: number, column: number) => `${SDC_TABLE.rows[row]}${SDC_TABLE.columns[column]}`;
const cellOf = (name: string): [row: number, column: number] => [
  SDC_TABLE.rows.indexOf(name[0]!),
  SDC_TABLE.columns.indexOf(name[1]!),
];

test('sdcTable: the primary counts alone disclose one of them, and one more hides it', () => {
  const told = (hidden: readonly string[]) => {
    const { boxes, at } = boxesOfGrid(SDC_TABLE.inner, (r, c) => hidden.includes(nameOf(r, c)), 0);
    const found = intervals(boxes);
    return hidden.filter((name) => {
      const { low, high } = found[at(...cellOf(name))]!;
      return low === high;
    });
  };
  expect(told(SDC_TABLE.primary)).toEqual([SDC_TABLE.disclosed]);
  expect(told([...SDC_TABLE.primary, SDC_TABLE.enough])).toEqual([]);
});

test('sdcTable: one small count, hidden at the published cost, is left open', () => {
  const { truth, relations, at } = gridProblem(MICRODATA.inner, 5);
  const problem = { truth, relations, threshold: Array.from(truth, () => 5) };
  const { hidden } = hideTogether(problem, solve)!;
  expect(hidden.length).toBeLessThanOrEqual(MICRODATA.fewest);
  const grid = boxesOfGrid(MICRODATA.inner, (r, c) => hidden.includes(at(r, c)), 1);
  const { low, high } = intervals(grid.boxes)[grid.at(...MICRODATA.primary)]!;
  expect(high).toBeGreaterThanOrEqual(5);
  expect(high - low).toBeGreaterThanOrEqual(2);
});

test('sdcTools: hidden counts that must be zero are told', () => {
  const found = ZEROS.map(({ sum, parts }) => {
    const codes = parts.map((_, k) => String(k));
    return intervals([
      boxOf('sum', [codes], sum, sum),
      ...parts.map((part, k) =>
        boxOf(`part ${k}`, [[codes[k]!]], part ?? 0, part ?? Number.POSITIVE_INFINITY),
      ),
    ]).slice(1);
  });
  const told = found.map((parts) => parts.map(({ low, high }) => high - low + 1));
  expect(told).toEqual([
    [1, 1, 1],
    [1, 1, 1, 1],
    [1, 1, 3, 3],
  ]);
});

test('Handbook: a table rounded to 5 leaves at least five numbers of each count, not fewer than the base', () => {
  const { inner, base } = HANDBOOK_ROUNDING;
  const { boxes } = boxesOfGrid(inner, () => false, 0);
  // Values of a controlled rounding of this table, by hand: every one within the base of its count, and adding up.
  const values = [0, 0, 0, 5, 5, 10, 10, 20, 30, 15, 25, 40];
  expect(boxes.every(({ low }, b) => Math.abs(values[b]! - low) < base)).toBe(true);
  const rounded = boxes.map(({ name, singles }, b) =>
    boxOf(
      name,
      singles,
      Math.max(values[b]! > 0 ? 1 : 0, values[b]! - base + 1),
      values[b]! + base - 1,
      values[b]!,
    ),
  );
  for (const { low, high } of intervals(rounded)) expect(high - low + 1).toBeGreaterThanOrEqual(base);
}, 60_000);
