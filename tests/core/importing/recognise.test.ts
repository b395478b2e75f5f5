import { describe, expect, it } from 'vitest';
import { importTable } from '#core/importing/importTable.ts';
import { profileTable } from '#core/importing/profileTable.ts';
import { guessMapping, guessTable } from '#core/mapping/guessMapping.ts';
import { isMapping, parseMapping, printMapping } from '#core/mapping/mapping.ts';
import { findPersonal } from '#core/personal/findPersonal.ts';
import { KNOWN_FORMATS } from '#core/recognise/knownFormat.ts';
import { FORMATS_KNOWN, recognise } from '#core/recognise/recognise.ts';
import { PROTECTED_NAMES } from '#core/schema/tables.ts';
import type { LineRecord } from '#core/tally.ts';
import { contextOf, index, tableOf } from './importing.ts';
import { KNOWN_FILES } from './knownFiles.ts';

const guessOf = async (text: string, name = 'list.csv') => {
  const raw = await tableOf(text, name);
  const profile = await profileTable(raw);
  const format = recognise(raw.columns);
  const table = guessTable(profile, format, index);
  return { raw, profile, format, table, ...guessMapping(profile, table, format, index, [name]) };
};
const run = async (text: string, name?: string) => {
  const { raw, mapping, ...rest } = await guessOf(text, name);
  const records: LineRecord[] = [];
  const report = await importTable(raw, mapping, contextOf(), (record) => records.push({ ...record }));
  return { ...rest, mapping, records, report };
};

describe('files that are known by their header', () => {
  it('every format has its file and its line', () => {
    expect(FORMATS_KNOWN.map(({ name }) => name).sort()).toEqual([...KNOWN_FORMATS].sort());
    expect(Object.keys(KNOWN_FILES).sort()).toEqual([...KNOWN_FORMATS].sort());
  });

  it.each(KNOWN_FORMATS)('%s is recognised', async (name) => {
    expect(recognise((await tableOf(KNOWN_FILES[name])).columns)?.name).toBe(name);
  });

  it('a file with other headers is none of them', async () => {
    expect(recognise((await tableOf('District,Families\nFao,3\n')).columns)).toBeNull();
  });

  // False positives on the recognised formats: the aim is none.
  it.each(KNOWN_FORMATS)('%s: no column of the format itself is taken for personal', async (name) => {
    const raw = await tableOf(KNOWN_FILES[name]);
    expect(findPersonal(await profileTable(raw), recognise(raw.columns), index)).toEqual([]);
  });

  it('ACLED: clashes become cases, protests are left out, and the sum adds up', async () => {
    const { records, report, mapping } = await run(KNOWN_FILES.acled);
    expect(mapping.columns).toMatchObject({
      record_id: 'event_id_cnty',
      date: 'event_date',
      adm2: 'admin2',
      category: 'sub_event_type',
    });
    expect(report.total).toMatchObject({ rows: 40, used: 32, rejected: 8, merged: 0 });
    expect(report.findings.find(({ kind }) => kind === 'code_left_out')).toMatchObject({
      value: 'Peaceful protest',
      count: 8,
    });
    expect(records[0]).toMatchObject({
      adm2_pcode: 'IQG02Q05',
      month: '2025-01',
      category: 'dispute_other',
      sex: 'not_applicable',
    });
  });

  it('DTM by the API: persons divided by six are modelled, and said to be', async () => {
    const { records, report } = await run(KNOWN_FILES.dtm_api);
    expect(report.total.used).toBe(40);
    expect(records[3]).toMatchObject({
      adm2_pcode: 'IQG02Q01',
      origin_pcode: 'IQG17',
      driver: 'water_scarcity',
      households: 4,
      persons: 24,
      persons_basis: 'modelled',
    });
  });

  it('DTM master list: a column of each origin becomes a record of its own, and six persons a family are seen', async () => {
    const { records, modelled, report, mapping } = await run(
      KNOWN_FILES.dtm_master_list,
      'Round130_Master_List_IDP_2025-03-31_IOM_DTM.csv',
    );
    expect(modelled).toBe(true);
    expect(mapping.origins).toEqual({ 'Thi-Qar': 'IQG17', Anbar: 'IQG01' });
    expect(records[2]).toMatchObject({
      adm2_pcode: 'IQG02Q06',
      origin_pcode: 'IQG17',
      households: 12,
      persons: 72,
      persons_basis: 'modelled',
    });
    expect(records[2]!.month).toBe('2025-03');
    expect(report.total).toMatchObject({ rows: 40, used: 40, records: 40 });
    const undated = await run(KNOWN_FILES.dtm_master_list);
    expect(undated.report.total).toMatchObject({ rows: 40, used: 0, rejected: 40 });
    expect(undated.report.findings[0]).toMatchObject({ kind: 'no_date', rows: [[4, 43]] });
  });

  it('a master list with an origin that the atlas does not know says what it left out', async () => {
    const { raw, mapping } = await guessOf(KNOWN_FILES.dtm_master_list, 'List 31 March 2025.csv');
    const atlas = { ...contextOf().atlas, origins: ['IQG01'] };
    const report = await importTable(raw, mapping, contextOf({ atlas }), () => {});
    expect(report.total).toMatchObject({ rows: 40, used: 0, rejected: 40 });
    expect(report.findings[0]).toMatchObject({ kind: 'outside_origin', count: 40 });
  });

  it('KoBoToolbox: roles are guessed from questions and answers', async () => {
    const { mapping, records, table } = await run(KNOWN_FILES.kobo);
    expect(table).toBe('incident');
    expect(mapping.columns).toMatchObject({
      date: 'case/date',
      adm2: 'case/district',
      category: 'case/Type of case',
      sex: 'case/sex',
      outcome: 'case/outcome',
      route: 'case/route',
    });
    expect(records.length).toBe(40);
    expect(records[2]).toMatchObject({
      category: 'domestic_violence',
      outcome: 'adr',
      route: 'cp_office',
      sex: 'female',
    });
  });

  it('our own table comes in whole', async () => {
    const { records, report } = await run(KNOWN_FILES.own_table);
    expect([records.length, report.findings]).toEqual([40, []]);
  });

  it('HXL: tags say what a header does not', async () => {
    const { mapping } = await guessOf(KNOWN_FILES.hxl);
    expect(mapping.columns).toMatchObject({ place_code: 'Area', date: 'Day', category: 'Kind', sex: 'Sex' });
  });
});

describe('a mapping as a file', () => {
  it('comes back as it was', async () => {
    for (const text of Object.values(KNOWN_FILES)) {
      const { mapping, table } = await guessOf(text);
      expect(PROTECTED_NAMES).toContain(table);
      expect(parseMapping(printMapping(mapping))).toEqual(mapping);
    }
  });

  it.each(['', '[]', '{"version":1}', '{"version":2,"table":"incident"}'])('%j is none', (text) => {
    expect(parseMapping(text)).toBeNull();
  });

  it('a role or table that we do not have is refused', async () => {
    const { mapping } = await guessOf(KNOWN_FILES.kobo);
    expect(isMapping({ ...mapping, table: 'person' })).toBe(false);
    expect(isMapping({ ...mapping, columns: { phone: 'x' } })).toBe(false);
    expect(isMapping({ ...mapping, values: { category: { a: 3 } } })).toBe(false);
  });
});
