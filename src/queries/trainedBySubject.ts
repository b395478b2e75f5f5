import type { Cell } from '#core/cell.ts';
import { TRAINING_SUBJECTS } from '#core/schema/training.ts';
import { countCells } from './countCells.ts';

export interface TrainedBySubjectRow {
  subject: string;
  trained: Cell;
}

/** Persons trained over the period by subject; published for whole years. */
export const trainedBySubject = countCells<TrainedBySubjectRow>({
  name: 'trainedBySubject',
  table: 'training',
  counts: ['trained'],
  each: () => [{ subject: TRAINING_SUBJECTS }],
  over: () => ({}),
});
