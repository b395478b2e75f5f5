import { recordCountOf } from '../mapping/role.ts';
import type { Table } from '../schema/table.ts';
import { PROTECTED_TABLES } from '../schema/tables.ts';
import type { Check } from './check.ts';

/** More than any record of one place and day can have; a larger number is a telephone number or a slip. */
const MOST = 1_000_000;

/** Whole numbers of at least zero; at least one unit, and its members between one each and the public bound of each. */
export const numbers: Check = ({ mapping, sums }) => {
  const columns = (PROTECTED_TABLES[mapping.table] as Table).columns;
  const members = columns.flatMap(({ name, members: about }) => {
    const [at, of] = [sums.indexOf(name), about ? sums.indexOf(about.of) : -1];
    return about && at >= 0 && of >= 0 ? [{ at, of, most: about.most, name }] : [];
  });
  // Persons stand for the households where these are not given.
  const units =
    members.length > 0 ? members.map(({ of }) => of) : [sums.indexOf('households'), sums.indexOf('persons')];
  const casesColumn = mapping.columns[recordCountOf(mapping.table) ?? ''] ?? null;
  const columnOf = (k: number) => mapping.columns[sums[k]!] ?? sums[k]!;
  return {
    row: ({ numbers: values, cases }) => {
      if (Number.isNaN(cases) || !Number.isInteger(cases))
        return { kind: 'unreadable_number', column: casesColumn };
      if (cases < 0) return { kind: 'negative_number', column: casesColumn };
      if (cases > MOST) return { kind: 'huge_number', column: casesColumn };
      for (let k = 0; k < values.length; k++) {
        const value = values[k] ?? null;
        if (value === null) return { kind: 'no_number', column: columnOf(k) };
        if (!Number.isInteger(value)) return { kind: 'unreadable_number', column: columnOf(k) };
        if (value < 0) return { kind: 'negative_number', column: columnOf(k) };
        if (value > MOST) return { kind: 'huge_number', column: columnOf(k) };
        if (value === 0 && units.includes(k)) return { kind: 'no_households', column: columnOf(k) };
      }
      for (const { at, of, most } of members) {
        const [persons, households] = [values[at]!, values[of]!];
        if (persons < households) return { kind: 'too_few_persons', column: columnOf(at) };
        if (persons > most * households) return { kind: 'too_many_persons', column: columnOf(at) };
      }
      return null;
    },
  };
};
