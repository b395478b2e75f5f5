import type { Filters } from '#core/filters.ts';
import type { Period } from '#core/period.ts';
import { AGES, MEMBER_ROLES } from '#core/schema/forumMember.ts';
import { INITIATIVE_TOPICS } from '#core/schema/initiative.ts';
import { ISSUE_CATEGORIES, STAGES } from '#core/schema/issue.ts';
import { DURATIONS, STEPS } from '#core/schema/issueStep.ts';
import { PARTICIPANT_ROLES } from '#core/schema/participant.ts';
import { REFERRAL_OUTCOMES, SERVICES, WAITS } from '#core/schema/referral.ts';
import { TOTAL } from '#core/schema/table.ts';
import type { ProtectedTable } from '#core/schema/tables.ts';
import { AUDIENCES, TRAINING_SUBJECTS } from '#core/schema/training.ts';
import type { QUERIES } from '#queries/index.ts';
import { DISTRICTS, EXTENT, ROWS, type Row } from '../fixtures/governorate.ts';

type QueryName = keyof typeof QUERIES;
type Answer = Readonly<Record<string, unknown>>;

/** How a question on the programme cuts its table; the districts of the filter count unless they are answered one by one. */
export interface ProgrammeCut {
  readonly table: ProtectedTable;
  readonly each?: Readonly<Record<string, readonly string[]>>;
  readonly by?: 'month' | 'year';
  /** The period asked: the filter's, all, or the calendar year in which the filter's ends. */
  readonly when?: 'all' | 'last';
  /** Codes that are summed, besides the districts. */
  readonly over?: Readonly<Record<string, readonly string[]>>;
}

const SEXES = ['female', 'male'];
const ALL_SEXES = [TOTAL, ...SEXES];
const ALL_STAGES = [TOTAL, ...STAGES];

/** The cut of every question on a protected table of the programme. */
export const PROGRAMME_CUTS: Partial<Record<QueryName, ProgrammeCut>> = {
  issuesByMonth: { table: 'issue', by: 'month' },
  issuesByStage: { table: 'issue', each: { stage: ALL_STAGES } },
  issuesByCategory: { table: 'issue', each: { category: ISSUE_CATEGORIES, stage: ALL_STAGES } },
  issuesByDistrict: { table: 'issue', each: { adm2_pcode: DISTRICTS, stage: [TOTAL, 'implemented'] } },
  issueSteps: { table: 'issue_step', each: { step: STEPS, state: ['done'], duration: DURATIONS } },
  issuesWaiting: {
    table: 'issue_step',
    each: { step: STEPS, state: ['waiting'], duration: DURATIONS },
    when: 'all',
  },
  membersByYear: { table: 'forum_member', each: { sex: ALL_SEXES }, by: 'year' },
  membersByDistrict: {
    table: 'forum_member',
    each: { adm2_pcode: DISTRICTS, sex: ALL_SEXES },
    when: 'last',
  },
  membersByAge: { table: 'forum_member', each: { sex: ALL_SEXES, age: AGES }, by: 'year' },
  membersByRole: { table: 'forum_member', each: { sex: ALL_SEXES, role: MEMBER_ROLES }, by: 'year' },
  referralsTotal: { table: 'referral', each: { sex: ALL_SEXES } },
  referralsByMonth: { table: 'referral', each: { sex: ALL_SEXES }, by: 'month' },
  complaintsByYear: {
    table: 'referral',
    each: { sex: ALL_SEXES },
    by: 'year',
    over: { service: ['complaints'] },
  },
  incidentsByYear: { table: 'incident', by: 'year' },
  referralsByService: { table: 'referral', each: { service: SERVICES, sex: ALL_SEXES } },
  referralsByOutcome: { table: 'referral', each: { outcome: REFERRAL_OUTCOMES } },
  referralsByWait: { table: 'referral', each: { wait: WAITS } },
  referralsByDistrict: { table: 'referral', each: { adm2_pcode: DISTRICTS, sex: ALL_SEXES } },
  participantsByMonth: { table: 'participant', by: 'month' },
  participantsTotal: { table: 'participant', each: { sex: ALL_SEXES } },
  participantsByTopic: { table: 'participant', each: { topic: INITIATIVE_TOPICS, sex: ALL_SEXES } },
  participantsByRole: { table: 'participant', each: { role: PARTICIPANT_ROLES, sex: ALL_SEXES } },
  participantsByDistrictTopic: {
    table: 'participant',
    each: { adm2_pcode: DISTRICTS, topic: INITIATIVE_TOPICS, sex: ALL_SEXES },
  },
  studentsByTopic: {
    table: 'participant',
    each: { topic: INITIATIVE_TOPICS },
    over: { role: ['student'] },
  },
  studentsByDistrictTopic: {
    table: 'participant',
    each: { adm2_pcode: DISTRICTS, topic: INITIATIVE_TOPICS },
    over: { role: ['student'] },
  },
  trainedByYear: { table: 'training', each: { audience: AUDIENCES, sex: ALL_SEXES }, by: 'year' },
  trainedTotal: { table: 'training', each: { sex: ALL_SEXES } },
  trainedByAudience: { table: 'training', each: { audience: AUDIENCES, sex: ALL_SEXES } },
  trainedBySubject: { table: 'training', each: { subject: TRAINING_SUBJECTS } },
};

