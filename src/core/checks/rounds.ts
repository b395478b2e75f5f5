import { type Check, ofTable } from './check.ts';

/** Rounds count who is present: added up over rounds the same families are counted again and again. */
export const rounds: Check = ({ format }) => {
  if (!format?.isStock) return null;
  const months = new Set<string>();
  return {
    row: ({ time }) => {
      if (time) months.add(time.slice(0, 7));
      return null;
    },
    end: () => (months.size > 1 ? [ofTable('several_rounds', null, months.size)] : []),
  };
};
