import type { Cell } from '#core/cell.ts';
import { countCells } from './countCells.ts';
import { PERSONS_BASIS_SQL } from './personsBasis.ts';

export interface ArrivalsByOriginRow {
  adm2_pcode: string;
  origin_pcode: string;
  persons_basis: string;
  households: Cell;
  persons: Cell;
}

/** Arrivals from each origin in each district over the period; published for whole years. */
export const arrivalsByOrigin = countCells<ArrivalsByOriginRow>({
  name: 'arrivalsByOrigin',
  table: 'arrival',
  counts: ['households', 'persons'],
  extra: [PERSONS_BASIS_SQL],
  each: (catalog) => [{ adm2_pcode: catalog.districts, origin_pcode: catalog.origins }],
  over: (filters) => ({ movement: filters.movements }),
});
