import type { Cell } from '#core/cell.ts';
import { TOTAL } from '#core/schema/table.ts';
import { AUDIENCES, TRAINED_SEXES } from '#core/schema/training.ts';
import { countCells } from './countCells.ts';

export interface TrainedByAudienceRow {
  audience: string;
  sex: string;
  trained: Cell;
}

/** Persons trained over the period by audience and sex, all under `_T`; published for whole years. */
export const trainedByAudience = countCells<TrainedByAudienceRow>({
  name: 'trainedByAudience',
  table: 'training',
  counts: ['trained'],
  each: () => [{ audience: AUDIENCES, sex: [TOTAL, ...TRAINED_SEXES] }],
  over: () => ({}),
});
