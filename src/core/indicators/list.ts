import { casesThroughCommunity } from './casesThroughCommunity.ts';
import { complaintsAdvice } from './complaintsAdvice.ts';
import { disputesSolved } from './disputesSolved.ts';
import { feelsSafe } from './feelsSafe.ts';
import { forumsActive } from './forumsActive.ts';
import { forumsWomenLed } from './forumsWomenLed.ts';
import type { Indicator } from './indicator.ts';
import { issuesAgreedSoon } from './issuesAgreedSoon.ts';
import { issuesImplemented } from './issuesImplemented.ts';
import { knowsOffice } from './knowsOffice.ts';
import { meetingsHeld } from './meetingsHeld.ts';
import { participantsReached } from './participantsReached.ts';
import { patrols } from './patrols.ts';
import { personsReferred } from './personsReferred.ts';
import { personsTrained } from './personsTrained.ts';
import { referralsContacted } from './referralsContacted.ts';
import { referralsReceived } from './referralsReceived.ts';
import { requestsAnswered } from './requestsAnswered.ts';
import { sessionsHeld } from './sessionsHeld.ts';
import { staff } from './staff.ts';
import { trustsAuthorities } from './trustsAuthorities.ts';
import { trustsPolice } from './trustsPolice.ts';
import { violentDisputeRate } from './violentDisputeRate.ts';
import { womenMembers } from './womenMembers.ts';
import { womenOfficersRate } from './womenOfficersRate.ts';
import { womensAccess } from './womensAccess.ts';
import { wouldReport } from './wouldReport.ts';
import { youthMembers } from './youthMembers.ts';

/** Every indicator of the results matrix, in its order. To add one: its file, and a line here. */
export const INDICATORS: readonly Indicator[] = [
  violentDisputeRate,
  feelsSafe,
  trustsPolice,
  trustsAuthorities,
  disputesSolved,
  casesThroughCommunity,
  issuesImplemented,
  issuesAgreedSoon,
  referralsReceived,
  referralsContacted,
  womensAccess,
  knowsOffice,
  wouldReport,
  forumsActive,
  meetingsHeld,
  forumsWomenLed,
  womenMembers,
  youthMembers,
  womenOfficersRate,
  staff,
  patrols,
  personsReferred,
  complaintsAdvice,
  sessionsHeld,
  participantsReached,
  requestsAnswered,
  personsTrained,
];

/** The indicator with this code; undefined where there is none. */
export const indicatorOf = (code: string): Indicator | undefined =>
  INDICATORS.find((indicator) => indicator.code === code);
