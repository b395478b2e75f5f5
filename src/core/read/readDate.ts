import { latinDigits } from './readNumber.ts';

/** Whether a date of figures alone begins with the day or the month. */
export type DateOrder = 'dmy' | 'mdy';

/** A day as `YYYY-MM-DD`, or a month as `YYYY-MM` where no day is given. */
export type DateText = string;

// Month names of the languages in use, the two Arabic sets (of Iraq, and the one from Latin) included.
const NAMES: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'jän', 'كانون الثاني', 'يناير', 'جانفي'],
  ['feb', 'february', 'februar', 'شباط', 'فبراير'],
  ['mar', 'march', 'märz', 'mär', 'آذار', 'اذار', 'مارس'],
  ['apr', 'april', 'نيسان', 'أبريل', 'ابريل'],
  ['may', 'mai', 'أيار', 'ايار', 'مايو'],
  ['jun', 'june', 'juni', 'حزيران', 'يونيو'],
  ['jul', 'july', 'juli', 'تموز', 'يوليو'],
  ['aug', 'august', 'آب', 'اب', 'أغسطس', 'اغسطس'],
  ['sep', 'sept', 'september', 'أيلول', 'ايلول', 'سبتمبر'],
  ['oct', 'okt', 'october', 'oktober', 'تشرين الأول', 'تشرين الاول', 'أكتوبر', 'اكتوبر'],
  ['nov', 'november', 'تشرين الثاني', 'نوفمبر'],
  ['dec', 'dez', 'december', 'dezember', 'كانون الأول', 'كانون الاول', 'ديسمبر'],
];
const MONTHS = new Map(NAMES.flatMap((names, k) => names.map((name) => [name, k + 1])));
const WORDS = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const DAY_WORD = new RegExp(`^(\\d{1,2})[.\\s-]*(${WORDS})\\.?[,\\s/-]*(\\d{4})$`, 'i');
const WORD_DAY = new RegExp(`^(${WORDS})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, 'i');
const WORD_YEAR = new RegExp(`^(${WORDS})\\.?[\\s'/-]*(\\d{4})$`, 'i');

/** The number of a month, 1 to 12, from a figure or a name in English, Arabic or German; null when it is none. */
export function readMonthNumber(cell: string | number | boolean | null): number | null {
  const text = latinDigits(String(cell ?? '').trim()).toLowerCase();
  const number = MONTHS.get(text) ?? (/^\d{1,2}$/.test(text) ? Number(text) : Number.NaN);
  return number >= 1 && number <= 12 ? number : null;
}

/**
 * A date as people write it: ISO with or without time, figures in either order, month names, `YYYYMM`, a workbook's day number
 * (1900 system). Null when it is no date, or a day that the calendar does not have.
 */
export function readDate(cell: string | number | boolean | null, order: DateOrder = 'dmy'): DateText | null {
  if (typeof cell === 'number')
    return ofSerial(cell) ?? (Number.isInteger(cell) ? ofFigures(String(cell)) : null);
  if (typeof cell !== 'string') return null;
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:$|[T ]\d)/.exec(cell);
  if (iso) return dated(iso[1]!, iso[2]!, iso[3]);
  const text = latinDigits(cell.trim()).replace(/[\u200E\u200F]/g, '');
  const ymd = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:$|[T ]\d)/.exec(text);
  if (ymd) return dated(ymd[1]!, ymd[2]!, ymd[3]);
  const figures = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:$|[, ]+\d)/.exec(text);
  if (figures) {
    const [, a, b, year] = figures as unknown as [string, string, string, string];
    return order === 'dmy' ? dated(year, b, a) : dated(year, a, b);
  }
  const my = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (my) return dated(my[2]!, my[1]!);
  const lower = text.toLowerCase();
  const dayWord = DAY_WORD.exec(lower);
  if (dayWord) return dated(dayWord[3]!, MONTHS.get(dayWord[2]!)!, dayWord[1]);
  const wordDay = WORD_DAY.exec(lower);
  if (wordDay) return dated(wordDay[3]!, MONTHS.get(wordDay[1]!)!, wordDay[2]);
  const wordYear = WORD_YEAR.exec(lower);
  if (wordYear) return dated(wordYear[2]!, MONTHS.get(wordYear[1]!)!);
  return ofFigures(text) ?? (/^\d{5}(\.\d+)?$/.test(text) ? ofSerial(Number(text)) : null);
}

/** The day in the name or title of a file, as in `Round130_Master_List_2023-03-31.xlsx`; null when it has none. */
export function dateInName(name: string): DateText | null {
  const text = name.replaceAll('_', ' ');
  const found = /\d{4}-\d{2}-\d{2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\b(19|20)\d{6}\b/.exec(text)?.[0];
  const words = new RegExp(`\\b\\d{0,2}\\s*(${WORDS})\\s*\\d{4}`, 'i').exec(text)?.[0];
  return readDate(found ?? words?.trim() ?? null);
}

/**
 * Whether a column writes the day or the month first, from a figure above 12; `sure` is false when none tells (then the day is
 * taken to be first, as in Iraq and Germany).
 */
export function dateOrderOf(values: Iterable<string | number | boolean | null>): {
  order: DateOrder;
  sure: boolean;
} {
  let day = 0;
  let month = 0;
  let figures = 0;
  for (const value of values) {
    const match =
      typeof value === 'string' && /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(latinDigits(value.trim()));
    if (!match) continue;
    figures++;
    if (Number(match[1]) > 12) day++;
    if (Number(match[2]) > 12) month++;
  }
  return { order: month > day ? 'mdy' : 'dmy', sure: figures === 0 || day > 0 !== month > 0 };
}

const ofFigures = (text: string): DateText | null => {
  const match = /^(\d{4})(\d{2})(\d{2})?$/.exec(text);
  return match && Number(match[1]) > 1900 && Number(match[1]) < 2200
    ? dated(match[1]!, match[2]!, match[3])
    : null;
};

/** Days since 1899-12-30, from 1954 to 2119: other whole numbers are more likely counts. */
function ofSerial(value: number): DateText | null {
  if (!(value >= 20_000 && value < 80_000)) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000).toISOString().slice(0, 10);
}

function dated(year: string, month: string | number, day?: string): DateText | null {
  const [y, m] = [Number(year), Number(month)];
  if (!(m >= 1 && m <= 12)) return null;
  const start = `${year}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return start;
  const d = Number(day);
  const last =
    m === 2
      ? y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)
        ? 29
        : 28
      : m === 4 || m === 6 || m === 9 || m === 11
        ? 30
        : 31;
  return d >= 1 && d <= last ? `${start}-${String(d).padStart(2, '0')}` : null;
}
