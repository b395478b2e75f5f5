import { columnOf } from '../checks/comparison.ts';
import { pcodeOf } from '../places/matchPlace.ts';
import type { RawTable, Scalar } from '../read/rawTable.ts';
import { readNumber } from '../read/readNumber.ts';
import type { KnownFormat } from '../recognise/knownFormat.ts';

/** Women and men of each district, as a population file has them. */
export interface DistrictPersons {
  /** Reference year; null where the file names none. */
  readonly year: number | null;
  readonly districts: ReadonlyMap<string, { readonly female: number; readonly male: number }>;
}

const isAll = (cell: Scalar | undefined): boolean =>
  /^(all|t|tl|total|الكل)$/i.test(String(cell ?? '').trim());
const sexOf = (cell: Scalar | undefined): 'female' | 'male' | null => {
  const text = String(cell ?? '').trim();
  if (/^(f|female|women|إناث|انثى|أنثى)$/i.test(text)) return 'female';
  return /^(m|male|men|ذكور|ذكر)$/i.test(text) ? 'male' : null;
};

/**
 * Women and men by district from a COD-PS table, sub-districts added up. A wide table is read at its columns of both sexes; a long one
 * at its rows of all ages, else its ages added up, and of its latest year. Empty where the sexes cannot be told apart.
 */
export async function districtPersons(table: RawTable, format: KnownFormat): Promise<DistrictPersons> {
  const at = (role: string) => columnOf(table, format, role);
  const columns = { female: at('female'), male: at('male') };
  const [district, sub, sex, age, persons, years] = [
    at('adm2_pcode'),
    at('adm3_pcode'),
    at('sex'),
    at('age'),
    at('persons'),
    at('year'),
  ];
  // Sums by year, then district, at the rows of all ages and at single ages.
  const found = new Map<number | null, Map<string, { female: number[]; male: number[] }>>();
  const add = (
    year: number | null,
    code: string,
    which: 'female' | 'male',
    grain: 0 | 1,
    value: number | null,
  ) => {
    if (value === null || value < 0) return;
    const ofYear = found.get(year) ?? new Map<string, { female: number[]; male: number[] }>();
    found.set(year, ofYear);
    const own = ofYear.get(code) ?? { female: [0, 0], male: [0, 0] };
    ofYear.set(code, own);
    own[which][grain]! += value;
  };
  for await (const { rows } of table.batches())
    for (const row of rows) {
      const code = pcodeOf(String(row[sub] ?? '')) ?? pcodeOf(String(row[district] ?? ''));
      if (!code || code.length < 8) continue;
      const year = years >= 0 ? readNumber(row[years] ?? null) : null;
      const own = code.slice(0, 8);
      if (columns.female >= 0 && columns.male >= 0) {
        add(year, own, 'female', 0, readNumber(row[columns.female] ?? null));
        add(year, own, 'male', 0, readNumber(row[columns.male] ?? null));
      } else if (persons >= 0) {
        const which = sexOf(row[sex]);
        if (which)
          add(year, own, which, age >= 0 && !isAll(row[age]) ? 1 : 0, readNumber(row[persons] ?? null));
      }
    }
  const year = [...found.keys()].sort((a, b) => (b ?? 0) - (a ?? 0))[0] ?? null;
  const sumOf = ([all, ages]: readonly number[]) => Math.round(all! > 0 ? all! : ages!);
  return {
    year,
    districts: new Map(
      [...(found.get(year) ?? [])].map(([code, { female, male }]) => [
        code,
        { female: sumOf(female), male: sumOf(male) },
      ]),
    ),
  };
}
