import { describe, expect, it } from 'vitest';
import { exact, missing, rounded, suppressed } from '#core/cell.ts';
import { ar } from '#i18n/ar.ts';
import { en } from '#i18n/en.ts';
import { makeFormat } from '#i18n/format.ts';

const english = makeFormat('en-GB', 'latn', en);
const arabic = makeFormat('ar-IQ', 'latn', ar);
const eastern = makeFormat('ar-IQ', 'arab', ar);
const mixed = makeFormat('en-GB', 'arab', en);

/** Text without the marks that only steer direction. */
const bare = (text: string) => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '');

describe('numbers', () => {
  it('groups and rounds', () => {
    expect(english.integer(3664168)).toBe('3,664,168');
    expect(english.number(1.239)).toBe('1.24');
    expect(english.compact(3664168)).toMatch(/^3\.66\s?m$/i);
    expect(bare(arabic.integer(3664168))).toBe('3,664,168');
    expect(bare(eastern.integer(3664168))).toBe('٣٬٦٦٤٬١٦٨');
    expect(bare(mixed.integer(12))).toBe('١٢');
  });
  it('signs a change, and only a change', () => {
    expect(english.change(0.124)).toBe('+12%');
    expect(english.change(-0.124)).toBe('−12%');
    expect(english.change(0)).toBe('0%');
    expect(english.change(-0)).toBe('0%');
    expect(english.percent(0.124)).toBe('12%');
    expect(english.percent(0.124, 1)).toBe('12.4%');
    expect(bare(arabic.change(-0.124))).toBe('−12%');
    expect(bare(eastern.change(0.12))).toBe('+١٢٪');
  });
  it('never rounds a share or change to nothing or all that it is not', () => {
    expect(english.percent(0.004)).toBe('0.4%');
    expect(english.percent(0.996)).toBe('99.6%');
    expect(english.percent(0.0004)).toBe('0.04%');
    expect(english.percent(1e-9)).toBe('0%');
    expect(english.percent(1)).toBe('100%');
    expect(english.percent(0.014)).toBe('1%');
    expect(english.change(-0.004)).toBe('−0.4%');
    expect(english.change(-0.996)).toBe('−99.6%');
    expect(english.change(-1)).toBe('−100%');
  });
  it('says a rate with one decimal below 100', () => {
    expect(english.rate(12.34)).toBe('12.3');
    expect(english.rate(99.97)).toBe('100');
    expect(english.rate(123.4)).toBe('123');
    expect(english.rate(0)).toBe('0');
  });
  it('says distances in kilometres', () => {
    expect(english.distance(4.26)).toBe('4.3 km');
    expect(english.distance(9.97)).toBe('10 km');
    expect(english.distance(42.6)).toBe('43 km');
    expect(bare(arabic.distance(5))).toBe('5 كم');
  });
});

describe('cells in English', () => {
  it('says an exact number, and zero is one', () => {
    expect(english.cell(exact(40))).toBe('40');
    expect(english.cell(exact(1), 'cases')).toBe('1 case');
    expect(english.cell(exact(0))).toBe('none');
    expect(english.cell(exact(0), 'cases')).toBe('0 cases');
    expect(english.cellShort(exact(0))).toBe('0');
  });
  it('says the doubt of a rounded number', () => {
    expect(english.cell(rounded(40, 38, 42))).toBe('about 40, 38–42');
    expect(english.cell(rounded(40, 38, 42), 'cases')).toBe('about 40 cases, 38–42');
    expect(english.cell(rounded(12.34, 11, 13.5), 'rate')).toBe('about 12.3 per 100,000 a year, 11.0–13.5');
    // Both ends read alike in these digits: the range would only repeat the number.
    expect(english.cell(rounded(0.47, 0.4681, 0.4742), 'share')).toBe('about 47%');
    expect(english.cellShort(rounded(40, 38, 42))).toBe('≈40');
  });
  it('says only the interval when the doubt exceeds half the value', () => {
    expect(english.cell(rounded(5, 2, 7.2))).toBe('2–7.2');
    expect(english.cell(rounded(5, 2.5, 7.5))).toBe('about 5, 2.5–7.5');
    expect(english.cell(rounded(0, 0, 4), 'cases')).toBe('0–4 cases');
    expect(english.cellShort(rounded(0, 0, 4))).toBe('0–4');
    expect(english.cell(rounded(-0.02, -0.2, 0.15), 'change')).toBe('−20% to +15%');
    expect(english.cell(rounded(-0.3, -0.4, -0.2), 'change')).toBe('about −30%, −40% to −20%');
  });
  it('says why there is no number', () => {
    expect(english.cell(suppressed())).toBe('withheld to protect people');
    expect(english.cell(suppressed(1, 4))).toBe('withheld (1–4)');
    expect(english.cellShort(suppressed(1, 4))).toBe('withheld');
    expect(english.cell(missing('not-collected'))).toBe('no data: not collected');
    expect(english.cell(missing('low-base'), 'change')).toBe('no data: too few to compare');
    expect(english.cellShort(missing('not-published'))).toBe('no data');
  });
});

