import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, type Cell } from '#core/cell.ts';
import { protectCount, protectOneByOne } from '#core/disclosure/protect.ts';
import { HOUSEHOLD_SIZE_MAX } from '#core/schema/arrival.ts';
import type { TrueCells } from '#core/tabulate.ts';

const rule = {
  threshold: 5,
  sensitive_threshold: 10,
  sensitive: { incident: { category: ['domestic_violence', 'sensitive'] } },
  base: 5,
};

const holds = (cell: Cell, truth: number): boolean => {
  const bounds = boundsOf(cell);
  return bounds === null || (bounds.low <= truth && truth <= bounds.high);
};

describe('one count', () => {
  test('zero stays exact, small counts are withheld, the rest is rounded', () => {
    expect(protectCount(0, 5, 5)).toEqual({ kind: 'exact', value: 0 });
    for (const count of [1, 2, 3, 4])
      expect(protectCount(count, 5, 5)).toEqual({ kind: 'suppressed', low: 1, high: 4 });
    expect(protectCount(5, 5, 5)).toEqual({ kind: 'rounded', value: 5, low: 5, high: 7 });
    expect(protectCount(7, 5, 5)).toEqual({ kind: 'rounded', value: 5, low: 5, high: 7 });
    expect(protectCount(8, 5, 5)).toEqual({ kind: 'rounded', value: 10, low: 8, high: 12 });
    expect(protectCount(9, 10, 5)).toEqual({ kind: 'suppressed', low: 1, high: 9 });
    expect(protectCount(11, 10, 5)).toEqual({ kind: 'rounded', value: 10, low: 10, high: 12 });
  });

  test('under any rule the interval holds the truth, and all counts of one interval look alike', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 10 }),
        (count, threshold, half) => {
          const base = 2 * half + 1;
          const cell = protectCount(count, threshold, base);
          expect(holds(cell, count)).toBe(true);
          if (count > 0 && count < threshold) expect(cell.kind).toBe('suppressed');
          const { low, high } = boundsOf(cell)!;
          if (cell.kind !== 'exact')
            for (const other of [low, high]) expect(protectCount(other, threshold, base)).toEqual(cell);
        },
      ),
    );
  });

  test('what is not a count, and a rule that cannot be kept, are refused', () => {
    expect(() => protectCount(-1, 5, 5)).toThrow(RangeError);
    expect(() => protectCount(2.5, 5, 5)).toThrow(RangeError);
    const none = {
      table: 'incident',
      rows: 0,
      keys: {},
      measures: { count: new Int32Array() },
      facts: {},
    } as const;
    expect(() => protectOneByOne(none, { ...rule, base: 4 })).toThrow(/odd/);
    expect(() => protectOneByOne(none, { ...rule, threshold: 0 })).toThrow(/threshold/);
  });
});

test('sensitive categories and their group have their own threshold', () => {
  const category = ['domestic_violence', 'sensitive', 'drug_abuse', '_T'];
  const cells = {
    table: 'incident',
    rows: 4,
    keys: { category },
    measures: { count: Int32Array.of(7, 9, 7, 7) },
    facts: {},
  } as const;
  expect(protectOneByOne(cells, rule).measures.count!.map((cell) => cell.kind)).toEqual([
    'suppressed',
    'suppressed',
    'rounded',
    'rounded',
  ]);
});

describe('persons follow their households', () => {
  const protect = (households: number[], persons: number[], basis: 'counted' | 'modelled' | 'mixed') => {
    const cells: TrueCells = {
      table: 'arrival',
      rows: households.length,
      keys: {},
      measures: { households: Int32Array.from(households), persons: Int32Array.from(persons) },
      facts: { persons_basis: households.map(() => basis) },
    };
    return protectOneByOne(cells, rule).measures;
  };

  test('withheld households withhold their persons', () => {
    expect(protect([0, 3, 3], [0, 17, 20], 'counted').persons).toEqual([
      { kind: 'exact', value: 0 },
      { kind: 'suppressed', low: 1, high: 4 * HOUSEHOLD_SIZE_MAX },
      { kind: 'suppressed', low: 1, high: 4 * HOUSEHOLD_SIZE_MAX },
    ]);
  });

  test('modelled persons tell no more than the published households', () => {
    const { persons, households } = protect([2, 8, 9, 12], [12, 48, 54, 72], 'modelled');
    expect(persons![0]).toEqual({ kind: 'suppressed', low: 6, high: 24 });
    expect(persons![1]).toEqual({ kind: 'rounded', value: 60, low: 48, high: 72 });
    expect(households![1]).toEqual(households![3]);
    expect(persons![1]).toEqual(persons![3]);
    expect(persons![1]).toEqual(persons![2]);
  });

  test('bounds are certain for any plausible families, and absent when families are not plausible', () => {
    const movement = fc
      .integer({ min: 0, max: 60 })
      .chain((households) =>
        fc.tuple(
          fc.constant(households),
          fc.integer({ min: households, max: households * HOUSEHOLD_SIZE_MAX }),
          fc.constantFrom('counted' as const, 'mixed' as const, 'modelled' as const),
        ),
      );
    fc.assert(
      fc.property(movement, ([households, persons, basis]) => {
        const cell = protect([households], [persons], basis).persons![0]!;
        expect(holds(cell, persons)).toBe(true);
        expect(cell.kind === 'suppressed').toBe(households > 0 && households < 5);
      }),
    );
    expect(protect([3], [100], 'counted').persons).toEqual([{ kind: 'suppressed' }]);
    const crowded = protect([6], [300], 'counted').persons![0]!;
    expect(holds(crowded, 300)).toBe(true);
  });
});
