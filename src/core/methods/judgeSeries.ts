import { randomFrom } from '../random.ts';
import { done, type Outcome } from '../statistics/outcome.ts';
import { SEED, tick, type Work } from '../statistics/work.ts';
import { areaSeries, type MethodData } from './methodData.ts';
import { drawReading, isDoubtful, publishedValues } from './readings.ts';
import { type JudgedSeries, LEVEL } from './tellAlerts.ts';

/** Readings of each series; a limit is crossed or not, so fewer do than for an estimate. */
export const ALERT_READINGS = 40;

/** A month as a method judges it, before the readings. */
export interface Judgement {
  readonly at: number;
  readonly expected: number;
  readonly limit: number;
  readonly p: number;
}

/**
 * Every series of the data judged month by month, with the share of readings in which each month passes its limit. A month whose
 * own p is above 0.05 stands out in no correction, so its readings are spared and `held` is 0. `judge` is told the places that are
 * wanted; it may give more.
 */
export function judgeSeries(
  data: MethodData,
  judge: (values: readonly number[], only?: readonly number[]) => Outcome<readonly Judgement[]>,
  work?: Work,
): Outcome<readonly JudgedSeries[]> {
  const random = randomFrom(SEED);
  const judged: JudgedSeries[] = [];
  const all = areaSeries(data);
  for (const own of all) {
    const found = judge(publishedValues(own.cells));
    if (found.kind === 'refused') {
      // A district without cases has nothing to judge; the others still have.
      if (found.reason === 'too-few-cases' || found.reason === 'no-denominator') continue;
      return found;
    }
    const doubtful = isDoubtful(own.cells);
    const unusual = found.result.filter(({ p }) => p <= LEVEL).map(({ at }) => at);
    const times = doubtful && unusual.length > 0 ? ALERT_READINGS : 0;
    const passed = new Map(unusual.map((at) => [at, 0]));
    for (let k = 0; k < times; k++) {
      const values = drawReading(own.cells, random);
      const reading = judge(values, unusual);
      if (reading.kind === 'refused') continue;
      for (const { at, limit } of reading.result)
        if (values[at]! > limit) passed.set(at, (passed.get(at) ?? 0) + 1);
    }
    judged.push({
      ...own,
      months: found.result.map((month) => ({
        ...month,
        held: !doubtful ? 1 : times === 0 ? 0 : (passed.get(month.at) ?? 0) / times,
      })),
    });
    work?.progress?.(judged.length, all.length);
    tick(work, judged.length, all.length);
  }
  return done(judged);
}

/** How many readings `judgeSeries` goes through: 1 when all figures are exact. */
export const alertReadings = (data: MethodData): number =>
  areaSeries(data).some(({ cells }) => isDoubtful(cells)) ? ALERT_READINGS + 1 : 1;
