import { describe, expect, it } from 'vitest';
import { decodeBatches, readCells } from '#db/decode.ts';
import { batchOf } from './fakeEngine.ts';

const DATE = 8;
const TIMESTAMP = 10;

describe('decodeBatches', () => {
  it('puts the rows of all batches together, column by column', () => {
    const batches = [
      batchOf([{ a: 1, b: 'x' }]),
      batchOf([]),
      batchOf([
        { a: null, b: 'y' },
        { a: -0.5, b: '' },
      ]),
    ];
    expect(decodeBatches(batches)).toEqual([
      { a: 1, b: 'x' },
      { a: null, b: 'y' },
      { a: -0.5, b: '' },
    ]);
  });

  it('keeps false, zero and the empty text', () => {
    expect(decodeBatches([batchOf([{ a: false, b: 0, c: '' }])])).toEqual([{ a: false, b: 0, c: '' }]);
  });

  it('reads a date from its milliseconds, and a null date', () => {
    const batch = batchOf([{ day: Date.UTC(2024, 1, 29) }, { day: null }], { day: DATE });
    expect(decodeBatches([batch])).toEqual([{ day: new Date('2024-02-29T00:00:00Z') }, { day: null }]);
  });

  it('takes a column without data for nulls', () => {
    expect(decodeBatches([{ ...batchOf([{ a: 1 }]), getChildAt: () => null }])).toEqual([{ a: null }]);
  });

  it.each([
    ['a wide integer', 5n, 'column a holds a bigint; cast it in SQL'],
    ['a decimal', new Uint32Array(4), 'column a holds a Uint32Array; cast it in SQL'],
    ['a list', [1, 2], 'column a holds a Array; cast it in SQL'],
    ['a nested value', { x: 1 }, 'column a holds a Object; cast it in SQL'],
    ['bytes', new Uint8Array(1), 'column a holds a Uint8Array; cast it in SQL'],
    ['not a number', Number.NaN, 'column a holds NaN'],
    ['infinity', Number.NEGATIVE_INFINITY, 'column a holds -Infinity'],
    ['nothing at all', () => 0, 'column a holds a function'],
  ])('throws on %s', (_, value, message) => {
    expect(() => decodeBatches([batchOf([{ a: value }])])).toThrow(message);
  });

  it('throws on a time stamp, which would pass for a number', () => {
    expect(() => decodeBatches([batchOf([{ a: 1e12 }], { a: TIMESTAMP })])).toThrow('time stamp');
  });
});

describe('readCells', () => {
  const summed = (value: number, low: number, high: number, rest = {}) => ({
    n: value,
    n_low: low,
    n_high: high,
    n_cells: 2,
    n_suppressed: 0,
    n_unbounded: 0,
    n_missing: 0,
    ...rest,
  });

  it('makes one cell of the columns of a count and leaves the others', () => {
    expect(readCells([{ place: 'x', ...summed(7, 5, 9) }], ['n'], 2)).toEqual([
      { place: 'x', n: { kind: 'rounded', value: 7, low: 5, high: 9 } },
    ]);
  });

  it.each([
    ['exact', summed(7, 7, 7), { kind: 'exact', value: 7 }],
    ['exact zero', summed(0, 0, 0), { kind: 'exact', value: 0 }],
    ['suppressed', summed(0, 0, 0, { n_suppressed: 1, n_unbounded: 1 }), { kind: 'suppressed' }],
    ['missing', summed(0, 0, 0, { n_missing: 1 }), { kind: 'missing', reason: 'not-collected' }],
    ['not collected', summed(7, 7, 7, { n_cells: 1 }), { kind: 'missing', reason: 'not-collected' }],
  ])('reads %s', (_, row, cell) => {
    expect(readCells([row], ['n'], 2)).toEqual([{ n: cell }]);
  });

  it('throws when a column of the count is not there or no number', () => {
    const { n_low, ...without } = summed(7, 5, 9);
    expect(() => readCells([without], ['n'], 2)).toThrow('n_low is undefined, not a number');
    expect(() => readCells([{ ...summed(7, 5, 9), n_high: '9' }], ['n'], 2)).toThrow('n_high is string');
  });
});
