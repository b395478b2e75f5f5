import type { MethodId } from '../statistics/methodId.ts';
import { arrivalsLags } from './arrivalsLags.ts';
import { arrivalsPanel } from './arrivalsPanel.ts';
import { beforeAfterMethod } from './beforeAfterMethod.ts';
import { cusumAlert } from './cusumAlert.ts';
import { decomposition } from './decomposition.ts';
import { earsAlert } from './earsAlert.ts';
import { farringtonAlert } from './farringtonAlert.ts';
import { forecastMethod } from './forecastMethod.ts';
import { funnel } from './funnel.ts';
import { hotSpots } from './hotSpots.ts';
import { levelChange } from './levelChange.ts';
import { localMoranMethod } from './localMoranMethod.ts';
import type { Method, WordOf } from './method.ts';
import { moranMethod } from './moranMethod.ts';
import { ranks } from './ranks.ts';
import { rateTable } from './rateTable.ts';
import { seasonalTrend } from './seasonalTrend.ts';
import { seasonalTrendTest } from './seasonalTrendTest.ts';
import { standardisedRates } from './standardisedRates.ts';
import { trendTest } from './trendTest.ts';

/** Every method by its name, in the order in which the room lists them under their question. */
export const METHODS = {
  stl: decomposition,
  'mann-kendall': trendTest,
  'seasonal-mann-kendall': seasonalTrendTest,
  'trend-with-season': seasonalTrend,
  'change-point': levelChange,
  farrington: farringtonAlert,
  ears: earsAlert,
  cusum: cusumAlert,
  forecast: forecastMethod,
  'before-after': beforeAfterMethod,
  'arrivals-panel': arrivalsPanel,
  'cross-correlation': arrivalsLags,
  moran: moranMethod,
  'local-moran': localMoranMethod,
  'getis-ord': hotSpots,
  rates: rateTable,
  standardised: standardisedRates,
  funnel,
  ranks,
} as const satisfies { readonly [Id in MethodId]: Method };

/** The words that the book must hold for each method. */
export type MethodWords = { readonly [Id in MethodId]: WordOf<(typeof METHODS)[Id]> };

/** A method by its name, its words no longer told apart. */
export const methodOf = (id: MethodId): Method => METHODS[id];
