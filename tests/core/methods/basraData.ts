import type { MethodData } from '#core/methods/methodData.ts';
import { listMonths } from '#core/period.ts';
import { manifest, publishedCell } from '../../e2e/publishedCells.ts';

/** What the methods screen hands to a method when it opens on the shipped atlas: violent disputes in every district. */
export function basraData(): MethodData {
  const months = listMonths(manifest.extent);
  const of = (adm2_pcode: string | null, table: 'incident' | 'arrival') =>
    months.map((period) =>
      publishedCell(table, {
        period,
        ...(adm2_pcode ? { adm2_pcode } : {}),
        ...(table === 'incident' ? { category: 'violent_dispute' } : {}),
      }),
    );
  const bySex = (adm2_pcode: string, sex: string) =>
    publishedCell('incident', { adm2_pcode, sex, period: months.at(-1)!.slice(0, 4) });
  return {
    months,
    chosen: [],
    together: of(null, 'incident'),
    sexes: {
      years: 1,
      districts: manifest.districts.map((id) => ({
        id,
        persons: { female: 50_000, male: 51_000 },
        cases: {
          female: bySex(id, 'female'),
          male: bySex(id, 'male'),
          not_applicable: bySex(id, 'not_applicable'),
        },
      })),
    },
    districts: manifest.districts.map((id) => ({
      id,
      persons: 100_000,
      cases: of(id, 'incident'),
      arrivals: of(id, 'arrival'),
    })),
  };
}
