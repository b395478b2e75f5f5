import type { Check } from './check.ts';

/** Community policing and displacement by drought began later; an earlier day is a slip or an empty cell of a workbook. */
const EARLIEST = '2000-01-01';

/** A date that is there, is one, lies between 2000 and today, and in the months of the atlas where they are fixed. */
export const dates: Check = ({ mapping, today, extent }) => {
  const column = mapping.columns.date ?? mapping.columns.month ?? mapping.columns.year ?? null;
  return {
    row: ({ time }) => {
      if (time === '') return { kind: 'no_date', column };
      if (time === null) return { kind: 'unreadable_date', column };
      if (time < EARLIEST.slice(0, time.length)) return { kind: 'impossible_date', column };
      if (time > today.slice(0, time.length)) return { kind: 'future_date', column };
      const month = time.slice(0, 7);
      if (
        extent &&
        (month < extent.start.slice(0, month.length) || month > extent.end.slice(0, month.length))
      )
        return { kind: 'outside_extent', column };
      return null;
    },
  };
};
