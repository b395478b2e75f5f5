import { describe, expect, it } from 'vitest';
import { prepareTable } from '#core/importing/prepareTable.ts';
import { profileTable } from '#core/importing/profileTable.ts';
import { findPersonal } from '#core/personal/findPersonal.ts';
import { personalHeader } from '#core/personal/personalHeader.ts';
import { csvOf, index, referenceRows, tableOf } from '../importing/importing.ts';

const found = async (
  names: readonly string[],
  make: (k: number) => readonly (string | number)[],
  rows = 60,
) => {
  const raw = await tableOf(csvOf([names, ...Array.from({ length: rows }, (_, k) => make(k))]));
  return findPersonal(await profileTable(raw), null, index);
};
const kindOf = async (name: string, make: (k: number) => string | number) =>
  (await found([name, 'n'], (k) => [make(k), 1]))[0]?.kind ?? null;
const FIRST = ['علي', 'حسين', 'زينب', 'فاطمة', 'محمد', 'أحمد', 'سارة', 'كاظم', 'مريم', 'جاسم', 'نور', 'حيدر'];
const invented = (k: number) =>
  `${FIRST[k % 12]} ${FIRST[(k * 5 + 1) % 12]} ${FIRST[(k * 7 + 3 + Math.floor(k / 12)) % 12]}`;

describe('personal data by header', () => {
  it.each([
    ['Name', 'name'],
    ['الاسم', 'name'],
    ['اسم المشتكي', 'name'],
    ['Respondent name', 'name'],
    ['beneficiaryName', 'name'],
    ['Phone Number', 'phone'],
    ['رقم الهاتف', 'phone'],
    ['National ID', 'national_id'],
    ['رقم البطاقة', 'national_id'],
    ['E-mail', 'email'],
    ['Home address', 'address'],
    ['عنوان السكن', 'address'],
    ['Notes', 'free_text'],
    ['ملاحظات', 'free_text'],
    ['Date of birth', 'birth_date'],
    ['deviceid', 'device'],
    ['District', null],
    ['Location name', null],
    ['adm2_name', null],
    ['القضاء', null],
    ['Type of case', null],
    ['Number of families', null],
  ])('%s: %s', (header, kind) => {
    expect(personalHeader(header)).toBe(kind);
  });
});

describe('personal data by content, under a header that says nothing', () => {
  it.each([
    ['phone', (k: number) => `077${String(12345678 + k * 917).padStart(8, '0')}`],
    ['phone', (k: number) => `+964 780 ${String(1000000 + k * 371)}`],
    ['phone', (k: number) => (k % 12 === 0 ? `call 0770 123 45${k + 10}` : 'no')],
    ['phone', (k: number) => `٠٧٧${String(12345678 + k * 917)}`],
    ['national_id', (k: number) => String(198012345670 + k * 13)],
    ['email', (k: number) => (k % 10 === 0 ? `someone${k}@example.org` : '')],
    ['name', invented],
    [
      'free_text',
      (k: number) =>
        `The family told us on day ${k} that the neighbour took the water pump and would not give it back.`,
    ],
    ['address', (k: number) => `محلة ${300 + k} زقاق ${k} دار ${k + 2}`],
  ] as const)('%s', async (kind, make) => {
    expect(await kindOf('q17', make)).toBe(kind);
  });

  it('points where someone lives, but not points of places', async () => {
    const homes = await found(['lat', 'lon', 'n'], (k) => [
      (30 + k * 0.0123457).toFixed(6),
      (47 + k * 0.0098761).toFixed(6),
      1,
    ]);
    expect(homes.map(({ column, kind }) => [column, kind])).toEqual([
      ['lat', 'coordinates'],
      ['lon', 'coordinates'],
    ]);
    expect(await found(['lat', 'lon', 'n'], (k) => [(30 + (k % 5) * 0.1234).toFixed(4), '47.5', 1])).toEqual(
      [],
    );
  });
});

describe('what is nobody’s', () => {
  it.each([
    ['District', (k: number) => ['Fao', 'Al-Qurna', 'Al-Zubair'][k % 3]!],
    ['Kind', (k: number) => ['Tribal dispute over land', 'Drug use'][k % 2]!],
    ['Day', (k: number) => `2025-01-${String((k % 28) + 1).padStart(2, '0')}`],
    ['Families', (k: number) => k],
    ['Case', (k: number) => `CP-2025-${String(k).padStart(5, '0')}`],
    ['Status', (k: number) => (k % 2 ? 'open' : 'closed')],
  ] as const)('%s', async (name, make) => {
    expect(await found([name, 'n'], (k) => [make(k), 1])).toEqual([]);
  });

  it('five hundred localities by name, in either language, are places and not persons', async () => {
    const places = referenceRows('locality.csv').filter((row) => row.name1);
    const text = csvOf([['Place', 'المكان'], ...places.map((row) => [row.name!, row.name1!] as const)]);
    expect(findPersonal(await profileTable(await tableOf(text)), null, index)).toEqual([]);
  });

  it('a finding never quotes a value', async () => {
    const names = await found(['q', 'n'], (k) => [invented(k), 1]);
    expect(JSON.stringify(names)).not.toContain(FIRST[0]);
  });

  it('what is handed on of a table holds no value of a personal column', async () => {
    const text = csvOf([
      ['Date', 'District', 'Phone'],
      ...Array.from({ length: 30 }, (_, k) => ['2025-01-02', 'Fao', `0770123${4000 + k}`]),
    ]);
    const prepared = await prepareTable(await tableOf(text), index);
    expect(prepared.personal).toEqual([{ column: 'Phone', kind: 'phone', by: 'header' }]);
    const all = JSON.stringify(prepared, (_, value) => (value instanceof Map ? [...value] : value));
    expect(all).toContain('Fao');
    expect(all).not.toContain('0770123');
  });
});
