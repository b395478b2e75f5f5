import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ask, chooseEngine } from '#core/placement/ask.ts';
import { askWider } from '#core/placement/askWider.ts';
import type { PlacementProblem, Question } from '#core/placement/problem.ts';
import type { RuledProblem } from '#core/placement/siteRules.ts';
import type { WiderQuestion } from '#core/placement/widerQuestion.ts';
import { basraProblem } from '../placement/basraProblem.ts';
import { randomGraph } from '../placement/randomGraph.ts';
import { readInstance } from '../placement/readInstance.ts';
import { solveWithHighs } from '../placement/solveWithHighs.ts';
import type { Bench, BenchRow } from './bench.ts';

const SITES = 60;
const RADIUS_KM = 10;

const CASES = resolve(import.meta.dirname, '../../tests/core/placement/cases');
const PUBLISHED = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16, 21];

/** Rules of every kind but floors: pairs apart, a group that needs a site, and a budget. */
const rulesOver =
  (problem: PlacementProblem) =>
  (p: number): RuledProblem => {
    const { site_ids } = problem;
    const pairs = site_ids
      .slice(0, 20)
      .flatMap((a, k) => site_ids.slice(k + 1, 20).map((b) => [a, b] as const));
    return {
      ...problem,
      rules: {
        apart: pairs.filter((_, k) => k % 4 === 0),
        groups: [{ id: 'fifth', site_ids: site_ids.filter((_, j) => j % 5 === 0), least: 1 }],
        budget: { site_costs: site_ids.map((_, j) => 1 + (j % 4)), most: 2.2 * p },
      },
    };
  };

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
    const timeWider = (problem: RuledProblem, question: WiderQuestion): number => {
      const started = performance.now();
      const { status } = askWider(problem, question, solve);
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
    for (const [model, aim] of [
      ['p-center-lex', 1000],
      ['bclp', 1000],
    ] as const) {
      const times = [1, 2, 3, 4, 5, 6].map((p) =>
        timeWider(candidates, model === 'bclp' ? { model, p, service_radius: RADIUS_KM } : { model, p }),
      );
      rows.push({
        what: `${model}, p = 1 to 6, slowest`,
        value: Math.max(...times),
        unit: 'ms',
        aim,
      });
    }
    const ruled = rulesOver(candidates);
    const withRules = [2, 4, 6].map((p) => timeWider(ruled(p), { model: 'p-median', p }));
    rows.push({
      what: 'p-median with rules, p = 2, 4, 6, slowest',
      value: Math.max(...withRules),
      unit: 'ms',
      aim: 1000,
    });
    const published = PUBLISHED.map((name) => {
      const { problem, p } = readInstance(readFileSync(resolve(CASES, `pmed${name}.txt`), 'utf8'));
      return time({ model: 'p-median', p: p! }, problem);
    });
    rows.push({
      what: `OR-Library, ${PUBLISHED.length} p-median cases of 100 to 500 points, together`,
      value: published.reduce((sum, ms) => sum + ms, 0),
      unit: 'ms',
      aim: 15_000,
    });
    const large = time({ model: 'p-median', p: 10 }, readInstance(randomGraph(900, 10, 5)).problem);
    rows.push({ what: 'p-median, random graph of 900 points, p = 10', value: large, unit: 'ms' });
    const center = [5, 90].map((p) =>
      time({ model: 'p-center', p }, readInstance(randomGraph(900, p, 5)).problem),
    );
    rows.push({
      what: 'p-center, random graphs of 900 points, p = 5 and 90, slower',
      value: Math.max(...center),
      unit: 'ms',
    });
    const demand = Array.from(candidates.weights).reduce((sum, weight) => sum + weight, 0);
    for (const [what, question] of [
      ['capacitated p-median', (p) => ({ model: 'cp-median', p })],
      [`capacitated MCLP, ${RADIUS_KM} km`, (p) => ({ model: 'cmclp', p, service_radius: RADIUS_KM })],
    ] satisfies readonly (readonly [string, (p: number) => WiderQuestion])[]) {
      const times = [2, 4, 6].map((p) => {
        const capacities = candidates.site_ids.map((_, j) => ((demand / p) * (10 + (j % 5))) / 8);
        return timeWider({ ...candidates, capacities }, question(p));
      });
      rows.push({
        what: `${what}, p = 2, 4, 6, slowest`,
        value: Math.max(...times),
        unit: 'ms',
        aim: 10_000,
      });
    }
    return rows;
  },
};
