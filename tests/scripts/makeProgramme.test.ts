import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProgramme } from '#core/build/checkProgramme.ts';
import type { ProgrammeRows } from '#core/build/readReference.ts';
import { referenceIn } from '../../scripts/atlas/readFolder.ts';
import { programmeCsv } from '../../scripts/makeProgramme.ts';

const FOLDER = resolve(import.meta.dirname, '../../data/reference');
const reference = referenceIn(FOLDER);
const { programme } = reference;

describe('the illustrative files of the programme', () => {
  it('are what the seeded program makes, byte for byte', () => {
    for (const [file, text] of Object.entries(programmeCsv(reference)))
      expect(readFileSync(join(FOLDER, file), 'utf8').replaceAll('\r\n', '\n'), file).toBe(text);
  });

  it('keep to the published figures', () => {
    expect(programme.forum.filter(({ status }) => status === 'active')).toHaveLength(9);
    expect(programme.forum.find(({ forum_id }) => forum_id === 'cpf_maqal')?.women_led).toBe(true);
    const staffOf = (year: number) => programme.staffing_year.filter((row) => row.year === year);
    const sum = (year: number, column: 'staff_men' | 'staff_women' | 'patrols') =>
      staffOf(year).reduce((all, row) => all + row[column], 0);
    // "About 90 staff, few women", from 20 to 25 with five patrols at the beginning.
    expect(sum(2025, 'staff_men') + sum(2025, 'staff_women')).toBe(90);
    expect(sum(2018, 'staff_men') + sum(2018, 'staff_women')).toBeGreaterThanOrEqual(20);
    expect(sum(2018, 'staff_men') + sum(2018, 'staff_women')).toBeLessThanOrEqual(25);
    expect(sum(2018, 'patrols')).toBe(5);
  });

  it('have a meeting, held or missed, for every month of every forum', () => {
    for (const { forum_id, opened } of programme.forum) {
      const months = programme.forum_meeting
        .filter((row) => row.forum_id === forum_id)
        .map(({ month }) => month);
      expect(months.length).toBe(12 * (2026 - opened!));
      expect(months).toEqual([...months].sort());
    }
  });

  it('have no estimate for the district whose sample is too small, and one for all others', () => {
    const refused = programme.survey.filter(({ share }) => share === null);
    expect(new Set(refused.map((row) => row.adm2_pcode))).toEqual(new Set(['IQG02Q03']));
    expect(refused.every(({ respondents }) => respondents < 50)).toBe(true);
  });
});

describe('checkProgramme', () => {
  const with_ = (changed: Partial<ProgrammeRows>) =>
    checkProgramme({ ...reference, programme: { ...programme, ...changed } });
  const [first, ...others] = programme.staffing_year;
  const [school] = programme.school;
  const target = { indicator: 'OPT-11', kind: 'target', year: 2024, value: 10, note: null } as const;
  const baseline = { ...target, kind: 'baseline', year: 2021 } as const;

  it('finds nothing in the shipped files', () => {
    expect(checkProgramme(reference)).toEqual([]);
  });

  it('never quotes what may be the name of a person', () => {
    const problems = with_({ school: [{ ...school!, name: 'Invented Name' }] });
    expect(JSON.stringify(problems)).not.toContain('Invented Name');
  });

  it('lets a folder keep the names of its schools to itself', () => {
    expect(with_({ school: [] })).toEqual([]);
  });

  it.each([
    [
      'an unknown district',
      { forum: [{ ...programme.forum[0]!, adm2_pcode: 'IQG02Q99' }], forum_meeting: [] },
      'forum.csv',
      'adm2_pcode',
    ],
    [
      'an unknown forum',
      { forum_meeting: [{ forum_id: 'cpf_x', month: '2024-01', held: true }] },
      'forum_meeting.csv',
      'forum_id',
    ],
    [
      'a month outside',
      { forum_meeting: [{ forum_id: 'cpf_maqal', month: '2031-01', held: true }] },
      'forum_meeting.csv',
      'month',
    ],
    [
      'more officers in units than in the office',
      { staffing_year: [{ ...first!, outreach: 90 }, ...others] },
      'staffing_year.csv',
      'outreach',
    ],
    [
      'a share outside its interval',
      { survey: [{ ...programme.survey[0]!, share: 0.99 }] },
      'survey.csv',
      'share',
    ],
    ['half an estimate', { survey: [{ ...programme.survey[0]!, share_low: null }] }, 'survey.csv', 'share'],
    [
      'a chair of today who is not that of the last year',
      { forum_lead: [{ forum_id: 'cpf_maqal', year: 2025, women_led: false }] },
      'forum_lead.csv',
      'women_led',
    ],
    [
      'a school that bears a name alone',
      { school: [{ ...school!, name: 'Invented Name' }] },
      'school.csv',
      'name',
    ],
    [
      'a school with a telephone number',
      { school: [{ ...school!, name1: 'ثانوية ٠٧٧٠١٢٣٤٥٦٧' }] },
      'school.csv',
      'name1',
    ],
    [
      'a first visit outside the years',
      { school: [{ ...school!, first_visit: 2009 }] },
      'school.csv',
      'first_visit',
    ],
    ['more schools visited than listed', { school: [school!] }, 'initiative.csv', 'schools'],
    [
      'enrolment of an unknown district',
      { enrolment: [{ ...programme.enrolment[0]!, adm2_pcode: 'IQG02Q99' }] },
      'enrolment.csv',
      'adm2_pcode',
    ],
    ['an unknown indicator', { target: [{ ...target, indicator: 'OPT-99' }] }, 'target.csv', 'indicator'],
    [
      'a share written in per cent',
      { target: [{ ...target, indicator: 'OPT-2', value: 80 }] },
      'target.csv',
      'value',
    ],
    ['a second baseline', { target: [baseline, { ...baseline, year: 2022 }] }, 'target.csv', 'kind'],
    ['a target before the baseline', { target: [baseline, { ...target, year: 2020 }] }, 'target.csv', 'year'],
  ] as [string, Partial<ProgrammeRows>, string, string][])(
    'names %s with file, column and fix',
    (_, changed, file, column) => {
      const problems = with_(changed);
      expect(problems).toContainEqual(expect.objectContaining({ file, column, row: expect.any(Number) }));
      for (const { says, fix } of problems) expect(says && fix).toBeTruthy();
    },
  );
});
