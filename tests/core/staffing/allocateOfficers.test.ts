import { expect, it } from 'vitest';
import { randomFrom } from '#core/random.ts';
import { allocateOfficers, type OfficeNeeds, splitOf } from '#core/staffing/allocateOfficers.ts';
import { staffMoves } from '#core/staffing/staffMoves.ts';

it('keeps the floors of units and the first ratio as good as it can be, against every split', () => {
  const random = randomFrom(8);
  const whole = (most: number) => Math.floor(random.next() * (most + 1));
  for (let k = 0; k < 120; k++) {
    const offices: OfficeNeeds[] = ['a', 'b', 'c'].map((id) => ({
      id,
      cases: whole(9),
      women: whole(9),
      units: [
        { unit: 'outreach', officers: whole(1), women: 0 },
        { unit: 'womens_engagement', officers: 1, women: whole(1) },
      ],
    }));
    const total = { officers: 7, women: 3 };
    const least = offices.map(({ units }) => ({
      officers: units!.reduce((sum, unit) => sum + unit.officers, 0),
      women: units!.reduce((sum, unit) => sum + unit.women, 0),
    }));
    for (const first of ['cases', 'women'] as const) {
      let best: [number, number] | null = null;
      for (let a = 0; a <= 7; a++)
        for (let b = 0; a + b <= 7; b++)
          for (let u = 0; u <= 3; u++)
            for (let v = 0; u + v <= 3; v++) {
              const officers = [a, b, 7 - a - b];
              const women = [u, v, 3 - u - v];
              if (women.some((count, j) => count > officers[j]! || count < least[j]!.women)) continue;
              if (officers.some((count, j) => count < least[j]!.officers)) continue;
              const { worst_cases, worst_women } = splitOf(offices, officers, women);
              const worth: [number, number] =
                first === 'cases' ? [worst_cases, worst_women] : [worst_women, worst_cases];
              if (!best || worth[0] < best[0]) best = worth;
            }
      const found = allocateOfficers(offices, total, first);
      expect(found.status === 'proven').toBe(best !== null);
      if (found.status !== 'proven') continue;
      const { split } = found;
      expect(first === 'cases' ? split.worst_cases : split.worst_women).toBe(best![0]);
      split.women.forEach((count, j) => {
        expect(count).toBeLessThanOrEqual(split.officers[j]!);
        expect(count).toBeGreaterThanOrEqual(least[j]!.women);
        expect(split.officers[j]).toBeGreaterThanOrEqual(least[j]!.officers);
      });
    }
  }
});

it('moves as few as the numbers ask for', () => {
  expect(staffMoves(['a', 'b', 'c'], [5, 1, 2], [2, 3, 3])).toEqual([
    { from: 'a', to: 'b', count: 2 },
    { from: 'a', to: 'c', count: 1 },
  ]);
  expect(staffMoves(['a', 'b'], [1, 1], [3, 0])).toEqual([
    { from: 'b', to: 'a', count: 1 },
    { from: null, to: 'a', count: 1 },
  ]);
  expect(staffMoves(['a'], [2], [1])).toEqual([{ from: 'a', to: null, count: 1 }]);
});
