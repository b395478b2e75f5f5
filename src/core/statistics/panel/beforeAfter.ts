import type { Interval } from '../../intervals.ts';
import { quantile, runningSum } from '../numbers/summaries.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { scatterOf } from './scatterOf.ts';

/** One area before and after a month, against the others: the logarithm of the ratio of ratios, with its standard error. */
export interface DoubleDifference {
  readonly area: number;
  /** First month after, counted from 0. */
  readonly at: number;
  readonly estimate: number;
  readonly se: number;
  readonly t: number;
}

/** A before–after comparison with what other areas and other months show where nothing happened. */
export interface BeforeAfter {
  readonly own: DoubleDifference;
  /** Every area and month that serve as a comparison: other areas in all months, the area itself before. */
  readonly placebos: readonly DoubleDifference[];
  /** Share of placebos, the own among them, whose |t| is at least as large: over areas and months together. */
  readonly p: number;
  /** The same over areas in the same month; `smallest_p_areas` is the least that so few areas can reach. */
  readonly p_areas: number;
  readonly smallest_p_areas: number;
  /**
   * The |t| that placebos pass once in twenty; 1.96 at least. Student's t of 2m²/(3m − 1) freedoms, m + 1 being the months, would pay for
   * the scatter being estimated (von Neumann 1941); in 600 simulated tables of each of twelve kinds 1.96 found 2.7 to 5.0 % where nothing
   * happened, and t no more than took up to 2 points of power.
   */
  readonly limit: number;
  /** 95 % interval of the estimate: the standard error times `limit`, so that it carries what counts vary beyond Poisson. */
  readonly interval: Interval;
}

export interface BeforeAfterOptions {
  readonly area: number;
  readonly at: number;
  /** Months on either side. */
  readonly window: number;
}

/**
 * Difference in differences on log rates: log(after ÷ before) of an area less the same of the others together, half a case added
 * to each sum (Haldane 1956; Anscombe 1956). Persons cancel while they stay the same. Inference by permutation of studentised
 * estimates over areas and months (MacKinnon and Webb 2020, Journal of Econometrics 218), which holds as far as the area and month
 * might as well have been others. Standard errors carry what each area's months scatter beyond Poisson counts (`scatterOf`), since a
 * large area would otherwise seem to change more often than a small one. Refused under 3 areas, and when the months do not reach on either side.
 */
export function beforeAfter(
  counts: readonly (readonly number[])[],
  { area, at, window }: BeforeAfterOptions,
  scatter: readonly number[] = scatterOf(counts),
): Outcome<BeforeAfter> {
  if (counts.length < 3) return refuse('too-few', { needs: 3, has: counts.length });
  const steps = counts[0]!.length;
  if (at - window < 0 || at + window > steps)
    return refuse('too-few', { needs: window, has: Math.max(0, Math.min(at, steps - at)) });
  const sums = counts.map(runningSum);
  const own = doubleDifference(sums, scatter, area, at, window, null);
  const placebos: DoubleDifference[] = [];
  for (let i = 0; i < counts.length; i++)
    for (let month = window; month + window <= steps; month++) {
      if (i === area && month + window > at) continue;
      // The area itself is no comparison where its after is in sight.
      placebos.push(doubleDifference(sums, scatter, i, month, window, i === area ? null : area));
    }
  const beyond = (list: readonly DoubleDifference[]) =>
    list.filter(({ t }) => Math.abs(t) >= Math.abs(own.t) * (1 - 1e-12)).length;
  const sameMonth = placebos.filter((placebo) => placebo.at === at);
  const limit = Math.max(
    1.959963984540054,
    quantile(
      placebos.map(({ t }) => Math.abs(t)),
      0.95,
    ),
  );
  return done({
    own,
    placebos,
    p: (beyond(placebos) + 1) / (placebos.length + 1),
    p_areas: (beyond(sameMonth) + 1) / (sameMonth.length + 1),
    smallest_p_areas: 1 / counts.length,
    limit,
    interval: { low: own.estimate - limit * own.se, high: own.estimate + limit * own.se },
  });
}

/** One estimate from running sums; `left` is an area that stands on neither side. */
function doubleDifference(
  sums: readonly Float64Array[],
  scatter: readonly number[],
  area: number,
  at: number,
  window: number,
  left: number | null,
): DoubleDifference {
  const between = (i: number, from: number, to: number) => sums[i]![to]! - sums[i]![from]!;
  let [before, after, othersBefore, othersAfter] = [0.5, 0.5, 0.5, 0.5];
  let [varianceBefore, varianceAfter] = [0.5, 0.5];
  for (let i = 0; i < sums.length; i++) {
    if (i === left) continue;
    const earlier = between(i, at - window, at);
    const later = between(i, at, at + window);
    if (i === area) {
      before += earlier;
      after += later;
    } else {
      othersBefore += earlier;
      othersAfter += later;
      varianceBefore += scatter[i]! * earlier;
      varianceAfter += scatter[i]! * later;
    }
  }
  const estimate = Math.log(after / before) - Math.log(othersAfter / othersBefore);
  const se = Math.sqrt(
    scatter[area]! * (1 / before + 1 / after) +
      varianceBefore / othersBefore ** 2 +
      varianceAfter / othersAfter ** 2,
  );
  return { area, at, estimate, se, t: estimate / se };
}
