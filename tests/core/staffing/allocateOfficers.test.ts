import { expect, it } from 'vitest';
import { randomFrom } from '#core/random.ts';
import { allocateOfficers, type OfficeNeeds, splitOf } from '#core/staffing/allocateOfficers.ts';
import { staffMoves } from '#core/staffing/staffMoves.ts';

/** Every way to share officers out, and women among them, that keeps within the offices' floors. */
function* splits(
  offices: readonly OfficeNeeds[],
  total: { readonly officers: number; readonly women: number },
) {
  for (const officers of shares(offices.length, total.officers))
    for (const women of shares(offices.length, total.women)) {
      const short = offices.some((office, j) => {
        const units = (of: 'officers' | 'women') =>
          (office.units ?? []).reduce((sum, unit) => sum + unit[of], 0);
        const leastWomen = Math.max(office.least_women ?? 0, units('women'));
        const leastOfficers = Math.max(office.least_officers ?? 0, units('officers'), women[j]!);
        return women[j]! < leastWomen || officers[j]! < leastOfficers;
      });
      if (!short) yield { officers, women };
    }
}

function* shares(parts: number, total: number): Generator<number[]> {
  if (parts === 1) yield [total];
  else
    for (let first = 0; first <= total; first++)
      for (const rest of shares(parts - 1, total - first)) yield [first, ...rest];
}

it('is the best of every split under floors of offices and units that differ, or says that none fits', () => {
  const random = randomFrom(8);
  const whole = (most: number) => Math.floor(random.next() * (most + 1));
  let infeasible = 0;
  let large = 0;
  for (let k = 0; k < 160; k++) {
    const offices: OfficeNeeds[] = ['a', 'b', 'c'].map((id) => ({
      id,
      cases: whole(9),
      women: whole(9),
      // A large floor of one office leaves few officers for the women of the others.
      least_officers: whole(2) === 0 ? 2 + whole(4) : 0,
      least_women: whole(3) === 0 ? 1 : 0,
      units: [
        { unit: 'outreach', officers: whole(1), women: 0 },
        { unit: 'womens_engagement', officers: 1, women: whole(1) },
      ],
    }));
    const total = { officers: 7, women: 3 + whole(1) };
    for (const first of ['cases', 'women'] as const) {
      let best: [number, number] | null = null;
      for (const { officers, women } of splits(offices, total)) {
        const { worst_cases, worst_women } = splitOf(offices, officers, women);
        const worth: [number, number] =
          first === 'cases' ? [worst_cases, worst_women] : [worst_women, worst_cases];
        if (!best || worth[0] < best[0]) best = worth;
      }
      const found = allocateOfficers(offices, total, first);
      expect(found.status === 'proven').toBe(best !== null);
      if (found.status === 'infeasible') {
        infeasible++;
        const { needed, floors } = found.short;
        expect(floors.reduce((sum, { least }) => sum + least, 0)).toBe(needed);
        expect(needed).toBeGreaterThan(total[found.short.of as 'officers' | 'women']);
        continue;
      }
      const { split } = found;
      expect(first === 'cases' ? split.worst_cases : split.worst_women).toBe(best![0]);
      const kept = [...splits(offices, total)].some(
        ({ officers, women }) => `${officers} ${women}` === `${split.officers} ${split.women}`,
      );
      expect(kept).toBe(true);
      if (offices.some(({ least_officers = 0 }) => least_officers > 3)) large++;
    }
  }
  expect(infeasible).toBeGreaterThan(20);
  expect(large).toBeGreaterThan(20);
});

it('leaves officers to the floor of another office before it gives women freely', () => {
  const offices: OfficeNeeds[] = [
    { id: 'a', cases: 1, women: 90 },
    { id: 'b', cases: 1, women: 90 },
    { id: 'c', cases: 9, women: 1, least_officers: 4 },
  ];
  const found = allocateOfficers(offices, { officers: 6, women: 4 });
  expect(found).toMatchObject({ split: { officers: [1, 1, 4], women: [1, 1, 2] } });
});

it('names the floors that ask for too much, by office and unit, the largest first', () => {
  const offices: OfficeNeeds[] = [
    {
      id: 'a',
      cases: 1,
      women: 1,
      units: [
        { unit: 'outreach', officers: 2, women: 0 },
        { unit: 'womens_engagement', officers: 3, women: 1 },
      ],
    },
    { id: 'b', cases: 1, women: 1, least_officers: 4, units: [{ unit: 'outreach', officers: 2, women: 0 }] },
    { id: 'c', cases: 1, women: 1 },
  ];
  expect(allocateOfficers(offices, { officers: 8, women: 1 })).toEqual({
    status: 'infeasible',
    short: {
      of: 'officers',
      total: 8,
      needed: 9,
      floors: [
        { id: 'b', unit: null, least: 4 },
        { id: 'a', unit: 'womens_engagement', least: 3 },
        { id: 'a', unit: 'outreach', least: 2 },
      ],
    },
  });
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
