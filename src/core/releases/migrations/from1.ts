import { fitTables } from './fitTables.ts';

/** Version 1 to 2: the tables of the programme, which releases of version 1 came to hold one after another. */
export const from1 = fitTables(1, [
  'forum',
  'forum_meeting',
  'staffing_year',
  'initiative',
  'awareness_request',
  'survey',
  'target',
  'event',
  'issue',
  'issue_step',
  'forum_member',
  'referral',
  'participant',
  'training',
]);
