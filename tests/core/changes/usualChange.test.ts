import { describe, expect, it } from 'vitest';
import { exact, missing, suppressed } from '#core/cell.ts';
import { usualChange } from '#core/changes/usualChange.ts';
import { randomFrom } from '#core/random.ts';
import { change } from '#core/rates.ts';
import { EXTENT, LAST_YEAR, NOISE_KINDS, noiseWorld } from '../../../scripts/bench/noise/noiseWorld.ts';

const seriesOf = (kind: number, seed: number) => noiseWorld(7, NOISE_KINDS[kind]!, randomFrom(seed))[0]!;
const judge = (series: ReturnType<typeof seriesOf>) => usualChange(series, LAST_YEAR, EXTENT.start);

describe('usualChange', () => {
  it('is silent where cases taken for independent would make a change', () => {
    let plain = 0;
    let usual = 0;
    for (let seed = 0; seed < 60; seed++) {
      const series = seriesOf(2, 300 + seed);
      const independent = change(series.current, series.previous);
      if (independent.kind === 'change' && independent.verdict !== 'no-clear-change') plain++;
      const own = judge(series);
      if (own.kind === 'change' && own.verdict !== 'no-clear-change') usual++;
    }
    expect(plain).toBeGreaterThan(20);
    expect(usual).toBeLessThanOrEqual(8);
  });
  it('has the same ratio and a wider interval', () => {
    const series = seriesOf(2, 9);
    const plain = change(series.current, series.previous);
    const usual = judge(series);
    if (plain.kind !== 'change' || usual.kind !== 'change') throw new Error('no change');
    expect(usual.ratio).toEqual(plain.ratio);
    expect(usual.low).toBeLessThan(plain.low);
    expect(usual.high).toBeGreaterThan(plain.high);
  });
  it('still marks a threefold year', () => {
    const series = seriesOf(2, 9);
    const value = series.previous.kind === 'exact' ? series.previous.value : 0;
    expect(judge({ ...series, current: exact(3 * value) })).toMatchObject({ verdict: 'rise' });
  });
  it('takes cases for independent where no month has a number, and passes gaps on', () => {
    const bare = { theme: '', adm2_pcode: '_T', months: new Map(), current: exact(60), previous: exact(100) };
    expect(usualChange(bare, LAST_YEAR, EXTENT.start)).toEqual(change(exact(60), exact(100)));
    const hidden = new Map([['2024-01', suppressed()]]);
    expect(usualChange({ ...bare, months: hidden }, LAST_YEAR, EXTENT.start)).toMatchObject({
      verdict: 'fall',
    });
    const gap = missing('not-collected');
    expect(usualChange({ ...bare, previous: gap }, LAST_YEAR, EXTENT.start)).toEqual(gap);
    expect(usualChange({ ...bare, previous: exact(3) }, LAST_YEAR, EXTENT.start)).toEqual(
      missing('low-base'),
    );
  });
});