describe('Arabic', () => {
  it('has words for all six plurals of every unit', () => {
    const counts = [0, 1, 2, 3, 11, 100];
    expect(counts.map((n) => bare(arabic.count(n, 'cases')))).toEqual([
      'لا حالات',
      'حالة واحدة',
      'حالتان',
      '3 حالات',
      '11 حالة',
      '100 حالة',
    ]);
    expect(counts.map((n) => bare(eastern.count(n, 'persons')))).toEqual([
      'لا أشخاص',
      'شخص واحد',
      'شخصان',
      '٣ أشخاص',
      '١١ شخصًا',
      '١٠٠ شخص',
    ]);
    for (const forms of Object.values(ar.units))
      if (typeof forms !== 'string')
        expect(Object.keys(forms).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
  });
  it('says cells with their doubt', () => {
    expect(bare(arabic.cell(rounded(40, 38, 42), 'cases'))).toBe('نحو 40 حالة، 38–42');
    expect(bare(arabic.cell(rounded(0, 0, 4), 'cases'))).toBe('0–4 حالات');
    // The form for one has no place for a number, so an interval that would take it uses another.
    expect(bare(arabic.cell(rounded(0, 0, 1), 'cases'))).toBe('0–1 حالة');
    expect(arabic.cell(missing('not-published'))).toBe('لا بيانات: غير منشورة');
  });
  it('keeps intervals in reading order', () => {
    expect(arabic.range('38', '42')).toBe('\u206638–42\u2069');
    expect(eastern.range('٣٨', '٤٢')).toBe('\u2067٣٨–٤٢\u2069');
    expect(mixed.range('٣٨', '٤٢')).toBe('\u2066٣٨\u200e–\u200e٤٢\u2069');
    expect(english.range('38', '42')).toBe('38–42');
    expect(arabic.cellShort(rounded(40, 38, 42))).toBe('\u200e≈40');
    expect(english.cellShort(rounded(40, 38, 42))).toBe('≈40');
    expect(arabic.cell(rounded(40, 38, 42))).toContain('\u206638–42\u2069');
    expect(arabic.period({ start: '2024-01', end: '2025-12' })).toBe('\u20662024–2025\u2069');
  });
});

describe('time', () => {
  it('shortens periods as readers write them', () => {
    expect(english.period({ start: '2025-01', end: '2025-12' })).toBe('Jan–Dec 2025');
    expect(english.period({ start: '2025-03', end: '2025-03' })).toBe('March 2025');
    expect(english.period({ start: '2024-01', end: '2025-12' })).toBe('2024–2025');
    expect(english.period({ start: '2024-02', end: '2025-12' })).toBe('Feb 2024 – Dec 2025');
    expect(english.period({ start: '2024-01', end: '2025-11' })).toBe('Jan 2024 – Nov 2025');
  });
  it('uses the month names of Iraq', () => {
    expect(bare(arabic.period({ start: '2025-01', end: '2025-12' }))).toBe('كانون الثاني – كانون الأول 2025');
    expect(bare(arabic.period({ start: '2025-02', end: '2025-03' }))).toBe('شباط–آذار 2025');
    expect(bare(eastern.month('2025-07'))).toBe('تموز ٢٠٢٥');
    expect(bare(arabic.date('2025-07-14'))).toBe('14 تموز 2025');
  });
  it('does not shift with the zone of the clock', () => {
    const zone = process.env.TZ;
    try {
      for (const tz of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Baghdad']) {
        process.env.TZ = tz;
        expect(makeFormat('en-GB', 'latn', en).month('2025-01')).toBe('January 2025');
        expect(makeFormat('en-GB', 'latn', en).date('2025-01-01')).toBe('1 January 2025');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
  it('tells months from years', () => {
    expect(english.monthOrYear('2025')).toBe('2025');
    expect(english.monthOrYear('2025-04')).toBe('April 2025');
    expect(bare(eastern.year(2025))).toBe('٢٠٢٥');
  });
});

describe('lists', () => {
  it('joins as the language does', () => {
    expect(english.list(['Basra', 'Zubair', 'Faw'])).toBe('Basra, Zubair and Faw');
    expect(arabic.list(['البصرة', 'الفاو'])).toBe('البصرة والفاو');
  });
});
