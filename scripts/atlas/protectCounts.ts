import { type ProtectedCells, protectOneByOne } from '#core/disclosure/protect.ts';
import { type RoundingNote, roundCells } from '#core/disclosure/roundCells.ts';
import type { DisclosureSettings } from '#core/manifest.ts';
import type { TrueCells } from '#core/tabulate.ts';
import { highsSolver } from './highsSolver.ts';

/** The methods of protection that a build can use. */
export const METHODS: readonly DisclosureSettings['method'][] = [
  'controlled-rounding',
  'threshold-and-rounding',
];

/** Protects every table by the method of the settings, and logs where controlled rounding had to give way. */
export async function protectCounts(
  tables: readonly TrueCells[],
  settings: Omit<DisclosureSettings, 'audited'>,
  log: (line: string) => void,
): Promise<ProtectedCells[]> {
  if (settings.method === 'threshold-and-rounding')
    return tables.map((cells) => protectOneByOne(cells, settings));
  const solve = await highsSolver();
  return tables.map((cells) => {
    const rounded = roundCells(cells, settings, solve);
    for (const note of rounded.notes) {
      const says = sayNote(note);
      if (says) log(`${cells.table} ${says}`);
    }
    return rounded;
  });
}

/** What a reader of the log must know of one year; nothing when all went as it should. */
function sayNote({ year, measure, cells, done, reach }: RoundingNote): string | null {
  const where = `${year} ${measure} (${cells} cells)`;
  if (done === 'withheld') return `${where}: no rounding was found, so all cells are withheld`;
  if (done === 'years') return `${where}: no rounding of all cells was found, so the months are withheld`;
  if (reach === 0) return null;
  const doubt = reach === 1 ? 'base' : '2 × base − 1';
  return `${where}: every value within ${doubt} of its count, since nothing nearer adds up`;
}
