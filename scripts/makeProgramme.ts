import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toCsv } from '#core/build/csv.ts';
import type { Reference } from '#core/build/readReference.ts';
import { listMonths } from '#core/period.ts';
import { PROGRAMME_TABLES, type ProgrammeTable } from '#core/schema/tables.ts';
import { referenceIn } from './atlas/readFolder.ts';
import { makeEnrolment } from './demo/programme/makeEnrolment.ts';
import { makeInitiatives } from './demo/programme/makeInitiatives.ts';
import { makeLeads } from './demo/programme/makeLeads.ts';
import { makeMeetings } from './demo/programme/makeMeetings.ts';
import { makeRequests } from './demo/programme/makeRequests.ts';
import { makeSchools } from './demo/programme/makeSchools.ts';
import { makeStaffing } from './demo/programme/makeStaffing.ts';
import { makeSurvey } from './demo/programme/makeSurvey.ts';

/**
 * The illustrative files of the programme that a seeded program makes, by name; forums and targets are written by hand.
 * They describe no institution that exists. The same reference folder gives the same text on every machine.
 */
export function programmeCsv(reference: Reference): Readonly<Record<string, string>> {
  const months = listMonths(reference.settings.extent);
  const persons = new Map(
    reference.districts.map((code) => {
      const units = reference.units.filter((unit) => unit.adm2_pcode === code);
      const sum = (sex: 'female' | 'male') => units.reduce((all, unit) => all + unit[sex], 0);
      return [code, { female: sum('female'), male: sum('male') }] as const;
    }),
  );
  const initiative = makeInitiatives(months);
  const files = {
    forum_lead: makeLeads(reference.programme.forum, months),
    forum_meeting: makeMeetings(reference.programme.forum, months),
    staffing_year: makeStaffing(reference.staffing),
    initiative,
    school: makeSchools(reference.area, reference.personsByDistrict, initiative),
    enrolment: makeEnrolment(persons),
    awareness_request: makeRequests(months),
    survey: makeSurvey(persons),
  } satisfies Partial<Record<ProgrammeTable, readonly object[]>>;
  return Object.fromEntries(
    Object.entries(files).map(([name, rows]) => [
      `${name}.csv`,
      toCsv(
        PROGRAMME_TABLES[name as ProgrammeTable].columns.map((column) => column.name),
        rows as readonly Record<string, unknown>[],
      ),
    ]),
  );
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const folder = resolve(import.meta.dirname, '../data/reference');
  for (const [file, text] of Object.entries(programmeCsv(referenceIn(folder)))) {
    writeFileSync(join(folder, file), text);
    console.log(`${file}: ${text.split('\n').length - 2} rows in data/reference`);
  }
}
