import { describe, expect, it } from 'vitest';
import { ar } from '#i18n/ar.ts';
import { fill } from '#i18n/messages.ts';
import { plural, pluralRange } from '#i18n/plural.ts';

const forms = { zero: 'Z', one: 'O', two: 'T', few: '{n} F', many: '{n} M', other: '{n} X' };

describe('plural', () => {
  it.each([
    [0, 'Z'],
    [1, 'O'],
    [2, 'T'],
    [3, '3 F'],
    [10, '10 F'],
    [11, '11 M'],
    [99, '99 M'],
    [100, '100 X'],
    [103, '103 F'],
  ])('takes each of the six Arabic forms: %d', (value, words) => {
    expect(plural('ar-IQ', forms, value, String(value))).toBe(words);
  });
  it('takes the two English forms, and the other one for want of a better', () => {
    expect(plural('en-GB', { one: '{n} case', other: '{n} cases' }, 1, '1')).toBe('1 case');
    expect(plural('en-GB', { one: '{n} case', other: '{n} cases' }, 0, '0')).toBe('0 cases');
    expect(plural('en-GB', { one: '{n} case', other: '{n} cases' }, 1.5, '1.5')).toBe('1.5 cases');
    expect(plural('ar-IQ', { other: '{n} X' }, 2, '2')).toBe('2 X');
  });
  it('has words for every unit and number in Arabic', () => {
    for (const unit of [ar.units.cases, ar.units.households, ar.units.persons, ar.units.districts])
      for (const value of [0, 1, 2, 3, 11, 100]) {
        const words = plural('ar-IQ', unit, value, String(value));
        expect(words.trim()).not.toBe('');
        expect(words).not.toContain('{');
        if (value > 2) expect(words).toContain(String(value));
      }
  });
});

describe('pluralRange', () => {
  it('always shows the range', () => {
    const cases = { one: 'one case', other: '{n} cases' };
    expect(pluralRange('en-GB', cases, 1, 4, '1–4')).toBe('1–4 cases');
    for (const [low, high] of [
      [0, 1],
      [1, 2],
      [1, 4],
      [8, 12],
    ] as const)
      expect(pluralRange('ar-IQ', forms, low, high, 'range')).toContain('range');
  });
});

describe('fill', () => {
  it('puts in every value, each as often as it is named', () => {
    expect(fill('{a}–{b}, {a}', { a: 1, b: '٢' })).toBe('1–٢, 1');
    expect(fill('no braces', { a: 1 })).toBe('no braces');
    expect(fill('{a}', { a: 0 })).toBe('0');
  });
  it('does not read a value again, nor what an object inherits', () => {
    expect(fill('{a}', { a: '{b}', b: 1 })).toBe('{b}');
    expect(() => fill('{toString}', {})).toThrow('no value for {toString}');
  });
});
