import { fitTables } from './fitTables.ts';

/** Version 2 to 3: who chaired the forums year by year, the schools visited, and the pupils and students enrolled. */
export const from2 = fitTables(2, ['forum_lead', 'school', 'enrolment']);
