import { boundsOf, type Cell, missing, type NumberCell, rounded } from '../cell.ts';
import {
  type Events,
  type Interval,
  poissonInterval,
  rateDifferenceInterval,
  rateRatioInterval,
} from '../intervals.ts';
import {
  empiricalBayes,
  localEmpiricalBayes,
  type Prior,
  smoothedInterval,
} from '../measures/empiricalBayes.ts';
import { LOW_BASE, RATE_PER } from '../rates.ts';
import { sum } from '../statistics/numbers/summaries.ts';
import { done } from '../statistics/outcome.ts';
import { SEED } from '../statistics/work.ts';
import type { Window } from './areaTotals.ts';
import { comparedTotals, comparisonConditions, windowSetting } from './comparison.ts';
import { number, placesOf, say } from './figure.ts';
import type { Method } from './method.ts';
import type { MethodData } from './methodData.ts';

type Word =
  | Window
  | 'window'
  | 'range'
  | 'alone'
  | 'smoothing'
  | 'picture'
  | 'smoothedPicture'
  | 'place'
  | 'cases'
  | 'rate'
  | 'ratio'
  | 'difference'
  | 'smoothed'
  | 'smoothedLocal';

const DISTRICTS = 3;
type Sum = { readonly id: string; readonly exposure: number; readonly total: NumberCell };

/** Every district's rate with its exact interval, its ratio to and difference from the rest, and rates smoothed by empirical Bayes. */
export const rateTable: Method<Word> = {
  id: 'rates',
  question: 'compare',
  reads: ['incident'],
  settings: [windowSetting],
  conditions: (data, settings) => comparisonConditions(data, settings, DISTRICTS),
  run(data, settings) {
    // One district is enough to tell its rate; the others then stand as too few.
    const compared = comparedTotals(data, settings, 1);
    if (compared.kind === 'refused') return compared;
    const { all } = compared.result;
    const counts = all.map(({ total }) => total.value);
    const exposures = all.map(({ exposure }) => exposure);
    const global = empiricalBayes(counts, exposures);
    const local = localRates(data, all);
    const everyone = sum(exposures);
    const smoothedCell = (k: number, value: number, prior: Prior, behind: number): Cell => {
      const { total, exposure } = all[k]!;
      const interval = smoothedInterval(boundsOf(total)!, exposure, prior, behind);
      return withDoubt(value * RATE_PER, {
        low: interval.low * RATE_PER,
        high: interval.high * RATE_PER,
      });
    };
    const places = all.map((one, k) => {
      const rest = restOf(all, k);
      return {
        id: one.id,
        total: one.total,
        rate: one.total.value < LOW_BASE ? missing('low-base') : rateOf(one),
        ratio: one.total.value < LOW_BASE ? missing('low-base') : ratioOf(one, rest),
        difference: one.total.value < LOW_BASE ? missing('low-base') : differenceOf(one, rest),
        smoothed: smoothedCell(k, global.smoothed[k]!, global, everyone),
        local:
          local === null
            ? missing('not-published')
            : smoothedCell(k, local.smoothed[k]!, local.priors[k]!, local.behind[k]!),
      };
    });
    const ranged = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
    const known = places.flatMap(({ rate }) => (rate.kind === 'missing' ? [] : [rate.value]));
    const [low, high] = ranged(known);
    const [smoothLow, smoothHigh] = ranged(global.smoothed.map((value) => value * RATE_PER));
    return done({
      // Intervals side by side describe; which districts differ is for the funnel and the ranks to say.
      finds: false,
      verdict: [
        say('range', {
          low: number(low),
          high: number(high),
          smoothLow: number(smoothLow),
          smoothHigh: number(smoothHigh),
        }),
      ],
      cautions: [say('alone'), say('smoothing')],
      pictures: [
        {
          kind: 'rows',
          id: 'rates',
          title: say('picture'),
          unit: 'rate',
          rows: places.map(({ id, rate }) => ({ label: placesOf(id), cell: rate, clear: true })),
        },
        {
          kind: 'rows',
          id: 'smoothed',
          title: say('smoothedPicture'),
          unit: 'rate',
          rows: places.map((one) => ({ label: placesOf(one.id), cell: one.smoothed, clear: true })),
        },
      ],
      table: {
        columns: [
          { id: 'place', label: 'place', kind: 'figure' },
          { id: 'count', label: 'cases', kind: 'cell', unit: 'cases' },
          { id: 'rate', label: 'rate', kind: 'cell', unit: 'rate' },
          { id: 'ratio', label: 'ratio', kind: 'cell' },
          { id: 'difference', label: 'difference', kind: 'cell', unit: 'rate' },
          { id: 'rate_smoothed', label: 'smoothed', kind: 'cell', unit: 'rate' },
          { id: 'rate_smoothed_local', label: 'smoothedLocal', kind: 'cell', unit: 'rate' },
        ],
        rows: places.map((one) => [
          placesOf(one.id),
          one.total,
          one.rate,
          one.ratio,
          one.difference,
          one.smoothed,
          one.local,
        ]),
      },
      tests: 0,
      draws: 0,
      seed: SEED,
      readings: 1,
    });
  },
};

