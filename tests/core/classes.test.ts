import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, exact, missing, rounded, suppressed } from '#core/cell.ts';
import {
  beyond,
  CLASS_METHODS,
  type ClassScale,
  classOf,
  divergingBreaks,
  equalBreaks,
  makeScale,
  naturalBreaks,
  prettyBreaks,
  quantileBreaks,
  stddevBreaks,
} from '#core/classes.ts';
import jenks from './statistics/cases/jenks71.json' with { type: 'json' };

const cells = (values: readonly number[]): Cell[] => values.map(exact);
const count = fc.nat(100_000);
const measure = fc.oneof(
  count,
  fc.double({ min: 1e-4, max: 5000, noNaN: true }).map((x) => Number(x.toPrecision(6))),
  fc.constantFrom(0, 0.1, 0.3, 1, 10, 100),
);
const classes = fc.integer({ min: 1, max: 9 });
const sequential = CLASS_METHODS.filter((method) => method !== 'diverging');

describe('breaks', () => {
  it('steps evenly in round numbers', () => {
    expect(prettyBreaks([12, 88], 5)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(prettyBreaks([1012, 1088], 4)).toEqual([1000, 1050, 1100]);
    expect(prettyBreaks([0.02, 0.5], 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });
  it('keeps whole numbers whole', () => {
    expect(prettyBreaks([1, 2, 3], 5)).toEqual([0, 1, 2, 3]);
    expect(quantileBreaks([1, 2, 3], 5)).toEqual([1, 2, 3, 4]);
  });
  it.each(jenks.res)(
    'has the least scatter within $n classes that Jenks and Caspall could have had',
    ({ n, gvf }) => {
      const breaks = naturalBreaks(jenks.x, n);
      const groups = Array.from({ length: breaks.length - 1 }, (_, k) =>
        jenks.x.filter(
          (x) => (x >= breaks[k]! || k === 0) && (x < breaks[k + 1]! || k === breaks.length - 2),
        ),
      );
      const squares = (values: readonly number[]) => {
        const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
        return values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
      };
      expect(groups.every((group) => group.length > 0)).toBe(true);
      const within = groups.reduce((sum, group) => sum + squares(group), 0);
      expect(1 - within / squares(jenks.x)).toBeCloseTo(gvf, 10);
    },
  );
  it('puts as many values in each class', () => {
    expect(quantileBreaks([11, 12, 48, 52, 97, 230], 3)).toEqual([11, 30, 70, 230]);
    expect(quantileBreaks([1, 1, 1, 1, 9], 4)).toEqual([1, 5, 9]);
  });
  it('cuts the range into equal steps, and about the mean', () => {
    expect(equalBreaks([10, 20, 50], 4)).toEqual([10, 20, 30, 40, 50]);
    // Mean 5, standard deviation of the sample 2.7386...
    const about = stddevBreaks([1, 2, 3, 4, 5, 6, 7, 8, 9], 4);
    expect(about).toEqual([1, expect.closeTo(5 - 2.7386, 3), 5, expect.closeTo(5 + 2.7386, 3), 9]);
  });
  it('finds the groups that lie together', () => {
    expect(naturalBreaks([11, 12, 13, 52, 55, 230], 3)).toEqual([11, 30, 100, 230]);
  });
  it('steps evenly to both sides of 0', () => {
    expect(divergingBreaks([-0.63, 0.1], 5)).toEqual([-0.75, -0.5, -0.25, 0.25, 0.5, 0.75]);
    expect(divergingBreaks([0.29], 7)).toEqual([-0.4, -0.3, -0.2, -0.1, 0.1, 0.2, 0.3, 0.4]);
    expect(divergingBreaks([5e-324], 5)).toEqual(divergingBreaks([], 5));
    expect(divergingBreaks([], 5)).toEqual([-0.3, -0.2, -0.1, 0.1, 0.2, 0.3]);
    expect(divergingBreaks([0.29], 4)).toHaveLength(6);
  });
  it.each([prettyBreaks, quantileBreaks, naturalBreaks])('%o takes few, equal or no values', (breaks) => {
    expect(breaks([], 5)).toEqual([0, 1]);
    expect(breaks([7, 7, 7], 5)).toEqual([7, 8]);
    expect(breaks([38.2], 5)).toEqual([38, 39]);
    for (const n of [0, -3, Number.NaN, 1]) expect(breaks([3, 40], n)).toHaveLength(2);
  });
});

describe('makeScale', () => {
  it.each(CLASS_METHODS)('%s: rising breaks that hold every value, in at most n classes', (method) => {
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 25 }), classes, (values, n) => {
        const scale = makeScale(cells(values), method, n);
        const { breaks, steps } = scale;
        expect(breaks).toHaveLength(steps + 1);
        for (let k = 0; k < steps; k++) expect(breaks[k]!).toBeLessThan(breaks[k + 1]!);
        expect(steps).toBeLessThanOrEqual(method === 'diverging' ? Math.max(3, n + 1) : n);
        expect(beyond(scale, cells(values))).toEqual({ below: 0, above: 0 });
        if (method !== 'diverging') expect(scale.basis).toBe(values.filter((value) => value !== 0).length);
      }),
    );
  });
  it.each(CLASS_METHODS)('%s: does not depend on the order of the cells', (method) => {
    fc.assert(
      fc.property(fc.array(measure), classes, (values, n) => {
        const scale = makeScale(cells(values), method, n);
        expect(makeScale(cells(values.toReversed()), method, n)).toEqual(scale);
        expect(makeScale(cells(values.toSorted()), method, n)).toEqual(scale);
      }),
    );
  });
  it.each(['quantile', 'natural'] as const)('%s: leaves no class empty', (method) => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 25 }),
        classes,
        (values, n) => {
          const scale = makeScale(cells(values), method, n);
          const used = new Set(values.map((value) => classOf(scale, exact(value))));
          expect(used.size).toBe(scale.steps);
        },
      ),
    );
  });
  it.each(sequential)('%s: is made of values above zero alone', (method) => {
    const gaps: Cell[] = [exact(0), suppressed(1, 4), missing('low-base')];
    expect(makeScale([...gaps, exact(20), rounded(60, 58, 62)], method, 4)).toEqual(
      makeScale(cells([20, 60]), method, 4),
    );
    expect(makeScale(gaps, method, 4)).toEqual({ method, breaks: [0, 1], steps: 1, basis: 0 });
  });
  it('is plain data', () => {
    const scale = makeScale(cells([3, 40, 41, 99]), 'natural', 3);
    expect(JSON.parse(JSON.stringify(scale))).toEqual(scale);
  });
  it.each(CLASS_METHODS)('%s: writes breaks without the noise of binary fractions', (method) => {
    fc.assert(
      fc.property(fc.array(measure), classes, (values, n) => {
        for (const value of makeScale(cells(values), method, n).breaks)
          expect(
            String(Math.abs(value))
              .replace(/e.*|\D/g, '')
              .replace(/^0+/, '').length,
          ).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe('classOf', () => {
  const scale: ClassScale = { method: 'pretty', breaks: [10, 20, 30, 40], steps: 3, basis: 9 };
  it('takes the lower break as within, and the last one too', () => {
    const classesOf = [10, 19.9, 20, 30, 40].map((value) => classOf(scale, exact(value)));
    expect(classesOf).toEqual([0, 0, 1, 2, 2]);
  });
  it('has a drawing of its own for each gap, and for a true zero only', () => {
    expect(classOf(scale, exact(0))).toBe('zero');
    expect(classOf(scale, rounded(0, 0, 2))).toBe(0);
    expect(classOf(scale, suppressed(1, 4))).toBe('suppressed');
    expect(classOf(scale, missing('low-base'))).toBe('missing');
  });
  it('puts what lies beyond in the end classes, and says so', () => {
    const strays = [exact(0), exact(3), exact(4), rounded(41, 39, 43), exact(25), suppressed()];
    expect(strays.map((cell) => classOf(scale, cell))).toEqual(['zero', 0, 0, 2, 1, 'suppressed']);
    expect(beyond(scale, strays)).toEqual({ below: 2, above: 1 });
  });
  it('mirrors rise and fall', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 5, noNaN: true })),
        classes,
        measure,
        (values, n, value) => {
          const change = makeScale(cells(values), 'diverging', n);
          const [up, down] = [classOf(change, exact(value)), classOf(change, exact(-value))] as [
            number,
            number,
          ];
          expect(up + down).toBe(change.steps - 1);
          expect(change.steps % 2).toBe(1);
          expect(classOf(change, exact(0))).toBe((change.steps - 1) / 2);
          expect(change.breaks.map((b) => -b).reverse()).toEqual(change.breaks);
        },
      ),
    );
  });
});
