import { readNumber } from '../read/readNumber.ts';
import { PERSONS_PER_FAMILY } from '../schema/arrival.ts';
import { type Check, ofTable } from './check.ts';

/** Rows that must be there before a constant says anything. */
const LEAST = 10;

/**
 * Persons that are six times the households in every row were multiplied, not counted (IOM DTM: 6.0 a family): households are
 * used then, and persons are said to be modelled.
 */
export const persons: Check = ({ mapping, raw }) => {
  const at = (role: string) => raw.columns.findIndex(({ name }) => name === mapping.columns[role]);
  const [h, p] = [at('households'), at('persons')];
  if (h < 0 || p < 0) return null;
  let rows = 0;
  let six = 0;
  return {
    row: ({ cells }) => {
      const [households, count] = [
        readNumber(cells[h] ?? null, mapping.decimal),
        readNumber(cells[p] ?? null, mapping.decimal),
      ];
      if (households && count !== null) {
        rows++;
        if (count === PERSONS_PER_FAMILY * households) six++;
      }
      return null;
    },
    end: () => {
      if (rows < LEAST) return [];
      const column = mapping.columns.persons ?? null;
      if (mapping.constants.persons_basis === 'modelled')
        return [
          ofTable(
            six === rows ? 'persons_modelled' : 'persons_not_modelled',
            column,
            six === rows ? rows : rows - six,
          ),
        ];
      return six === rows ? [ofTable('persons_look_modelled', column, rows)] : [];
    },
  };
};
