import { beforeAfter } from '#core/statistics/panel/beforeAfter.ts';
import { panelEffect } from '#core/statistics/panel/panelEffect.ts';
import { panelLags } from '#core/statistics/panel/panelLags.ts';
import { pooledLags } from '#core/statistics/time/pooledLags.ts';
import { DRAWS, SEED } from '#core/statistics/work.ts';
import { BadInput } from './BadInput.ts';
import { list, number, optional, whole } from './field.ts';
import { type Statistic, sameLength, statistic } from './statistic.ts';

const counts = list(list(number('cases, a row for each area with its months in order', 0)));
const x = list(list(number('what the cases may follow, a row for each area')));
const drawn = {
  furthest: optional(whole('furthest lag'), 6),
  draws: optional(whole('permutations', 1), DRAWS),
  seed: optional(whole('seed of the permutations'), SEED),
};

const wave = (area: number, month: number) => 20 + ((area * 5 + month * 7 + area * month * 3) % 11);
const rows = (value: (area: number, month: number) => number) =>
  [0, 1, 2, 3].map((area) => Array.from({ length: 24 }, (_, month) => value(area, month)));
const example = { counts: rows(wave), x: rows((area, month) => wave(area + 1, month + 2)), draws: 199 };

/** Throws `BadInput` unless there are rows, and all have as many values as the first. */
function checkRows(tables: Readonly<Record<string, readonly (readonly number[])[]>>): void {
  sameLength(tables);
  const [name, table] = Object.entries(tables)[0]!;
  const first = table[0];
  if (!first) throw new BadInput(`${name} has no rows: write one for each area`);
  for (const [each, one] of Object.entries(tables))
    for (const [k, row] of one.entries()) sameLength({ [`${name}[0]`]: first, [`${each}[${k}]`]: row });
}

/** Methods for several areas over time. Places of areas and months count from 0. */
export const panels: readonly Statistic[] = [
  statistic(
    'difference-in-differences',
    'an area before and after a month against the others, with every placebo (MacKinnon and Webb 2020)',
    {
      counts,
      area: whole('place of the area in the rows'),
      at: whole('place of the first month after', 1),
      window: optional(whole('months on either side', 1), 12),
    },
    { counts: example.counts, area: 1, at: 12, window: 6 },
    ({ counts, ...options }) => {
      checkRows({ counts });
      if (options.area >= counts.length)
        throw new BadInput(`area is ${options.area}: there are ${counts.length}, counted from 0`);
      return beforeAfter(counts, options);
    },
  ),
  statistic(
    'panel-poisson',
    "quasi-Poisson regression on area effects, month effects and x (R's glm with factors)",
    { counts, x },
    { counts: example.counts, x: example.x },
    (tables) => {
      checkRows(tables);
      return panelEffect(tables.counts, tables.x);
    },
  ),
  statistic(
    'panel-lags',
    'score of each lag of x beside area and month effects, p of the largest by permutation',
    { counts, x, ...drawn },
    { ...example, furthest: 3 },
    ({ counts, x, ...options }) => {
      checkRows({ counts, x });
      return panelLags(counts, x, options);
    },
  ),
  statistic(
    'pooled-lags',
    'mean cross-correlation of pairs of whitened series, p of the largest by permutation',
    { after: counts, before: x, ...drawn },
    { after: example.counts, before: example.x, draws: 199, furthest: 3 },
    ({ after, before, ...options }) => {
      checkRows({ after, before });
      const pairs = after.map((row, k) => ({ after: row, before: before[k]! }));
      return pooledLags(pairs, options);
    },
  ),
];
