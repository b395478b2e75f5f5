import { describe, expect, it } from 'vitest';
import { exact, missing } from '#core/cell.ts';
import { defaultFilters } from '#core/filters.ts';
import { COVERAGE_FIGURES } from '#core/report/figures/coverageFigures.ts';

const filters = defaultFilters({ start: '2024-01', end: '2024-12' });
const point = {
  locality_id: '1',
  adm2_pcode: 'XXG01Q01',
  adm3_pcode: 'XXG01Q01N01',
  lat: 30.5,
  lon: 47.8,
  female: 60,
  male: 40,
};
const office = (status: string) => ({ facility_id: 'o', lat: 30.5, lon: 47.8, status });
const coverage = (facilities: readonly ReturnType<typeof office>[]) =>
  COVERAGE_FIGURES.find(({ id }) => id === 'coverage')!.compute(
    (query) => (query === 'localities' ? [point] : facilities),
    filters,
  ).cell;

describe('the share of residents near an office', () => {
  it('is counted over open offices, and none that is open is a true zero', () => {
    expect(coverage([office('open')])).toEqual(exact(1));
    expect(coverage([office('planned')])).toEqual(exact(0));
  });

  it('is missing where the atlas lists no office, and not zero', () => {
    expect(coverage([])).toEqual(missing('not-collected'));
  });
});
