import type { Cell } from '#core/cell.ts';
import { TOTAL } from '#core/schema/table.ts';
import { TRAINED_SEXES } from '#core/schema/training.ts';
import { countCells } from './countCells.ts';

export interface TrainedTotalRow {
  sex: string;
  trained: Cell;
}

/** Persons trained over the period, all under `_T` and by sex; published for whole years. */
export const trainedTotal = countCells<TrainedTotalRow>({
  name: 'trainedTotal',
  table: 'training',
  counts: ['trained'],
  each: () => [{ sex: [TOTAL, ...TRAINED_SEXES] }],
  over: () => ({}),
});
