import type { Cell } from '#core/cell.ts';
import { INITIATIVE_TOPICS } from '#core/schema/initiative.ts';
import { countCells } from './countCells.ts';

export interface StudentsByTopicRow {
  topic: string;
  participants: Cell;
}

/** Attendances of pupils and students over the period and districts by topic. */
export const studentsByTopic = countCells<StudentsByTopicRow>({
  name: 'studentsByTopic',
  table: 'participant',
  counts: ['participants'],
  each: () => [{ topic: INITIATIVE_TOPICS }],
  over: (filters) => ({ adm2_pcode: filters.districts, role: ['student'] }),
});
