import type { CellChange } from '#core/releases/releaseDiff.ts';
import { MEASURES } from '#core/schema/dimensions.ts';
import { TOTAL } from '#core/schema/table.ts';
import { useBook } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { releasesBook } from '#i18n/releases/book.ts';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useCodeNames } from '#views/useCodeNames.ts';

/** Which figure a change is about, in the reader's words. */
export interface CellWords {
  /** The table, and the measure where the table has several. */
  readonly figure: (change: CellChange) => string;
  readonly district: (change: CellChange) => string;
  /** The codes apart from district and period; empty for a total. */
  readonly part: (change: CellChange) => string;
}

/** Says figures in words; a code without a name in the reader's language is said as it is. */
export function useCellWords(): CellWords {
  const codeName = useCodeNames();
  const w = useBook(releasesBook);
  const { tables } = useBook(dictionary);
  const nameOf = useAreaNames();
  const measures: Readonly<Record<string, string>> = w.measures;
  return {
    figure: ({ table, measure }) =>
      MEASURES[table].length > 1 ? `${tables[table]} · ${measures[measure] ?? measure}` : tables[table],
    district: ({ key }) =>
      !key.adm2_pcode || key.adm2_pcode === TOTAL ? w.allDistricts : nameOf(key.adm2_pcode),
    part: ({ table, key }) =>
      Object.entries(key)
        .filter(([name, code]) => name !== 'adm2_pcode' && name !== 'period' && code !== TOTAL)
        .map(([name, code]) =>
          name === 'origin_pcode' ? nameOf(code) : (codeName(table, name, code) ?? code.replaceAll('_', ' ')),
        )
        .join(' · '),
  };
}
