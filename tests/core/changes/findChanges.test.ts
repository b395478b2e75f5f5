import { describe, expect, it } from 'vitest';
import { type Cell, exact, missing, rounded, suppressed } from '#core/cell.ts';
import { type Comparison, findChanges } from '#core/changes/findChanges.ts';
import { rateRatioInterval } from '#core/intervals.ts';
import { makeRandom, poisson } from '../fixtures/random.ts';

const compare = (adm2_pcode: string, current: Cell, previous: Cell, theme = 'disputes'): Comparison => ({
  theme,
  adm2_pcode,
  current,
  previous,
});

/** One run of noise: three themes in seven districts whose rates did not change at all. */
function noise(random: () => number, publish: (count: number) => Cell): Comparison[] {
  const means = [4, 9, 12, 25, 40, 90, 300];
  return ['disputes', 'cases', 'arrivals'].flatMap((theme) =>
    means.map((mean, k) =>
      compare(`D${k}`, publish(poisson(mean, random)), publish(poisson(mean, random)), theme),
    ),
  );
}

const roundToFive = (count: number): Cell =>
  count === 0
    ? exact(0)
    : count < 5
      ? suppressed(1, 4)
      : rounded(Math.round(count / 5) * 5, ...around(count));
const around = (count: number): [number, number] => {
  const nearest = Math.round(count / 5) * 5;
  return [nearest - 2, nearest + 2];
};

describe('findChanges', () => {
  it('reports what changed too much for chance, the surest first', () => {
    const result = findChanges([
      compare('D1', exact(104), exact(100)),
      compare('D2', exact(150), exact(60)),
      compare('D3', exact(10), exact(80)),
      compare('D4', exact(900), exact(600)),
    ]);
    expect(result.tested).toBe(4);
    expect(result.findings.map((finding) => finding.adm2_pcode)).toEqual(['D3', 'D2', 'D4']);
    expect(result.findings[0]).toMatchObject({ change: -0.875, direction: 'fall', tested: 4 });
    expect(result.findings[1]).toMatchObject({ change: 1.5, direction: 'rise', theme: 'disputes' });
    for (const { low, high } of result.findings) expect(low > 0 || high < 0).toBe(true);
  });
  it('asks more of each when it looks at many', () => {
    const clear = compare('D1', exact(60), exact(35));
    const dull = Array.from({ length: 20 }, (_, k) => compare(`E${k}`, exact(50), exact(50)));
    const alone = findChanges([clear]);
    expect(alone.findings).toHaveLength(1);
    const { low, high } = rateRatioInterval({ count: 60, exposure: 1 }, { count: 35, exposure: 1 });
    expect(alone.findings[0]).toMatchObject({ low: low - 1, high: high - 1 });
    expect(findChanges([clear, ...dull])).toEqual({ tested: 21, findings: [] });
  });
  it('takes rounding at its least favourable', () => {
    expect(findChanges([compare('D1', exact(60), exact(36))]).findings).toHaveLength(1);
    expect(findChanges([compare('D1', rounded(60, 58, 62), rounded(36, 34, 38))])).toEqual({
      tested: 1,
      findings: [],
    });
  });
  it('counts what stands behind the counts', () => {
    const exposure = { current: 2, previous: 1 };
    expect(findChanges([{ ...compare('D1', exact(120), exact(60)), exposure }]).findings).toEqual([]);
    expect(findChanges([{ ...compare('D1', exact(60), exact(60)), exposure }]).findings).toMatchObject([
      { change: -0.5, direction: 'fall' },
    ]);
  });
  it('does not test what has no number or too few cases', () => {
    const idle = [
      compare('D1', suppressed(1, 4), exact(90)),
      compare('D2', exact(90), missing('not-collected')),
      compare('D3', exact(10), exact(9)),
      compare('D4', exact(0), exact(0)),
    ];
    expect(findChanges(idle)).toEqual({ tested: 0, findings: [] });
    expect(findChanges([])).toEqual({ tested: 0, findings: [] });
  });
  it('tests but does not put in per cent a change from almost nothing', () => {
    expect(findChanges([compare('D1', exact(60), exact(3))])).toEqual({ tested: 1, findings: [] });
  });
  it('does not depend on the order of the comparisons', () => {
    const random = makeRandom(3);
    const list = [
      ...noise(random, exact),
      compare('X', exact(150), exact(60)),
      compare('Y', exact(60), exact(150)),
    ];
    expect(findChanges(list.toReversed())).toEqual(findChanges(list));
  });

  it.each([
    ['exact', exact],
    ['rounded', roundToFive],
  ])('finds something in at most 5 of 100 runs of pure noise (%s counts)', (_, publish) => {
    const random = makeRandom(20_250_101);
    const runs = 600;
    let alarmed = 0;
    for (let run = 0; run < runs; run++)
      if (findChanges(noise(random, publish)).findings.length > 0) alarmed++;
    expect(alarmed / runs).toBeLessThanOrEqual(0.05);
  });
  it('finds a doubling among noise in most runs', () => {
    const random = makeRandom(11);
    let found = 0;
    for (let run = 0; run < 100; run++) {
      const planted = compare('X', exact(poisson(120, random)), exact(poisson(60, random)));
      if (
        findChanges([...noise(random, exact), planted]).findings.some(({ adm2_pcode }) => adm2_pcode === 'X')
      )
        found++;
    }
    expect(found).toBeGreaterThan(80);
  });
});
