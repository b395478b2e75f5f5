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
  return {
    months,
    chosen: [],
    together: of(null, 'incident'),
    districts: manifest.districts.map((id) => ({
      id,
      persons: 100_000,
      cases: of(id, 'incident'),
      arrivals: of(id, 'arrival'),
    })),
  };
}
