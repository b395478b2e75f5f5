import { casesThroughCommunity } from './casesThroughCommunity.ts';
import { disputesSolved } from './disputesSolved.ts';
import { feelsSafe } from './feelsSafe.ts';
import { forumsActive } from './forumsActive.ts';
import { forumsWomenLed } from './forumsWomenLed.ts';
import type { Indicator } from './indicator.ts';
import { knowsOffice } from './knowsOffice.ts';
import { meetingsHeld } from './meetingsHeld.ts';
import { patrols } from './patrols.ts';
import { requestsAnswered } from './requestsAnswered.ts';
import { sessionsHeld } from './sessionsHeld.ts';
import { staff } from './staff.ts';
import { trustsAuthorities } from './trustsAuthorities.ts';
import { trustsPolice } from './trustsPolice.ts';
import { violentDisputeRate } from './violentDisputeRate.ts';
import { womenOfficersRate } from './womenOfficersRate.ts';
import { womensAccess } from './womensAccess.ts';
import { wouldReport } from './wouldReport.ts';

/** Every indicator of the results matrix, in its order. To add one: its file, and a line here. */
export const INDICATORS: readonly Indicator[] = [
  violentDisputeRate,
  feelsSafe,
  trustsPolice,
  trustsAuthorities,
  disputesSolved,
  casesThroughCommunity,
  womensAccess,
  knowsOffice,
  wouldReport,
  forumsActive,
  meetingsHeld,
  forumsWomenLed,
  womenOfficersRate,
  staff,
  patrols,
  sessionsHeld,
  requestsAnswered,
];

/** The indicator with this code; undefined where there is none. */
export const indicatorOf = (code: string): Indicator | undefined =>
  INDICATORS.find((indicator) => indicator.code === code);
