import type { Coarsened, Manifest, Widened } from '../manifest.ts';
import type { ProtectionNote } from './protectTable.ts';

/**
 * What of a year could not be published as list and rule have it: less detail, or values further from their counts. Nothing when all
 * of it was.
 */
export function shortfallsOf(notes: readonly ProtectionNote[]): Pick<Manifest, 'coarsened' | 'widened'> {
  const coarsened = notes.flatMap(({ table, year, measure, done }): Coarsened[] =>
    done === 'whole' ? [] : [{ table, year, measure, withheld: done === 'years' ? 'months' : 'all' }],
  );
  const widened = notes.flatMap(({ table, year, measure, done, reach }): Widened[] =>
    done === 'withheld' || reach === 0
      ? []
      : [{ table, year, measure, within: reach === 1 ? 'base' : 'twice' }],
  );
  return {
    ...(coarsened.length > 0 ? { coarsened } : {}),
    ...(widened.length > 0 ? { widened } : {}),
  };
}
