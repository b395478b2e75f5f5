import { yearOf } from '#core/period.ts';
import type { AreaRow } from '#core/schema/area.ts';
import type { InitiativeRow } from '#core/schema/initiative.ts';
import type { SchoolRow } from '#core/schema/school.ts';

/** Residents for each school that invented sessions may visit. */
const RESIDENTS_PER_SCHOOL = 25_000;

/**
 * Invents the schools behind the visits of `initiative`. A district's schools become known as in a draw with replacement:
 * after v visits to m schools, m(1 − (1 − 1/m)^v) of them are expected to have been seen.
 */
export function makeSchools(
  areas: readonly AreaRow[],
  persons: ReadonlyMap<string, number>,
  initiatives: readonly InitiativeRow[],
): SchoolRow[] {
  return [...persons].flatMap(([adm2_pcode, residents]) => {
    const area = areas.find(({ pcode }) => pcode === adm2_pcode)!;
    const all = Math.max(4, Math.round(residents / RESIDENTS_PER_SCHOOL));
    const own = initiatives.filter((row) => row.adm2_pcode === adm2_pcode && row.schools > 0);
    const years = [...new Set(own.map(({ month }) => Number(yearOf(month))))].sort((a, b) => a - b);
    const rows: SchoolRow[] = [];
    for (const year of years) {
      const visits = own
        .filter(({ month }) => Number(yearOf(month)) <= year)
        .reduce((sum, { schools }) => sum + schools, 0);
      const known = Math.ceil(all * (1 - (1 - 1 / all) ** visits));
      while (rows.length < known) {
        const n = rows.length + 1;
        rows.push({
          school_id: `${adm2_pcode.toLowerCase()}_s${String(n).padStart(2, '0')}`,
          name: `School ${n}, ${area.name} (illustrative)`,
          name1: `المدرسة ${n}، ${area.name1} (توضيحية)`,
          adm2_pcode,
          first_visit: year,
        });
      }
    }
    return rows;
  });
}
