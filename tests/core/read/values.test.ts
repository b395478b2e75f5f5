import { describe, expect, it } from 'vitest';
import { dateOrderOf, readDate, readMonthNumber } from '#core/read/readDate.ts';
import { decimalOf, readNumber } from '#core/read/readNumber.ts';
import { readWkb } from '#core/read/wkb.ts';

describe('numbers', () => {
  it.each([
    ['1,234', '.', 1234],
    ['1.234,5', ',', 1234.5],
    ['١٢٣', '.', 123],
    ['۱۲٫۵', '.', 12.5],
    ['12 345', '.', 12345],
    ['-3', '.', -3],
    ['3,5', ',', 3.5],
    ['1,23', '.', null],
    ['12a', '.', null],
    ['', '.', null],
    [true, '.', null],
    [Number.NaN, '.', null],
  ] as const)('%j with %s', (cell, decimal, expected) => {
    expect(readNumber(cell, decimal)).toBe(expected);
  });

  it('the decimal sign comes from the column', () => {
    expect(decimalOf(['3,5', '10', '1.200,25'])).toBe(',');
    expect(decimalOf(['3.5', '1,200.25'])).toBe('.');
    expect(decimalOf(['1,200', '3,400'])).toBe('.');
  });
});

describe('dates', () => {
  it.each([
    ['2025-03-09', '2025-03-09'],
    ['2025-03-09T08:00:00+03:00', '2025-03-09'],
    ['09/03/2025', '2025-03-09'],
    ['٠٩/٠٣/٢٠٢٥', '2025-03-09'],
    ['9 March 2025', '2025-03-09'],
    ['9 آذار 2025', '2025-03-09'],
    ['Mar-2025', '2025-03'],
    ['2025-03', '2025-03'],
    [202503, '2025-03'],
    [45725, '2025-03-09'],
    ['29/02/2025', null],
    ['2025-13-01', null],
    ['yesterday', null],
    [17, null],
  ] as const)('%j', (cell, expected) => {
    expect(readDate(cell)).toBe(expected);
  });

  it('day or month first: told by a figure above twelve, else taken to be the day, and not sure', () => {
    expect(dateOrderOf(['03/25/2025', '04/01/2025'])).toEqual({ order: 'mdy', sure: true });
    expect(dateOrderOf(['25/03/2025'])).toEqual({ order: 'dmy', sure: true });
    expect(dateOrderOf(['03/04/2025'])).toEqual({ order: 'dmy', sure: false });
  });

  it('months by name in the two Arabic sets', () => {
    expect([readMonthNumber('تموز'), readMonthNumber('يوليو'), readMonthNumber('13')]).toEqual([7, 7, null]);
  });
});

describe('well-known binary', () => {
  it('reads a polygon in either byte order and stops at a length that the bytes cannot hold', () => {
    for (const little of [true, false]) {
      const view = new DataView(new ArrayBuffer(13 + 4 * 16));
      view.setUint8(0, little ? 1 : 0);
      view.setUint32(1, 3, little);
      view.setUint32(5, 1, little);
      view.setUint32(9, 4, little);
      const ring = [0, 0, 1, 0, 1, 1, 0, 0];
      ring.forEach((value, k) => {
        view.setFloat64(13 + 8 * k, value, little);
      });
      const bytes = new Uint8Array(view.buffer);
      expect(readWkb(bytes)).toEqual({
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      });
      view.setUint32(9, 0x7fffffff, little);
      expect(() => readWkb(bytes)).toThrow(RangeError);
    }
  });
});
