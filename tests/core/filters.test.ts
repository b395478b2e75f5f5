import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultFilters,
  isEveryCategory,
  isViolentDisputes,
  previousFilters,
  RADIUS_KM,
} from '#core/filters.ts';
import { addMonths, isWithin, monthAt, monthsIn } from '#core/period.ts';
import { CATEGORIES } from '#core/schema/incident.ts';

describe('defaultFilters', () => {
  it('shows violent disputes of the last twelve months everywhere', () => {
    const filters = defaultFilters({ start: '2018-01', end: '2025-12' });
    expect(filters.period).toEqual({ start: '2025-01', end: '2025-12' });
    expect(isViolentDisputes(filters.categories)).toBe(true);
    expect([filters.districts, filters.movements]).toEqual([[], []]);
    expect(filters.radius_km).toBe(RADIUS_KM.standard);
  });
  it('stays within the extent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 24_000, max: 24_300 }), fc.nat(200), (first, more) => {
        const extent = { start: monthAt(first), end: addMonths(monthAt(first), more) };
        const { period } = defaultFilters(extent);
        expect(isWithin(period, extent)).toBe(true);
        expect(period.end).toBe(extent.end);
        expect(monthsIn(period)).toBe(Math.min(12, more + 1));
      }),
    );
  });
});

describe('category selections', () => {
  it('knows the violent disputes, in any order', () => {
    expect(isViolentDisputes(['dispute_other', 'dispute_tribal'])).toBe(true);
    expect(isViolentDisputes(['dispute_other'])).toBe(false);
    expect(isViolentDisputes(['dispute_other', 'drug_abuse'])).toBe(false);
    expect(isViolentDisputes(['dispute_other', 'dispute_tribal', 'other'])).toBe(false);
    expect(isViolentDisputes([])).toBe(false);
  });
  it('takes nothing chosen as everything', () => {
    expect(isEveryCategory([])).toBe(true);
    expect(isEveryCategory(CATEGORIES)).toBe(true);
    expect(isEveryCategory(CATEGORIES.slice(1))).toBe(false);
  });
});

describe('previousFilters', () => {
  it('moves the period and nothing else', () => {
    const filters = { ...defaultFilters({ start: '2018-01', end: '2025-12' }), districts: ['IQG02Q05'] };
    expect(previousFilters(filters)).toEqual({ ...filters, period: { start: '2024-01', end: '2024-12' } });
  });
});
