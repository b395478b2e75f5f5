import { hasValue, type NumberCell } from '../cell.ts';
import { LOW_BASE } from '../rates.ts';
import { TOTAL } from '../schema/table.ts';
import { type Comparison, canBeTested } from './findChanges.ts';

/** The district that changed most in a theme. It says which, not that the change is more than chance. */
export interface LargestChange {
  readonly theme: string;
  readonly adm2_pcode: string;
  readonly current: NumberCell;
  readonly previous: NumberCell;
  /** Rate ratio minus 1. */
  readonly change: number;
}

/** For each theme the district whose count changed most, as a ratio; a theme without one that can be tested is left out. */
export function largestChanges(changes: readonly Comparison[], themes: readonly string[]): LargestChange[] {
  return themes.flatMap((theme) => {
    const candidates = changes
      .filter((one) => one.theme === theme && one.adm2_pcode !== TOTAL)
      .flatMap(({ adm2_pcode, current, previous }): LargestChange[] => {
        if (!canBeTested(current, previous) || !hasValue(current) || !hasValue(previous)) return [];
        if (previous.value < LOW_BASE) return [];
        return [{ theme, adm2_pcode, current, previous, change: current.value / previous.value - 1 }];
      })
      .sort((a, b) => distance(b.change) - distance(a.change));
    return candidates.slice(0, 1);
  });
}

/** How far a change lies from none, as a ratio: doubling and halving alike. */
const distance = (change: number): number => Math.abs(Math.log(Math.max(change + 1, 1e-9)));
