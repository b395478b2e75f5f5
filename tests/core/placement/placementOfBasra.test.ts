import { describe, expect, it, vi } from 'vitest';
import { ask, ENGINES } from '#core/placement/ask.ts';
import type { Question } from '#core/placement/problem.ts';
import { basraProblem } from '../../../scripts/placement/basraProblem.ts';
import { solveWithHighs } from '../../../scripts/placement/solveWithHighs.ts';

/** Generous, for machines that do other work at the same time. */
vi.setConfig({ testTimeout: 60_000 });

const solve = await solveWithHighs();
const problem = basraProblem(60);

describe('offices for the localities of Basra among 60 sites', () => {
  it('has every locality as a demand point', () => {
    expect(problem.demand_ids).toHaveLength(555);
    expect(problem.site_ids).toHaveLength(60);
  });
  const questions: readonly Question[] = [
    { model: 'p-median', p: 3 },
    { model: 'p-center', p: 3 },
    { model: 'mclp', p: 3, service_radius: 10 },
  ];
  it.each(questions)('$model: every engine proves the same', (question) => {
    // HiGHS alone takes seconds for the whole p-median of this size; it gives the same, and smaller cases test that.
    const engines = ENGINES.filter((engine) => question.model !== 'p-median' || engine !== 'highs');
    const [first, ...others] = engines.map((engine) => ask(problem, question, engine, solve));
    expect(first!.status).toBe('proven');
    for (const other of others) {
      expect(other.status).toBe('proven');
      expect(other.objective).toBeCloseTo(first!.objective!, 3);
    }
  });
  it.each(['p-median', 'mclp'] as const)('%s: one more office never serves worse', (model) => {
    const objectives = [1, 2, 3, 4, 5, 6].map((p) => {
      const placement = ask(problem, { model, p, service_radius: 10 }, 'branch-and-bound', solve);
      expect(placement.status).toBe('proven');
      return placement.objective!;
    });
    const sorted = [...objectives].sort((a, b) => (model === 'mclp' ? a - b : b - a));
    expect(objectives).toEqual(sorted);
  });
});
