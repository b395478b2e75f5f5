import type { Check } from './check.ts';

/** Values that the mapping gives a code; what the steward leaves out is told too. */
export const codes: Check = ({ mapping, codes: names }) => ({
  row: (row) => {
    for (let k = 0; k < names.length; k++) {
      const code = row.codes[k];
      if (typeof code === 'string') continue;
      const column = mapping.columns[names[k]!] ?? names[k]!;
      const value = row.codeTexts[k]!;
      if (code === null) return { kind: 'code_left_out', column, value };
      return value === '' ? { kind: 'no_code', column } : { kind: 'unknown_code', column, value };
    }
    return null;
  },
});
