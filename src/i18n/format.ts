import { boundsOf, type Cell, hasValue } from '#core/cell.ts';
import type { Digits } from '#core/digits.ts';
import { isMonth, isYear, type Month, type Period, type Year } from '#core/period.ts';
import { isLang, LANGUAGES } from './languages.ts';
import { fill, type Messages } from './messages.ts';
import { type PluralForms, plural, pluralRange } from './plural.ts';

type Units = Messages['units'];
/** Units that come with plural forms, such as `cases` or `households`. */
export type CountUnit = { [K in keyof Units]: Units[K] extends PluralForms ? K : never }[keyof Units];

/**
 * What a cell's number means: things counted, a rate per 100,000 a year, a share (0.4 is 40 %), a change (0.12 is +12 %).
 * Without a unit it is a plain number.
 */
export type CellUnit = CountUnit | 'rate' | 'share' | 'change';

export interface Format {
  /** A number with at most two decimals. */
  readonly number: (value: number) => string;
  readonly integer: (value: number) => string;
  /** A number in a few characters for axes and tiles: "3.66m". */
  readonly compact: (value: number) => string;
  /** A probability as tests report it: two decimals, three where it is small, "<0.001" below. */
  readonly probability: (p: number) => string;
  /** A share, 0.4 as "40%"; `decimals` is 0 unless told, more where only they tell it from 0 or 100 %. */
  readonly percent: (value: number, decimals?: number) => string;
  /** A change with its sign, 0.12 as "+12%"; decimals only where they tell it from 0 or −100 %. */
  readonly change: (value: number) => string;
  /** A rate: one decimal below 100, none above. The unit is a message of its own. */
  readonly rate: (value: number) => string;
  /** An interval, already in words or digits at both ends, kept in reading order in either direction. */
  readonly range: (low: string, high: string) => string;
  /** A cell in words, with its doubt or its reason: "about 40 cases, 38–42". */
  readonly cell: (cell: Cell, unit?: CellUnit) => string;
  /** A cell for tables and labels: "40", "≈40", "0–4", "withheld", "no data". */
  readonly cellShort: (cell: Cell, unit?: CellUnit) => string;
  /** "Jan–Dec 2025", one month, or whole years "2024–2025". */
  readonly period: (period: Period) => string;
  readonly month: (month: Month, style?: 'long' | 'short' | 'name' | 'narrow') => string;
  readonly year: (year: Year | number) => string;
  /** A month or a year, as the tables of an atlas name periods. */
  readonly monthOrYear: (code: Month | Year) => string;
  /** An ISO date (YYYY-MM-DD) with the month in words; the time of day and the clock's zone play no part. */
  readonly date: (iso: string) => string;
  /** A distance in kilometres: one decimal below 10. */
  readonly distance: (km: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** "12 districts", with the plural that the language wants. */
  readonly count: (value: number, unit: CountUnit) => string;
}

const LRI = '\u2066';
const RLI = '\u2067';
const PDI = '\u2069';
const LRM = '\u200e';

/**
 * Decimals of a percentage this far from nothing or all: as many as it takes, up to two, not to be written as 0 or 100 %, which
 * an interval's end or a share then seems to reach.
 */
const edgeDecimals = (distance: number): number =>
  distance > 0 && distance <= 0.005 ? Math.min(2, Math.ceil(-Math.log10(distance * 100) - 1e-9)) : 0;

/** Keeps `Intl` objects, since making one takes far longer than using it. */
function keep<K extends string, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

/** Everything that turns numbers, cells and time into the reader's language and digits. */
export function makeFormat(locale: string, digits: Digits, t: Messages): Format {
  const tag = `${locale}-u-nu-${digits}`;
  const code = locale.split('-')[0] ?? '';
  const rtl = isLang(code) && LANGUAGES[code].dir === 'rtl';

  const numbers = keep((options: string) => new Intl.NumberFormat(tag, JSON.parse(options)));
  const dates = keep(
    (options: string) => new Intl.DateTimeFormat(tag, { ...JSON.parse(options), timeZone: 'UTC' }),
  );
  const listFormat = new Intl.ListFormat(locale);
  const say = (value: number, options: Intl.NumberFormatOptions) =>
    // Minus zero would print a sign; a hyphen is too short to be seen as one.
    numbers(JSON.stringify(options))
      .format(value === 0 ? 0 : value)
      .replace('-', '\u2212');
  const sayDate = (iso: string, options: Intl.DateTimeFormatOptions) =>
    dates(JSON.stringify(options)).format(new Date(`${iso}T00:00:00Z`));

  const number = (value: number) => say(value, { maximumFractionDigits: 2 });
  const integer = (value: number) => say(value, { maximumFractionDigits: 0 });
  const probability = (p: number) =>
    p < 0.001
      ? `${rtl ? LRI : ''}<${say(0.001, { minimumFractionDigits: 3 })}${rtl ? PDI : ''}`
      : say(p, { minimumFractionDigits: p < 0.0995 ? 3 : 2, maximumFractionDigits: p < 0.0995 ? 3 : 2 });
  const percent = (value: number, decimals = 0) =>
    say(value, {
      style: 'percent',
      minimumFractionDigits: decimals,
      maximumFractionDigits: Math.max(decimals, edgeDecimals(Math.min(Math.abs(value), Math.abs(1 - value)))),
    });
  const change = (value: number) =>
    say(value, {
      style: 'percent',
      maximumFractionDigits: edgeDecimals(Math.min(Math.abs(value), Math.abs(1 + value))),
      signDisplay: 'exceptZero',
    });
  const rate = (value: number) => {
    const decimals = value !== 0 && Math.abs(value) < 99.95 ? 1 : 0;
    return say(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  };

  /**
   * The bidirectional algorithm turns "38–42" round inside Arabic text, and Eastern Arabic digits even in English text. An
   * isolate keeps both ends in the order in which the reader of that script reads them.
   */
  const isolate = (low: string, high: string, pattern: string) => {
    if (!rtl && digits === 'latn') return fill(pattern, { low, high });
    if (rtl) return `${digits === 'latn' ? LRI : RLI}${fill(pattern, { low, high })}${PDI}`;
    return `${LRI}${fill(pattern, { low: low + LRM, high: LRM + high })}${PDI}`;
  };
  const range = (low: string, high: string) => isolate(low, high, t.cell.range);

  const inUnit = (value: number, unit?: CellUnit) =>
    unit === 'rate'
      ? rate(value)
      : unit === 'share'
        ? percent(value)
        : unit === 'change'
          ? change(value)
          : unit === undefined
            ? number(value)
            : integer(value);
  const withUnit = (value: number, unit?: CellUnit) => {
    const text = inUnit(value, unit);
    if (unit === undefined || unit === 'share' || unit === 'change') return text;
    if (unit === 'rate') return `${text} ${t.units.rate}`;
    return plural(locale, t.units[unit], Math.round(value), text);
  };
  const bareRange = (low: number, high: number, unit?: CellUnit) => {
    const [from, to] = [inUnit(low, unit), inUnit(high, unit)];
    // A dash beside a minus cannot be read, so signed ends are joined by a word.
    return unit === 'change' || low < 0 ? fill(t.cell.rangeSigned, { low: from, high: to }) : range(from, to);
  };
  const rangeWithUnit = (low: number, high: number, unit?: CellUnit) => {
    const text = bareRange(low, high, unit);
    if (unit === undefined || unit === 'share' || unit === 'change') return text;
    if (unit === 'rate') return `${text} ${t.units.rate}`;
    return pluralRange(locale, t.units[unit], Math.round(low), Math.round(high), text);
  };
  const isVague = (cell: { value: number; low: number; high: number }) =>
    (cell.high - cell.low) / 2 > Math.abs(cell.value) / 2;

  const cell = (cell: Cell, unit?: CellUnit): string => {
    switch (cell.kind) {
      case 'exact':
        return cell.value === 0 && unit === undefined ? t.cell.zero : withUnit(cell.value, unit);
      case 'rounded':
        return isVague(cell)
          ? rangeWithUnit(cell.low, cell.high, unit)
          : inUnit(cell.low, unit) === inUnit(cell.high, unit)
            ? fill(t.cell.about, { value: withUnit(cell.value, unit) })
            : fill(t.cell.aboutRange, {
                value: withUnit(cell.value, unit),
                range: bareRange(cell.low, cell.high, unit),
              });
      case 'suppressed': {
        const bounds = boundsOf(cell);
        return bounds
          ? fill(t.cell.suppressedBounds, { range: bareRange(bounds.low, bounds.high, unit) })
          : t.cell.suppressedLong;
      }
      case 'missing':
        return fill(t.cell.missingBecause, { reason: t.cell.missingReason[cell.reason] });
    }
  };
  const cellShort = (cell: Cell, unit?: CellUnit): string => {
    if (!hasValue(cell)) return cell.kind === 'suppressed' ? t.cell.suppressed : t.cell.missing;
    if (cell.kind === 'exact') return inUnit(cell.value, unit);
    if (isVague(cell)) return bareRange(cell.low, cell.high, unit);
    return `${rtl && digits === 'latn' ? LRM : ''}≈${inUnit(cell.value, unit)}`;
  };

  const month = (month: Month, style: 'long' | 'short' | 'name' | 'narrow' = 'long') => {
    if (style === 'name') return sayDate(`${month}-01`, { month: 'short' });
    if (style === 'narrow') return sayDate(`${month}-01`, { month: 'narrow' });
    return sayDate(`${month}-01`, { month: style, year: 'numeric' });
  };
  const year = (year: Year | number) =>
    sayDate(`${String(year).padStart(4, '0')}-01-01`, { year: 'numeric' });
  const period = ({ start, end }: Period) => {
    if (start === end) return month(start);
    const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
    if (first === last) {
      // Iraqi month names have spaces of their own, so the dash needs room.
      const dash = month(start, 'name').includes(' ') || month(end, 'name').includes(' ') ? ' – ' : '–';
      return `${month(start, 'name')}${dash}${month(end, 'short')}`;
    }
    if (start.endsWith('-01') && end.endsWith('-12')) return range(year(first), year(last));
    return `${month(start, 'short')} – ${month(end, 'short')}`;
  };

  return {
    number,
    integer,
    compact: (value) => say(value, { notation: 'compact', maximumSignificantDigits: 3 }),
    probability,
    percent,
    change,
    rate,
    range,
    cell,
    cellShort,
    period,
    month,
    year,
    monthOrYear: (code) => (isYear(code) ? year(code) : isMonth(code) ? month(code) : code),
    date: (iso) => sayDate(iso.slice(0, 10), { day: 'numeric', month: 'long', year: 'numeric' }),
    distance: (km) =>
      fill(t.units.km, {
        n: Math.abs(km) < 9.95 ? say(km, { maximumFractionDigits: 1 }) : integer(km),
      }),
    list: (items) => listFormat.format(items),
    count: (value, unit) => plural(locale, t.units[unit], value, number(value)),
  };
}
