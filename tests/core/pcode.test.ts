import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPcode, levelOf, parentOf } from '#core/pcode.ts';

const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
const pcode = fc
  .tuple(fc.constantFrom('IQ', 'YE'), two, two, two, fc.integer({ min: 0, max: 3 }))
  .map(([country, g, q, n, level]) => [country, `G${g}`, `Q${q}`, `N${n}`].slice(0, level + 1).join(''));

describe('pcode', () => {
  it('reads the level from the shape', () => {
    expect(levelOf('IQ')).toBe('adm0');
    expect(levelOf('IQG02')).toBe('adm1');
    expect(levelOf('IQG02Q05')).toBe('adm2');
    expect(levelOf('IQG02Q05N01')).toBe('adm3');
  });
  it.each(['', 'iq', 'IQG2', 'IQG02Q5', 'IQG02N01', 'IQG02Q05N01 ', 'IQQ05', '_T', 'IQG02Q05N01X'])(
    'refuses %j',
    (text) => {
      expect(isPcode(text)).toBe(false);
      expect(() => levelOf(text)).toThrow('not a P-code');
    },
  );
  it('leads up to the country, one level at a time', () => {
    expect(parentOf('IQG02Q05N01')).toBe('IQG02Q05');
    expect(parentOf('IQ')).toBeNull();
    fc.assert(
      fc.property(pcode, (code) => {
        const levels = ['adm0', 'adm1', 'adm2', 'adm3'];
        const parent = parentOf(code);
        expect(parent === null).toBe(levelOf(code) === 'adm0');
        if (parent === null) return;
        expect(code.startsWith(parent)).toBe(true);
        expect(levels.indexOf(levelOf(parent))).toBe(levels.indexOf(levelOf(code)) - 1);
      }),
    );
  });
});
