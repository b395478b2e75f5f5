import { describe, expect, it } from 'vitest';
import { staffedCoverage } from '#core/staffing/staffedCoverage.ts';

const at = (lon: number) => ({ lat: 30, lon });
const point = (locality_id: string, lon: number, female: number) => ({
  ...at(lon),
  locality_id,
  adm2_pcode: 'XXG01Q01',
  adm3_pcode: 'XXG01Q01N01',
  female,
  male: 100,
});
const points = [point('west', 47, 300), point('east', 48, 700)];
const offices = [
  { facility_id: 'west', ...at(47) },
  { facility_id: 'east', ...at(48) },
];
const staff = [
  { facility_id: 'west', year: 2023, staff_men: 5, staff_women: 0 },
  { facility_id: 'east', year: 2023, staff_men: 5, staff_women: 1 },
  { facility_id: 'west', year: 2024, staff_men: 0, staff_women: 2 },
];

describe('coverage of offices with staff', () => {
  it('counts women near an office only in years in which a woman served there', () => {
    const shareIn = (year: number) =>
      staffedCoverage(points, offices, staff, year, 5, 'women')?.total.female_share;
    expect(shareIn(2023)).toBeCloseTo(0.7);
    expect(shareIn(2024)).toBeCloseTo(0.3);
  });

  it('takes any staff where no woman is asked for', () => {
    expect(staffedCoverage(points, offices, staff, 2023, 5, 'any')?.total.female_share).toBe(1);
  });

  it('is unknown in a year without a roster', () => {
    expect(staffedCoverage(points, offices, staff, 2022, 5, 'any')).toBeNull();
  });
});
