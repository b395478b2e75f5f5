import type { Cell } from '#core/cell.ts';
import { INITIATIVE_TOPICS } from '#core/schema/initiative.ts';
import { countCells } from './countCells.ts';

export interface StudentsByDistrictTopicRow {
  adm2_pcode: string;
  topic: string;
  participants: Cell;
}

/** Attendances of pupils and students in each district by topic. The district filter is left out. */
export const studentsByDistrictTopic = countCells<StudentsByDistrictTopicRow>({
  name: 'studentsByDistrictTopic',
  table: 'participant',
  counts: ['participants'],
  each: (catalog) => [{ adm2_pcode: catalog.districts, topic: INITIATIVE_TOPICS }],
  over: () => ({ role: ['student'] }),
});
