import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ask, ENGINES } from '#core/placement/ask.ts';
import { lscp } from '#core/placement/lscp.ts';
import { pCenter } from '#core/placement/pCenter.ts';
import { pMedian } from '#core/placement/pMedian.ts';
import type { Question } from '#core/placement/problem.ts';
import { readInstance } from '../../../scripts/placement/readInstance.ts';
import { solveWithHighs } from '../../../scripts/placement/solveWithHighs.ts';

const P_MEDIAN = {
  pmed1: 5819,
  pmed2: 4093,
  pmed3: 4250,
  pmed4: 3034,
  pmed5: 1355,
  pmed6: 7824,
  pmed7: 5631,
  pmed8: 4445,
  pmed9: 2734,
  pmed10: 1255,
  pmed11: 7696,
  pmed12: 6634,
  pmed16: 8162,
  pmed21: 9138,
};
const P_CENTER = { pmed1: 127, pmed2: 98, pmed3: 93, pmed4: 74, pmed5: 48, pmed6: 84 };

/** Generous, for machines that do other work at the same time. */
vi.setConfig({ testTimeout: 60_000 });

const solve = await solveWithHighs();
const read = (name: string) =>
  readInstance(readFileSync(resolve(import.meta.dirname, 'cases', name), 'utf8'));

describe('OR-Library cases to their known optima', () => {
  it.each(Object.entries(P_MEDIAN))('p-median %s', (name, optimum) => {
    const { problem, p } = read(`${name}.txt`);
    const placement = pMedian(problem, p!, { solve });
    expect(placement).toMatchObject({ status: 'proven', objective: optimum, bound: optimum, gap: 0 });
    expect(placement.site_ids).toHaveLength(p!);
  });
  it.each(Object.entries(P_CENTER))('p-center %s', (name, optimum) => {
    const { problem, p } = read(`${name}.txt`);
    expect(pCenter(problem, p!, solve)).toMatchObject({ status: 'proven', objective: optimum });
  });
  it('gives the same answer on every run, without a linear solver too', () => {
    const { problem, p } = read('pmed3.txt');
    expect(pMedian(problem, p!)).toEqual(pMedian(problem, p!));
  });
});

describe('spopt, San Francisco', () => {
  const { problem, p, service_radius } = read('sf_205x16.json');
  const demand = Array.from(problem.weights).reduce((sum, weight) => sum + weight, 0);
  const questions: Question[] = [
    { model: 'p-median', p: p! },
    { model: 'mclp', p: p!, service_radius: service_radius! },
  ];
  it.each(ENGINES)('%s: mean distance and tracts covered as published', (engine) => {
    const [median, covering] = questions.map((question) => ask(problem, question, engine, solve));
    expect(median!.status).toBe('proven');
    expect(median!.objective! / demand).toBeCloseTo(2982.1268579890657, 6);
    expect(covering!.status).toBe('proven');
    expect(covering!.assignment.filter((site) => site < 0)).toHaveLength(21);
  });
  it.each(ENGINES)('%s: largest distance as published', (engine) => {
    const center = ask(problem, { model: 'p-center', p: p! }, engine, solve);
    expect(center.status).toBe('proven');
    expect(center.objective).toBeCloseTo(7403.06, 2);
  });
  it('fewest stores within the radius as published, by both engines', () => {
    const question = { model: 'lscp', service_radius: service_radius! } as const;
    const fewest = lscp(problem, service_radius!, solve);
    expect(fewest).toMatchObject({ status: 'proven', objective: 8 });
    expect(ask(problem, question, 'enumeration', solve).objective).toBe(fewest.objective);
  });
});
