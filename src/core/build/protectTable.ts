import type { FormerYear } from '../disclosure/formerYear.ts';
import type { SolveProgram } from '../disclosure/integerProgram.ts';
import { type EarlierCells, type ProtectedCells, protectOneByOne } from '../disclosure/protect.ts';
import { type RoundingNote, roundCells } from '../disclosure/roundCells.ts';
import { suppressCells } from '../disclosure/suppressCells.ts';
import type { DisclosureSettings } from '../manifest.ts';
import type { ProtectedTable } from '../schema/tables.ts';
import type { TrueCells } from '../tabulate.ts';

/** The methods of protection that a build can use. */
export const METHODS: readonly DisclosureSettings['method'][] = [
  'controlled-rounding',
  'suppression',
  'threshold-and-rounding',
];

/** How one year of one measure of a table was protected. */
export interface ProtectionNote extends RoundingNote {
  readonly table: ProtectedTable;
}

/** Protects a table by the method of the settings, and says where controlled rounding had to give way. */
export function protectTable(
  cells: TrueCells,
  settings: Omit<DisclosureSettings, 'audited'>,
  solve: SolveProgram,
  earlier: EarlierCells = {},
  former: FormerYear | null = null,
): { readonly cells: ProtectedCells; readonly notes: readonly ProtectionNote[] } {
  if (settings.method === 'threshold-and-rounding')
    return { cells: withEarlier(protectOneByOne(cells, settings), earlier), notes: [] };
  const { notes, ...done } =
    settings.method === 'suppression'
      ? suppressCells(cells, settings, solve, earlier, former)
      : roundCells(cells, settings, solve, earlier);
  return { cells: done, notes: notes.map((note) => ({ ...note, table: cells.table })) };
}

const withEarlier = (cells: ProtectedCells, earlier: EarlierCells): ProtectedCells => ({
  ...cells,
  measures: Object.fromEntries(
    Object.entries(cells.measures).map(([name, column]) => [
      name,
      column.map((cell, row) => earlier[name]?.get(row) ?? cell),
    ]),
  ),
});
