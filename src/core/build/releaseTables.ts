import type { ProtectedCells } from '../disclosure/protect.ts';
import { PROGRAMME_NAMES, type ProgrammeTable, type ProtectedTable } from '../schema/tables.ts';
import { type BuiltTable, plainTable, protectedTable } from './builtTable.ts';
import type { Reference } from './readReference.ts';
import type { CensusUnit } from './referenceTables.ts';

/** Protected cells as the tables that store them. */
export const protectedTables = (cells: readonly ProtectedCells[]) =>
  Object.fromEntries(cells.map((table) => [table.table, protectedTable(table)])) as Record<
    ProtectedTable,
    BuiltTable
  >;

/** The programme's tables of facts. */
export const programmeTables = ({ programme }: Reference) =>
  Object.fromEntries(PROGRAMME_NAMES.map((name) => [name, plainTable(name, programme[name])])) as Record<
    ProgrammeTable,
    BuiltTable
  >;

/** One census unit as two rows of the population table. */
export const bySex = ({ female, male, urban: _, rural: __, ...unit }: CensusUnit) => [
  { ...unit, sex: 'female', persons: female },
  { ...unit, sex: 'male', persons: male },
];
