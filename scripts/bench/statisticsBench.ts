import { whatChanged } from '#core/changes/whatChanged.ts';
import { METHODS } from '#core/methods/list.ts';
import { type Method, settingsOf } from '#core/methods/method.ts';
import { randomFrom } from '#core/random.ts';
import { getisOrd } from '#core/statistics/space/getisOrd.ts';
import { localMoran } from '#core/statistics/space/localMoran.ts';
import { moran } from '#core/statistics/space/moran.ts';
import { makeWeights } from '#core/statistics/space/weights.ts';
import { DRAWS } from '#core/statistics/work.ts';
import type { BareBench, BenchRow } from './bench.ts';
import { EXTENT, LAST_YEAR, latticeOf, NOISE_KINDS, noiseData, noiseWorld } from './noise/noiseWorld.ts';

const AREAS = 18;
/** Milliseconds that a permutation test and a screen's statistics may take. */
const TEST_MS = 200;
const SCREEN_MS = 300;
const TIMES = 5;

/** How long permutation tests and the analyst's methods take, in milliseconds of one core. */
export const statisticsBench: BareBench = {
  title: `permutation tests of ${DRAWS} draws on ${AREAS} areas, and the statistics of screens`,
  bare: true,
  run() {
    const random = randomFrom(7);
    const values = Array.from({ length: AREAS }, () => random.next());
    const { ids, touching } = latticeOf(AREAS);
    const weights = makeWeights(ids, touching);
    const test = (what: string, run: () => unknown): BenchRow => ({
      what: `${what}, ${DRAWS} draws, ${AREAS} areas`,
      unit: 'ms',
      value: middle(run),
      aim: TEST_MS,
    });
    const rounded = NOISE_KINDS.find((kind) => kind.rounded)!;
    const many = noiseData(AREAS, NOISE_KINDS[0]!, random);
    const world = noiseWorld(7, rounded, random);
    const data = noiseData(7, rounded, random);
    const screens = (Object.values(METHODS) as Method[]).flatMap((method): BenchRow[] => {
      const settings = settingsOf(method, data, {});
      if (method.conditions(data, settings).some(({ met }) => !met)) return [];
      const value = middle(() => method.run(data, settings));
      return [{ what: `${method.id}, 7 districts, 8 years, rounded`, unit: 'ms', value, aim: SCREEN_MS }];
    });
    return Promise.resolve([
      test('Moran', () => moran(values, weights)),
      test('local Moran', () => localMoran(values, weights)),
      test('Gi*', () => getisOrd(values, weights)),
      ...[METHODS['arrivals-panel'], METHODS['cross-correlation']].map((method) =>
        test(method.id, () => method.run(many, settingsOf(method as Method, many, {}))),
      ),
      {
        what: 'what stands out, 7 districts, 8 years, rounded',
        unit: 'ms',
        value: middle(() => whatChanged(world, LAST_YEAR, EXTENT.start)),
        aim: SCREEN_MS,
      },
      ...screens,
    ]);
  },
};

/** The middle of some timings by the processor's clock, which other programs do not slow, after one to warm up. */
function middle(run: () => unknown): number {
  run();
  const times = Array.from({ length: TIMES }, () => {
    const from = process.cpuUsage();
    run();
    return process.cpuUsage(from).user / 1000;
  });
  return times.sort((a, b) => a - b)[TIMES >> 1]!;
}
