import { ask, chooseEngine } from '#core/placement/ask.ts';
import { askWider } from '#core/placement/askWider.ts';
import type { Question } from '#core/placement/problem.ts';
import { basraProblem } from '../placement/basraProblem.ts';
import { solveWithHighs } from '../placement/solveWithHighs.ts';
import type { Bench, BenchRow } from './bench.ts';

const SITES = 60;
const RADIUS_KM = 10;

/** How long each model takes to be proven for the governorate, in Node: one answer of each, the slowest p of 1 to 6. */
export const placementBench: Bench = {
  title: `offices for the governorate's localities among ${SITES} candidate sites, each proven`,
  async run() {
    const candidates = basraProblem(SITES);
    const solve = await solveWithHighs();
    const time = (question: Question, problem = candidates): number => {
      const started = performance.now();
      const { status } = ask(problem, question, chooseEngine(problem, question), solve);
      if (status !== 'proven') throw new Error(`${JSON.stringify(question)} is ${status}`);
      return performance.now() - started;
    };
    const rows: BenchRow[] = [];
    const counts = Array.from({ length: 11 }, (_, p) => p);
    const models: readonly (readonly [string, (p: number) => Question])[] = [
      ['p-median', (p) => ({ model: 'p-median', p })],
      ['p-center', (p) => ({ model: 'p-center', p })],
      ['MCLP, 10 km', (p) => ({ model: 'mclp', p, service_radius: RADIUS_KM })],
    ];
    for (const [what, question] of models) {
      const times = counts.slice(1).map((p) => time(question(p)));
      const slowest = Math.max(...times.slice(0, 6));
      rows.push({ what: `${what}, p = 1 to 6, slowest`, value: slowest, unit: 'ms', aim: 1000 });
      const curve = times.reduce((sum, ms) => sum + ms, 0);
      rows.push({ what: `${what}, curve of p = 1 to 10`, value: curve, unit: 'ms', aim: 5000 });
    }
    // Among the few sites the remotest localities have none near, so that here every locality is a site.
    const everywhere = basraProblem(Number.POSITIVE_INFINITY);
    const fewest = time({ model: 'lscp', service_radius: 2 * RADIUS_KM }, everywhere);
    rows.push({
      what: `LSCP, ${2 * RADIUS_KM} km, every locality a site`,
      value: fewest,
      unit: 'ms',
      aim: 1000,
    });
    const demand = Array.from(candidates.weights).reduce((sum, weight) => sum + weight, 0);
    for (const [what, question] of [
      ['capacitated p-median', { model: 'cp-median', p: 4 }],
      [`capacitated MCLP, ${RADIUS_KM} km`, { model: 'cmclp', p: 4, service_radius: RADIUS_KM }],
    ] as const) {
      const { p } = question;
      const capacities = candidates.site_ids.map((_, j) => ((demand / p) * (10 + (j % 5))) / 8);
      const started = performance.now();
      const { status } = askWider({ ...candidates, capacities }, question, solve);
      if (status !== 'proven') throw new Error(`${what} is ${status}`);
      rows.push({ what: `${what}, p = ${p}`, value: performance.now() - started, unit: 'ms', aim: 10_000 });
    }
    return rows;
  },
};
