import { SEXES } from '../schema/incident.ts';
import { TOTAL } from '../schema/table.ts';
import { checkLeads } from './checkLeads.ts';
import { checkSchools } from './checkSchools.ts';
import { checkTargets } from './checkTargets.ts';
import type { Problem } from './problems.ts';
import type { Reference } from './readReference.ts';

/** Whether the tables of the programme fit the atlas and each other. */
export function checkProgramme(reference: Reference): Problem[] {
  const { programme, districts, facility, staffing, settings } = reference;
  const problems: Problem[] = [];
  const needs = <R>(
    file: string,
    column: keyof R & string,
    rows: readonly R[],
    known: readonly unknown[],
    fix: string,
  ) =>
    rows.forEach((row, k) => {
      if (!known.includes(row[column]))
        problems.push({ file, row: k + 2, column, says: `${row[column]} is not known`, fix });
    });
  const district = 'Use a code of area.csv at level adm2';
  needs('forum.csv', 'adm2_pcode', programme.forum, districts, district);
  needs('initiative.csv', 'adm2_pcode', programme.initiative, districts, district);
  needs('school.csv', 'adm2_pcode', programme.school, districts, district);
  needs('enrolment.csv', 'adm2_pcode', programme.enrolment, districts, district);
  needs('awareness_request.csv', 'adm2_pcode', programme.awareness_request, districts, district);
  needs(
    'survey.csv',
    'adm2_pcode',
    programme.survey,
    [...districts, TOTAL],
    `${district}, or ${TOTAL} for all`,
  );
  needs('survey.csv', 'sex', programme.survey, [...SEXES, TOTAL], `Use female, male, or ${TOTAL} for all`);
  const forums = programme.forum.map((row) => row.forum_id);
  for (const name of ['forum_lead', 'forum_meeting'] as const)
    needs<{ readonly forum_id: string }>(
      `${name}.csv`,
      'forum_id',
      programme[name],
      forums,
      'Use the id of a forum in forum.csv',
    );
  const offices = facility.map((row) => row.facility_id);
  needs(
    'staffing_year.csv',
    'facility_id',
    programme.staffing_year,
    offices,
    'Use the id of an office in facility.csv',
  );

  const { start, end } = settings.extent;
  for (const name of ['forum_meeting', 'initiative', 'awareness_request'] as const)
    programme[name].forEach(({ month }, k) => {
      if (month < start || month > end)
        problems.push({
          file: `${name}.csv`,
          row: k + 2,
          column: 'month',
          says: `${month} lies outside ${start} to ${end}`,
          fix: 'Leave the row out, or widen the extent in atlas.json',
        });
    });
  return [
    ...problems,
    ...checkStaff(programme, staffing),
    ...checkShares(programme),
    ...checkLeads(programme),
    ...checkSchools(reference),
    ...checkTargets(reference),
  ];
}

/** The units are parts of the staff, and the last year is the staff that `staffing.csv` has. */
function checkStaff({ staffing_year }: Reference['programme'], staffing: Reference['staffing']): Problem[] {
  const problems: Problem[] = [];
  const last = Math.max(...staffing_year.map(({ year }) => year));
  staffing_year.forEach((row, k) => {
    const at = { file: 'staffing_year.csv', row: k + 2 };
    const staff = row.staff_men + row.staff_women;
    const inUnits = row.tribal_coordination + row.outreach + row.womens_engagement;
    if (inUnits > staff)
      problems.push({
        ...at,
        column: 'outreach',
        says: `${inUnits} officers in units, and ${staff} in the office`,
        fix: 'Count each officer in one unit at most',
      });
    const now = staffing.find((office) => office.facility_id === row.facility_id);
    if (row.year === last && now && (now.staff_men !== row.staff_men || now.staff_women !== row.staff_women))
      problems.push({
        ...at,
        column: 'staff_women',
        says: `the last year differs from staffing.csv (${now.staff_men} men, ${now.staff_women} women)`,
        fix: 'Make the two agree',
      });
  });
  return problems;
}

/** A survey's share lies in its interval, and all three are there or none. */
function checkShares({ survey }: Reference['programme']): Problem[] {
  return survey.flatMap(({ share, share_low, share_high }, k) => {
    const empty = [share, share_low, share_high].filter((value) => value === null).length;
    const isWhole =
      empty === 0 && 0 <= share_low! && share_low! <= share! && share! <= share_high! && share_high! <= 1;
    return empty === 3 || isWhole
      ? []
      : [
          {
            file: 'survey.csv',
            row: k + 2,
            column: 'share',
            says: 'share and interval do not fit each other',
            fix: 'Give shares from 0 to 1 with low ≤ share ≤ high, or leave all three empty',
          },
        ];
  });
}
