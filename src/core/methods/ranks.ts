import { exact, rounded, scaleCell } from '../cell.ts';
import { LEVEL } from '../intervals.ts';
import { RATE_PER } from '../rates.ts';
import { rankedRates } from '../statistics/comparing/rankedRates.ts';
import { unequalRatesP } from '../statistics/comparing/unequalRates.ts';
import { done } from '../statistics/outcome.ts';
import { SEED } from '../statistics/work.ts';
import type { AreaTotal, Window } from './areaTotals.ts';
import { comparedTotals, comparisonConditions, windowSetting } from './comparison.ts';
import { integer, placesOf, rangeOf, say } from './figure.ts';
import type { Method } from './method.ts';

type Word =
  | Window
  | 'window'
  | 'first'
  | 'pairs'
  | 'none'
  | 'few'
  | 'caution'
  | 'picture'
  | 'place'
  | 'rate'
  | 'rank'
  | 'ranks';

const MISS = 1 - LEVEL;
const DISTRICTS = 3;

/** Ranks of the districts' rates with the uncertainty of the ranks, from tests of every pair. */
export const ranks: Method<Word> = {
  id: 'ranks',
  question: 'compare',
  reads: ['incident'],
  settings: [windowSetting],
  conditions: (data, settings) => comparisonConditions(data, settings, DISTRICTS),
  run(data, settings) {
    const compared = comparedTotals(data, settings, DISTRICTS);
    if (compared.kind === 'refused') return compared;
    const { areas, few } = compared.result;
    const rates = areas.map(({ total, exposure }) => (total.value / exposure) * RATE_PER);
    const { ranks: found, pairs, apart } = rankedRates(rates, (i, j) => pairP(areas[i]!, areas[j]!), MISS);
    const order = areas.map((_, k) => k).sort((a, b) => rates[b]! - rates[a]!);
    const first = order.filter((k) => found[k]!.low === 1);
    return done({
      finds: apart > 0,
      verdict: [
        apart === 0
          ? say<Word>('none', { pairs: integer(pairs) })
          : say<Word>('pairs', { apart: integer(apart), pairs: integer(pairs) }),
        ...(apart === 0 ? [] : [say<Word>('first', { places: placesOf(...first.map((k) => areas[k]!.id)) })]),
      ],
      cautions: [
        ...(few.length > 0 ? [say<Word>('few', { places: placesOf(...few) })] : []),
        say<Word>('caution'),
      ],
      pictures: [
        {
          kind: 'rows',
          id: 'ranks',
          title: say('picture'),
          fromLeast: true,
          rows: order.map((k) => {
            const { rank, low, high } = found[k]!;
            return {
              label: placesOf(areas[k]!.id),
              cell: low < high ? rounded(rank, low, high) : exact(rank),
              clear: low > 1 || high < areas.length,
            };
          }),
        },
      ],
      table: {
        columns: [
          { id: 'place', label: 'place', kind: 'figure' },
          { id: 'rate', label: 'rate', kind: 'cell', unit: 'rate' },
          { id: 'rank', label: 'rank', kind: 'number' },
          { id: 'ranks', label: 'ranks', kind: 'figure' },
        ],
        rows: order.map((k) => {
          const { rank, low, high } = found[k]!;
          const { id, total, exposure } = areas[k]!;
          return [placesOf(id), scaleCell(total, RATE_PER / exposure), rank, rangeOf({ low, high })];
        }),
      },
      tests: pairs,
      draws: 0,
      seed: SEED,
      readings: 1,
    });
  },
};

/** Of two districts, the greater spread and the fewer freedoms, which errs to the careful side. */
const pairP = (a: AreaTotal, b: AreaTotal): number =>
  unequalRatesP(
    a.total,
    b.total,
    { current: a.exposure, previous: b.exposure },
    {
      factor: Math.max(a.spread.factor, b.spread.factor),
      df: Math.min(a.spread.df, b.spread.df),
    },
  );
