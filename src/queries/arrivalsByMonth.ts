import type { Cell } from '#core/cell.ts';
import { MOVEMENTS } from '#core/schema/arrival.ts';
import { countCells } from './countCells.ts';
import { PERSONS_BASIS_SQL } from './personsBasis.ts';

export interface ArrivalsByMonthRow {
  period: string;
  movement: string;
  persons_basis: string;
  households: Cell;
  persons: Cell;
}

/** Arrivals in each month of the atlas's whole extent, by movement kind, over the districts. */
export const arrivalsByMonth = countCells<ArrivalsByMonthRow>({
  name: 'arrivalsByMonth',
  table: 'arrival',
  counts: ['households', 'persons'],
  extra: [PERSONS_BASIS_SQL],
  eachPeriod: 'month',
  period: (_, catalog) => catalog.extent,
  each: () => [{ movement: MOVEMENTS }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
