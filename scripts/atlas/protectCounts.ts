import {
  type ProtectedArrivals,
  type ProtectedCells,
  protectArrivals,
  protectIncidents,
} from '#core/disclosure/protect.ts';
import { type RoundingNote, roundArrivals, roundIncidents } from '#core/disclosure/protectTogether.ts';
import type { DisclosureSettings } from '#core/manifest.ts';
import type { TrueArrivals, TrueCells } from '#core/tabulate.ts';
import { highsSolver } from './highsSolver.ts';

/** The methods of protection that a build can use. */
export const METHODS: readonly DisclosureSettings['method'][] = [
  'controlled-rounding',
  'threshold-and-rounding',
];

/** Protects both tables by the method of the settings, and logs where controlled rounding had to give way. */
export async function protectCounts(
  incidents: TrueCells<'count'>,
  arrivals: TrueArrivals,
  settings: Omit<DisclosureSettings, 'audited'>,
  log: (line: string) => void,
): Promise<{ incidents: ProtectedCells<'count'>; arrivals: ProtectedArrivals }> {
  if (settings.method === 'threshold-and-rounding')
    return {
      incidents: protectIncidents(incidents, settings),
      arrivals: protectArrivals(arrivals, settings),
    };
  const solve = await highsSolver();
  const cases = roundIncidents(incidents, settings, solve);
  const movements = roundArrivals(arrivals, settings, solve);
  for (const note of [...cases.notes, ...movements.notes]) {
    const says = sayNote(note);
    if (says) log(says);
  }
  return { incidents: cases, arrivals: movements };
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
