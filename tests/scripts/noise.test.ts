import { expect, it } from 'vitest';
import { publishedValues } from '#core/methods/readings.ts';
import { randomFrom } from '#core/random.ts';
import { resultOf } from '#core/statistics/outcome.ts';
import { crossCorrelation } from '#core/statistics/time/crossCorrelation.ts';
import { LOOKS } from '../../scripts/bench/noise/looks.ts';
import { NOISE_KINDS, noiseData } from '../../scripts/bench/noise/noiseWorld.ts';
import { plantedFor } from '../../scripts/bench/noise/planted.ts';
import { tally } from '../../scripts/bench/noise/tally.ts';

it('comes to the same however the atlases are shared out', () => {
  const look = LOOKS.findIndex(({ id }) => id === 'funnel');
  const task = { look, kind: 1, planted: null, areas: 7 };
  const whole = tally({ ...task, from: 0, runs: 12 });
  const parts = [tally({ ...task, from: 0, runs: 5 }), tally({ ...task, from: 5, runs: 7 })];
  expect(parts[0]!.claims + parts[1]!.claims).toBe(whole.claims);
  expect(parts[0]!.silent + parts[1]!.silent).toBe(whole.silent);
});

it('plants cases that follow arrivals by two months', () => {
  const [following] = plantedFor({ id: 'cross-correlation', question: 'cause' });
  const { districts } = noiseData(7, NOISE_KINDS[1]!, randomFrom(3), following);
  const sums = new Map<number, number>();
  for (const { cases, arrivals } of districts)
    for (const { lag, r } of resultOf(crossCorrelation(publishedValues(cases), publishedValues(arrivals), 6))
      .lags)
      sums.set(lag, (sums.get(lag) ?? 0) + r);
  const [best] = [...sums].sort((a, b) => b[1] - a[1])[0]!;
  expect(best).toBe(2);
});
