import type { Check } from './check.ts';
import type { RowRange } from './finding.ts';
import { hashNumber } from './hashNumber.ts';

const LISTED = 200;
/** Share of alike rows above which they are days and kinds alone, and rows after which that is believed. */
const SHARE = 0.1;
const ENOUGH = 20_000;

/**
 * Rows that stand twice. With an id in the file: all cells equal are one row, merged; the same id with other cells is an error.
 * Without: equal rows may be two cases of one day, so they are used and told.
 */
export const duplicates: Check = ({ mapping, seen, raw }) => {
  const column = mapping.columns.record_id ?? null;
  const used = new Set(Object.values(mapping.columns));
  const at = raw.columns.flatMap(({ name }, k) => (used.has(name) && name !== column ? [k] : []));
  const alike: RowRange[] = [];
  let count = 0;
  let rows = 0;
  // Once most rows repeat, there is nothing to be learned from it.
  let common = false;
  return {
    row: ({ id, cells, number }) => {
      rows++;
      if (common) return null;
      let text = '';
      for (const k of at) text += `${cells[k] ?? ''}\u001f`;
      const whole = hashNumber(`${id}\u001e${text}`);
      if (column !== null && id !== '') {
        const key = hashNumber(`${column}\u001d${id}`);
        if (seen.has(key)) return { kind: seen.has(whole) ? 'same_row' : 'id_repeats', column };
        seen.add(key);
        seen.add(whole);
        return null;
      }
      if (seen.has(whole)) {
        count++;
        common = rows > ENOUGH && count > rows * SHARE;
        if (alike.length < LISTED) alike.push([number, number]);
      } else seen.add(whole);
      return null;
    },
    // Where most rows repeat, as in years of days and kinds alone, that says nothing.
    end: () =>
      !common && count > 0 && count < rows * SHARE
        ? [{ kind: 'alike_rows', column: null, rows: alike, count, cut: count > alike.length }]
        : [],
  };
};
