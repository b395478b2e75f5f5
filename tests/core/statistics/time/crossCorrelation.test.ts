import { expect, it } from 'vitest';
import { resultOf } from '#core/statistics/outcome.ts';
import { crossCorrelation } from '#core/statistics/time/crossCorrelation.ts';
import reference from '../cases/ccf.json' with { type: 'json' };
import { allNear } from '../near.ts';

it('correlates two series by lag as R does', () => {
  const { lags } = resultOf(crossCorrelation(reference.mdeaths, reference.fdeaths, 12));
  expect(lags.map(({ lag }) => lag)).toEqual(reference.lag);
  allNear(
    lags.map(({ r }) => r),
    reference.acf,
  );
});

it('refuses constant and short series', () => {
  expect(crossCorrelation([1, 1, 1, 1, 1, 1], [1, 2, 3, 4, 5, 6], 2)).toMatchObject({ reason: 'constant' });
  expect(crossCorrelation([1, 2, 3, 4], [1, 2, 3, 5], 2)).toMatchObject({
    reason: 'too-few',
    needs: 6,
    has: 4,
  });
});