/** The period that a cut asks for. */
export function periodOf({ by, when }: ProgrammeCut, filters: Filters): Period {
  if (by || when === 'all') return EXTENT;
  const year = filters.period.end.slice(0, 4);
  return when === 'last' ? { start: `${year}-01`, end: `${year}-12` } : filters.period;
}

const text = (row: Row, ...columns: string[]) => columns.map((column) => String(row[column])).join('|');

/** Groups rows by some columns, in the order of their codes, and sums or counts what is named. */
function grouped(
  rows: readonly Row[],
  by: readonly string[],
  sums: Readonly<Record<string, (row: Row) => number>>,
): Answer[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = text(row, ...by);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, list]) => ({
      ...Object.fromEntries(by.map((column) => [column, list[0]![column]])),
      ...Object.fromEntries(
        Object.entries(sums).map(([name, value]) => [name, list.reduce((sum, row) => sum + value(row), 0)]),
      ),
    }));
}

const of = (column: string) => (row: Row) => Number(row[column]);
const due = () => 1;
const held = (row: Row) => Number(row.held);

const inPeriod = (rows: readonly Row[], { period }: Filters) =>
  rows.filter((row) => String(row.period) >= period.start && String(row.period) <= period.end);
const inDistricts = (rows: readonly Row[], { districts }: Filters) =>
  rows.filter((row) => districts.length === 0 || districts.includes(String(row.adm2_pcode)));
const both = (rows: readonly Row[], filters: Filters) => inDistricts(inPeriod(rows, filters), filters);

const meetingsWithDistrict = () =>
  ROWS.forum_meeting.map((row) => ({
    ...row,
    adm2_pcode: ROWS.forum.find((forum) => forum.forum_id === row.forum_id)!.adm2_pcode!,
  }));

/** What every question on a table of facts must answer. */
export const PROGRAMME_FACTS: Partial<Record<QueryName, (filters: Filters) => Answer[]>> = {
  forums: () => [...ROWS.forum],
  forumLeads: () => [...ROWS.forum_lead],
  schools: () => [...ROWS.school],
  enrolmentByDistrict: () =>
    grouped(
      ROWS.enrolment.filter(({ year }) => year === 2024),
      ['adm2_pcode', 'year'],
      { enrolled: of('enrolled') },
    ),
  meetings: () =>
    [...ROWS.forum_meeting]
      .sort((a, b) => (text(a, 'forum_id', 'period') < text(b, 'forum_id', 'period') ? -1 : 1))
      .map(({ forum_id, period, held: met }) => ({ forum_id, period, held: met })),
  meetingsByForum: (filters) => grouped(inPeriod(ROWS.forum_meeting, filters), ['forum_id'], { due, held }),
  meetingsByMonth: (filters) =>
    grouped(inDistricts(meetingsWithDistrict(), filters), ['period'], { due, held }),
  staffByYear: () => [...ROWS.staffing_year].sort((a, b) => Number(a.year) - Number(b.year)),
  sessionsByTopic: (filters) =>
    grouped(both(ROWS.initiative, filters), ['topic'], {
      sessions: of('sessions'),
      schools: of('schools'),
      materials: of('materials'),
    }),
  sessionsByVenue: (filters) =>
    grouped(both(ROWS.initiative, filters), ['venue'], { sessions: of('sessions') }),
  sessionsByDistrict: (filters) =>
    grouped(inPeriod(ROWS.initiative, filters), ['adm2_pcode'], {
      sessions: of('sessions'),
      schools: of('schools'),
    }),
  initiativeStarts: () => {
    const sorted = [...ROWS.initiative].sort((a, b) =>
      text(a, 'adm2_pcode', 'period', 'topic') < text(b, 'adm2_pcode', 'period', 'topic') ? -1 : 1,
    );
    const firsts = new Map(sorted.toReversed().map((row) => [text(row, 'adm2_pcode', 'topic'), row]));
    return sorted
      .filter((row) => firsts.get(text(row, 'adm2_pcode', 'topic')) === row)
      .map(({ adm2_pcode, topic, period }) => ({ adm2_pcode, topic, month: period }));
  },
  sessionsByMonth: (filters) =>
    grouped(inDistricts(ROWS.initiative, filters), ['period'], { sessions: of('sessions') }),
  requestsByDistrict: (filters) =>
    grouped(inPeriod(ROWS.awareness_request, filters), ['adm2_pcode', 'answer'], {
      requests: of('requests'),
    }),
  requestsByInstitution: (filters) =>
    grouped(both(ROWS.awareness_request, filters), ['institution', 'answer'], { requests: of('requests') }),
  requestsByMonth: (filters) =>
    grouped(inDistricts(ROWS.awareness_request, filters), ['period'], {
      requests: of('requests'),
      answered: (row) => (row.answer === 'unanswered' ? 0 : Number(row.requests)),
    }),
  surveyEstimates: () =>
    [...ROWS.survey].sort((a, b) =>
      text(a, 'year', 'question', 'adm2_pcode', 'sex') < text(b, 'year', 'question', 'adm2_pcode', 'sex')
        ? -1
        : 1,
    ),
  targets: () => [...ROWS.target],
};
