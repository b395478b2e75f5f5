import type { Cell } from '#core/cell.ts';
import { TOTAL } from '#core/schema/table.ts';
import { AUDIENCES, TRAINED_SEXES } from '#core/schema/training.ts';
import { countCells } from './countCells.ts';

export interface TrainedByYearRow {
  period: string;
  audience: string;
  sex: string;
  trained: Cell;
}

/** Persons trained in each year of the extent by audience, all under `_T` and by sex. */
export const trainedByYear = countCells<TrainedByYearRow>({
  name: 'trainedByYear',
  table: 'training',
  counts: ['trained'],
  eachPeriod: 'year',
  period: (_, catalog) => catalog.extent,
  each: () => [{ audience: AUDIENCES, sex: [TOTAL, ...TRAINED_SEXES] }],
  over: () => ({}),
});
