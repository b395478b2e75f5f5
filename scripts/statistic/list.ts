import { alerts } from './alerts.ts';
import { comparisons } from './comparisons.ts';
import { panels } from './panels.ts';
import { quantiles } from './quantiles.ts';
import { rates } from './rates.ts';
import { regressions } from './regressions.ts';
import { series } from './series.ts';
import { spaces } from './spaces.ts';
import type { Statistic } from './statistic.ts';
import { surveys } from './surveys.ts';

/** Every statistic that the command knows, by family. */
export const STATISTICS: readonly Statistic[] = [
  ...rates,
  ...series,
  ...alerts,
  ...regressions,
  ...panels,
  ...spaces,
  ...comparisons,
  ...surveys,
  ...quantiles,
];