/** All other districts together. */
function restOf(all: readonly Sum[], k: number): Sum {
  const others = all.filter((_, j) => j !== k);
  const ends = others.map(({ total }) => boundsOf(total)!);
  return {
    id: '',
    exposure: sum(others.map(({ exposure }) => exposure)),
    total: rounded(
      sum(others.map(({ total }) => total.value)),
      sum(ends.map(({ low }) => low)),
      sum(ends.map(({ high }) => high)),
    ),
  };
}

const events = ({ exposure }: Sum, count: number): Events => ({ count, exposure: exposure / RATE_PER });
const withDoubt = (value: number, { low, high }: Interval): Cell =>
  rounded(value, Math.min(low, value), Math.max(high, value));

/** The rate with the exact interval of the lowest and highest count that the rounding allows. */
function rateOf({ total, exposure }: Sum) {
  const { low, high } = boundsOf(total)!;
  const per = RATE_PER / exposure;
  return rounded(total.value * per, poissonInterval(low).low * per, poissonInterval(high).high * per);
}

/** Rate ratio to the rest, exact, at the corners of the rounding; missing where the rest are too few to be a measure. */
function ratioOf(one: Sum, rest: Sum): Cell {
  if (rest.total.value < LOW_BASE || boundsOf(rest.total)!.low === 0) return missing('low-base');
  const [now, others] = [boundsOf(one.total)!, boundsOf(rest.total)!];
  const value = one.total.value / one.exposure / (rest.total.value / rest.exposure);
  return withDoubt(value, {
    low: rateRatioInterval(events(one, now.low), events(rest, others.high)).low,
    high: rateRatioInterval(events(one, now.high), events(rest, others.low)).high,
  });
}

/** Rate difference from the rest, per 100,000 a year, at the corners of the rounding. */
function differenceOf(one: Sum, rest: Sum): Cell {
  const [now, others] = [boundsOf(one.total)!, boundsOf(rest.total)!];
  const value = (one.total.value / one.exposure - rest.total.value / rest.exposure) * RATE_PER;
  return withDoubt(value, {
    low: rateDifferenceInterval(events(one, now.low), events(rest, others.high)).low,
    high: rateDifferenceInterval(events(one, now.high), events(rest, others.low)).high,
  });
}

/** Rates drawn to those of the districts that touch; null where nobody knows who touches whom. */
function localRates({ space }: MethodData, all: readonly Sum[]) {
  const level = space?.find((one) => one.level === 'adm2');
  if (!level) return null;
  const at = new Map(all.map(({ id }, k) => [id, k] as const));
  const neighbours = all.map(({ id }) =>
    (level.touching[level.ids.indexOf(id)] ?? []).flatMap((j) => at.get(level.ids[j]!) ?? []),
  );
  const exposures = all.map(({ exposure }) => exposure);
  const found = localEmpiricalBayes(
    all.map(({ total }) => total.value),
    exposures,
    neighbours,
  );
  /** Persons × years of each neighbourhood. */
  const behind = neighbours.map((around, k) => sum([...new Set([k, ...around])].map((j) => exposures[j]!)));
  return { ...found, behind };
}
