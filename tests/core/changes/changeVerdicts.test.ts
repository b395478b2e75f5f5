import { describe, expect, it } from 'vitest';
import { exact, missing } from '#core/cell.ts';
import { changeVerdicts } from '#core/changes/changeVerdicts.ts';
import type { CountSeries } from '#core/changes/countSeries.ts';
import { randomFrom } from '#core/random.ts';
import { EXTENT, LAST_YEAR, NOISE_KINDS, noiseWorld } from '../../../scripts/bench/noise/noiseWorld.ts';
import { PLANTED_CHANGES } from '../../../scripts/bench/noise/planted.ts';

const disputes = (kind: number, seed: number, planted?: (typeof PLANTED_CHANGES)[number]) =>
  noiseWorld(7, NOISE_KINDS[kind]!, randomFrom(seed), planted).filter(({ theme }) => theme === 'disputes');
const verdicts = (series: readonly CountSeries[]) => changeVerdicts(series, LAST_YEAR, EXTENT.start);

describe('changeVerdicts', () => {
  it('marks a doubled district and no other', () => {
    expect(verdicts(disputes(0, 3, PLANTED_CHANGES[1]))).toEqual(
      Array.from({ length: 7 }, (_, k) => (k === 2 ? 'rise' : 'no-clear-change')),
    );
  });
  it('marks nothing where there is no number or a low base', () => {
    const [first, second, ...rest] = disputes(0, 3, PLANTED_CHANGES[1]);
    const series = [
      { ...first!, current: missing('not-collected') },
      { ...second!, current: exact(90), previous: exact(3) },
      ...rest,
    ];
    expect(verdicts(series).slice(0, 2)).toEqual(['no-clear-change', 'no-clear-change']);
  });
  it('takes a series without months for Poisson counts', () => {
    const bare = { theme: 'x', adm2_pcode: 'A', months: new Map(), current: exact(60), previous: exact(100) };
    expect(verdicts([bare])).toEqual(['fall']);
  });
  it.each([0, 1, 2])('is silent on noise in 95 of 100 runs (kind %i)', (kind) => {
    let alarmed = 0;
    for (let seed = 0; seed < 60; seed++)
      if (verdicts(disputes(kind, 100 + seed)).some((verdict) => verdict !== 'no-clear-change')) alarmed++;
    expect(alarmed).toBeLessThanOrEqual(6);
  });
});
