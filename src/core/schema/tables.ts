import { area } from './area.ts';
import { arrival } from './arrival.ts';
import { awareness_request } from './awarenessRequest.ts';
import { enrolment } from './enrolment.ts';
import { event } from './event.ts';
import { facility } from './facility.ts';
import { figure } from './figure.ts';
import { forum } from './forum.ts';
import { forum_lead } from './forumLead.ts';
import { forum_meeting } from './forumMeeting.ts';
import { forum_member } from './forumMember.ts';
import { incident } from './incident.ts';
import { initiative } from './initiative.ts';
import { issue } from './issue.ts';
import { issue_step } from './issueStep.ts';
import { locality } from './locality.ts';
import { participant } from './participant.ts';
import { place } from './place.ts';
import { population } from './population.ts';
import { referral } from './referral.ts';
import { school } from './school.ts';
import { staffing } from './staffing.ts';
import { staffing_year } from './staffingYear.ts';
import { survey } from './survey.ts';
import { target } from './target.ts';
import { training } from './training.ts';

/**
 * The tables of the programme that hold facts of institutions, each a CSV file of its own. An atlas that has no such file
 * has no rows of it.
 */
export const PROGRAMME_TABLES = {
  forum,
  forum_lead,
  forum_meeting,
  staffing_year,
  initiative,
  school,
  enrolment,
  awareness_request,
  survey,
  target,
  event,
} as const;
export type ProgrammeTable = keyof typeof PROGRAMME_TABLES;
export const PROGRAMME_NAMES = Object.keys(PROGRAMME_TABLES) as ProgrammeTable[];

/** The tables of counts that go through disclosure control, in the order in which files and dictionaries list them. */
export const PROTECTED_TABLES = {
  incident,
  arrival,
  issue,
  issue_step,
  forum_member,
  referral,
  participant,
  training,
} as const;
export type ProtectedTable = keyof typeof PROTECTED_TABLES;
export const PROTECTED_NAMES = Object.keys(PROTECTED_TABLES) as ProtectedTable[];

/** Every table of an atlas, in the order in which files and dictionaries list them. */
export const TABLES = {
  area,
  population,
  facility,
  staffing,
  locality,
  place,
  figure,
  ...PROGRAMME_TABLES,
  ...PROTECTED_TABLES,
} as const;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The version of the schemas; a change that breaks an older release raises it, and adds a step to `core/releases/migrations`. */
export const SCHEMA_VERSION = 4;
