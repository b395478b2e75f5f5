import { pcodeOf } from '../places/matchPlace.ts';
import { ofTable } from './check.ts';
import { type Comparison, columnOf } from './comparison.ts';

/** P-codes of districts in the atlas's governorate that the atlas does not have. */
export const areaCodes: Comparison = async (table, format, { adm1_pcode, districts }) => {
  const at = columnOf(table, format, 'adm2_pcode');
  if (at < 0) return [];
  const unknown = new Set<string>();
  for await (const { rows } of table.batches())
    for (const row of rows) {
      const code = pcodeOf(String(row[at] ?? ''));
      if (code?.startsWith(adm1_pcode) && code.length >= 8 && !districts.includes(code.slice(0, 8)))
        unknown.add(code);
    }
  return unknown.size > 0
    ? [
        {
          ...ofTable('codes_unknown', table.columns[at]!.name, unknown.size),
          value: [...unknown].slice(0, 8).join(', '),
        },
      ]
    : [];
};
