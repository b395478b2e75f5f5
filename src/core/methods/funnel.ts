import { boundsOf, type NumberCell, scaleCell } from '../cell.ts';
import { LEVEL } from '../intervals.ts';
import { RATE_PER } from '../rates.ts';
import { farFromExpectedP, funnelLimits, variationBetween } from '../statistics/comparing/funnelLimits.ts';
import { studentised } from '../statistics/comparing/unequalRates.ts';
import { twoSided } from '../statistics/numbers/normal.ts';
import { studentQuantile } from '../statistics/numbers/studentT.ts';
import { done } from '../statistics/outcome.ts';
import { SEED } from '../statistics/work.ts';
import type { AreaTotals, Window } from './areaTotals.ts';
import { comparedTotals, comparisonConditions, windowSetting } from './comparison.ts';
import { countOf, number, placesOf, say, wordOf } from './figure.ts';
import type { Method } from './method.ts';

/** What is counted as chance: every case by itself, cases in bursts as the months show, or districts that differ anyway. */
const CHANCES = ['bursts', 'differ', 'single'] as const;
type Chance = (typeof CHANCES)[number];

type Word =
  | Window
  | Chance
  | 'window'
  | 'chance'
  | 'above'
  | 'below'
  | 'inside'
  | 'few'
  | 'spread'
  | 'notWhy'
  | 'picture'
  | 'persons'
  | 'all'
  | 'limits'
  | 'limitsOfAll'
  | 'place'
  | 'cases'
  | 'rate'
  | 'expected'
  | 'pAlone'
  | 'pCorrected';

const MISS = 1 - LEVEL;
/** With fewer there is no whole to be compared with. */
const DISTRICTS = 4;

/** Funnel plot (Spiegelhalter 2005): which district's rate differs from that of all by more than chance, exact limits, spread allowed for. */
export const funnel: Method<Word> = {
  id: 'funnel',
  question: 'compare',
  reads: ['incident'],
  settings: [
    windowSetting,
    {
      id: 'chance',
      label: 'chance',
      options: () => CHANCES.map((value) => ({ value, label: wordOf(value) })),
      standard: () => 'bursts',
    },
  ],
  conditions: (data, settings) => comparisonConditions(data, settings, DISTRICTS),
  run(data, settings) {
    const compared = comparedTotals(data, settings, DISTRICTS);
    if (compared.kind === 'refused') return compared;
    const totals = compared.result;
    const { factors, between } = factorsOf(totals, settings.chance as Chance);
    const tests = totals.areas.length;
    const places = totals.areas.map((area, k) => {
      const factor = factors[k]!;
      const { df } = area.spread;
      // The spread of every case by itself is known and not estimated.
      const isKnown = settings.chance === 'single';
      const alone = farFromExpectedP(boundsOf(area.total)!, area.expected, factor);
      const p = isKnown ? alone : studentised(alone, df);
      const missAt = (miss: number) => (isKnown ? miss : twoSided(studentQuantile(1 - miss / 2, df)));
      const limits = funnelLimits(area.expected, factor, missAt(MISS));
      const outer = funnelLimits(area.expected, factor, missAt(MISS / tests));
      const corrected = Math.min(1, tests * p);
      return { ...area, p, corrected, limits, outer, clear: corrected <= MISS };
    });
    const outside = places.filter(({ clear }) => clear);
    const named = (list: typeof places) => placesOf(...list.map(({ id }) => id));
    const above = outside.filter(({ total, expected }) => total.value > expected);
    const below = outside.filter(({ total, expected }) => total.value < expected);
    const perPersons = (count: number, exposure: number) => (count / exposure) * RATE_PER;
    const rateOf = (total: NumberCell, exposure: number) => scaleCell(total, RATE_PER / exposure);
    return done({
      finds: outside.length > 0,
      verdict: [
        ...(above.length > 0 ? [say<Word>('above', { places: named(above) })] : []),
        ...(below.length > 0 ? [say<Word>('below', { places: named(below) })] : []),
        ...(outside.length === 0 ? [say<Word>('inside', { tested: countOf(tests, 'districts') })] : []),
      ],
      cautions: [
        ...(between > 0 ? [say<Word>('spread', { sd: number(100 * Math.sqrt(between)) })] : []),
        ...(totals.few.length > 0 ? [say<Word>('few', { places: placesOf(...totals.few) })] : []),
        say<Word>('notWhy'),
      ],
      pictures: [
        {
          kind: 'funnel',
          id: 'funnel',
          title: say('picture'),
          unit: 'rate',
          along: say('persons'),
          level: totals.rate * RATE_PER,
          levelLabel: say('all', { rate: number(totals.rate * RATE_PER) }),
          limitLabels: [say('limits'), say('limitsOfAll')],
          ...(settings.chance === 'single' && { curves: curvesOf(totals, tests) }),
          points: places.map(({ id, exposure, total, limits, outer, clear }) => ({
            label: placesOf(id),
            at: exposure / totals.years,
            cell: rateOf(total, exposure),
            clear,
            limits: [limits, outer].map(({ low, high }) => ({
              low: perPersons(low, exposure),
              high: perPersons(high, exposure),
            })),
          })),
        },
      ],
      table: {
        columns: [
          { id: 'place', label: 'place', kind: 'figure' },
          { id: 'count', label: 'cases', kind: 'cell', unit: 'cases' },
          { id: 'rate', label: 'rate', kind: 'cell', unit: 'rate' },
          { id: 'expected', label: 'expected', kind: 'number' },
          { id: 'p', label: 'pAlone', kind: 'p' },
          { id: 'p_corrected', label: 'pCorrected', kind: 'p' },
        ],
        rows: places.map(({ id, total, exposure, expected, p, corrected }) => [
          placesOf(id),
          total,
          rateOf(total, exposure),
          expected,
          p,
          corrected,
        ]),
      },
      tests,
      draws: 0,
      seed: SEED,
      readings: 1,
    });
  },
};

/** Points along a curve of limits: enough that it bends and does not break. */
const CURVE = 80;

/** Exact Poisson limits of the rate at sizes from the smallest district to the largest. */
function curvesOf({ areas, years, rate }: AreaTotals, tests: number) {
  const sizes = areas.map(({ exposure }) => exposure);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return Array.from({ length: CURVE + 1 }, (_, k) => {
    // Closer together where districts are small and the limits bend.
    const exposure = least * (most / least) ** (k / CURVE);
    const limits = [MISS, MISS / tests].map((miss) => {
      const { low, high } = funnelLimits(rate * exposure, 1, miss);
      return { low: (low / exposure) * RATE_PER, high: (high / exposure) * RATE_PER };
    });
    return { at: exposure / years, limits };
  });
}

/** Variance over mean of each district's total under what is counted as chance. */
function factorsOf({ areas }: AreaTotals, chance: Chance): { factors: number[]; between: number } {
  const single = areas.map(() => 1);
  if (chance === 'single') return { factors: single, between: 0 };
  const bursts = areas.map(({ spread }) => spread.factor);
  if (chance === 'bursts') return { factors: bursts, between: 0 };
  const between = variationBetween(
    areas.map(({ total, expected }) => total.value / expected),
    areas.map(({ expected }, k) => bursts[k]! / expected),
  );
  return { factors: areas.map(({ expected }, k) => bursts[k]! + between * expected), between };
}
