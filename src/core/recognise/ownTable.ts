import { rolesOf } from '../mapping/role.ts';
import type { RawColumn } from '../read/rawTable.ts';
import { recordSchema } from '../schema/recordSchema.ts';
import { PROTECTED_NAMES, type ProtectedTable } from '../schema/tables.ts';
import { type KnownFormat, shareOf } from './knownFormat.ts';

const bestOf = (columns: readonly RawColumn[]) => {
  const ranked = PROTECTED_NAMES.map((table) => {
    const names = recordSchema(table).columns.map(({ name }) => name);
    const wanted = names.filter((name) => !['record_id', 'date', 'persons_basis'].includes(name));
    return { table, share: shareOf(wanted, columns) };
  }).sort((a, b) => b.share - a.share);
  return ranked[0]!;
};

/** Line-level files with the names of our own schema. */
export const ownTable: KnownFormat = {
  name: 'own_table',
  fits: (columns) => (bestOf(columns).share === 1 ? 1 : 0),
  feeds: (columns) => bestOf(columns).table,
  roleOf: ({ name }, table) => {
    if (name === 'adm2_pcode') return 'place_code';
    if (name === 'origin_pcode') return 'origin_code';
    return rolesOf(table as ProtectedTable).includes(name) ? name : null;
  },
  isHarmless: ({ name }) =>
    PROTECTED_NAMES.some((table) => recordSchema(table).columns.some((column) => column.name === name)),
};
