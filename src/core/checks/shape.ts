import { isBlank } from '../read/rawTable.ts';
import { type Check, ofTable } from './check.ts';

/** Cells beyond the last header, which nothing can be read into, and letters that are none of the character set. */
export const shape: Check = ({ raw }) => {
  const width = raw.columns.length;
  return {
    row: ({ cells }) => {
      if (cells.length <= width) return null;
      for (let k = width; k < cells.length; k++)
        if (!isBlank(cells[k])) return { kind: 'extra_cells', column: null };
      return null;
    },
    end: () => (raw.lost.characters > 0 ? [ofTable('lost_characters', null, raw.lost.characters)] : []),
  };
};
