import { describe, expect, it } from 'vitest';
import { eligiblePersons } from '#core/eligible.ts';

const north = { adm2_pcode: 'N', female: 50, male: 40, enrolled: 12 };
const south = { adm2_pcode: 'S', female: 5, male: 4 };

describe('eligiblePersons', () => {
  it('counts those of the group alone', () => {
    expect(eligiblePersons('women', [north, south])).toBe(55);
    expect(eligiblePersons('residents', [north, south])).toBe(99);
    expect(eligiblePersons('students', [north])).toBe(12);
  });

  it('gives no number when a district has none, instead of the number of the others or of all residents', () => {
    expect(eligiblePersons('students', [north, south])).toBeUndefined();
    expect(eligiblePersons('students', [south, north])).toBeUndefined();
    expect(eligiblePersons('residents', [])).toBeUndefined();
  });
});
