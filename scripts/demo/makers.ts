import type { ProtectedTable } from '#core/schema/tables.ts';
import type { DemoMaker } from './demoContext.ts';
import { makeArrivals } from './makeArrivals.ts';
import { makeIncidents } from './makeIncidents.ts';
import { makeIssueSteps, makeIssues } from './programme/makeIssues.ts';
import { makeMembers } from './programme/makeMembers.ts';
import { makeParticipants } from './programme/makeParticipants.ts';
import { makeReferrals } from './programme/makeReferrals.ts';
import { makeTrainings } from './programme/makeTrainings.ts';

/** The maker of each table's illustrative records, in the order in which they run. */
export const DEMO_MAKERS: readonly (readonly [ProtectedTable, DemoMaker])[] = [
  ['arrival', makeArrivals],
  ['incident', makeIncidents],
  ['issue', makeIssues],
  ['issue_step', makeIssueSteps],
  ['forum_member', makeMembers],
  ['referral', makeReferrals],
  ['participant', makeParticipants],
  ['training', makeTrainings],
];
