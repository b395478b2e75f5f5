import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printTargets, readTargets } from '#core/indicators/readTargets.ts';

const END = '2025-12';
const HEADING = 'indicator,kind,year,value,note';
const problemsOf = (...lines: string[]) => {
  const read = readTargets([HEADING, ...lines, ''].join('\n'), END);
  return 'problems' in read ? read.problems.map(({ kind, row, column }) => [kind, row, column]) : [];
};

describe('the file of targets', () => {
  it('is read as the steward keeps it, and printed as it was', () => {
    const text = readFileSync(resolve(import.meta.dirname, '../../../data/reference/target.csv'), 'utf8');
    const read = readTargets(text, END);
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(read.rows.length).toBe(text.trim().split('\n').length - 1);
    expect(printTargets(read.rows)).toBe(text);
  });

  it('may come from a spreadsheet, with other line ends, columns in another order and no remarks', () => {
    const text = '\uFEFFvalue,year,kind,indicator\r\n0.5,2025,target,IMP-2\r\n';
    expect(readTargets(text, END)).toEqual({
      rows: [{ indicator: 'IMP-2', kind: 'target', year: 2025, value: 0.5, note: null }],
    });
  });

  it('may be written with semicolons and decimal commas, as some spreadsheets do', () => {
    const text = 'indicator;kind;year;value;note\r\nIMP-2;target;2025;0,55;"one; two, three"\r\n';
    expect(readTargets(text, END)).toEqual({
      rows: [{ indicator: 'IMP-2', kind: 'target', year: 2025, value: 0.55, note: 'one; two, three' }],
    });
  });

  it.each([
    ['a share written in percent', 'IMP-2,target,2025,55,', ['share', 2, 'value']],
    ['a number below zero', 'OPT-7,target,2025,-1,', ['negative', 2, 'value']],
    ['an indicator that is not there', 'XXX-1,target,2025,1,', ['indicator', 2, 'indicator']],
    ['a year far off', 'OPT-7,target,2225,90,', ['notYear', 2, 'year']],
    ['a year in words', 'OPT-7,target,next,90,', ['notYear', 2, 'year']],
    ['a value in words', 'OPT-7,target,2025,ninety,', ['notNumber', 2, 'value']],
    ['a kind that is neither', 'OPT-7,goal,2025,90,', ['kind', 2, 'kind']],
    ['an empty cell', 'OPT-7,target,2025,,', ['empty', 2, 'value']],
    ['a comma too many', 'OPT-7,target,2025,90,1,2', ['cells', 2, '']],
  ])('is refused for %s, with row and column', (_, line, problem) => {
    expect(problemsOf(line)).toEqual([problem]);
  });

  it('is refused for rows that contradict each other', () => {
    expect(
      problemsOf(
        'OPT-7,baseline,2023,59,',
        'OPT-7,baseline,2022,60,',
        'OPT-7,target,2023,90,',
        'OPT-7,target,2026,90,',
        'OPT-7,target,2026,95,',
      ),
    ).toEqual([
      ['secondBaseline', 3, 'kind'],
      ['beforeBaseline', 4, 'year'],
      ['twice', 6, 'indicator'],
    ]);
  });

  it('is refused without its columns, and when it is no text', () => {
    expect(readTargets('indicator;kind;year\n', END)).toMatchObject({
      problems: [{ kind: 'missingColumn', column: 'value' }],
    });
    expect(readTargets('PK\u0003\u0004\0\0', END)).toMatchObject({ problems: [{ kind: 'unreadable' }] });
  });
});
