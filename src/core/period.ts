/** A calendar month as `YYYY-MM`, a year as `YYYY`. Text compares in time order within one kind. */
export type Month = string;
export type Year = string;

/** Both ends are included. */
export interface Period {
  readonly start: Month;
  readonly end: Month;
}

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

export const isMonth = (text: string): boolean => MONTH.test(text);
export const isYear = (text: string): boolean => /^\d{4}$/.test(text);
export const yearOf = (month: Month): Year => month.slice(0, 4);

/** Months since year 0, so that periods can be counted and shifted. Throws on text that is not a month. */
export function monthIndex(month: Month): number {
  const match = MONTH.exec(month);
  if (!match) throw new RangeError(`not a month: ${month}`);
  return Number(match[1]) * 12 + Number(match[2]) - 1;
}

/** The month at an index; throws beyond the years 0000 to 9999, which have no such text. */
export function monthAt(index: number): Month {
  if (!(index >= 0 && index < 120_000)) throw new RangeError(`no month at ${index}`);
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

export const addMonths = (month: Month, months: number): Month => monthAt(monthIndex(month) + months);

/** How many months the period holds. */
export const monthsIn = (period: Period): number => monthIndex(period.end) - monthIndex(period.start) + 1;

export function listMonths(period: Period): Month[] {
  const first = monthIndex(period.start);
  return Array.from({ length: Math.max(0, monthsIn(period)) }, (_, k) => monthAt(first + k));
}

export function listYears(period: Period): Year[] {
  const first = Number(yearOf(period.start));
  return Array.from({ length: Number(yearOf(period.end)) - first + 1 }, (_, k) => String(first + k));
}

/** The period of the same length that ends just before this one. */
export const previousPeriod = (period: Period): Period => ({
  start: addMonths(period.start, -monthsIn(period)),
  end: addMonths(period.start, -1),
});

/** So many months up to `end`, or as many of them as the extent holds. */
export const lastMonths = (months: number, extent: Period, end: Month = extent.end): Period => {
  const start = addMonths(end, 1 - months);
  return { start: start < extent.start ? extent.start : start, end };
};

export const isWithin = (inner: Period, outer: Period): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** The whole calendar years that touch the period. */
export const wholeYears = (period: Period): Period => ({
  start: `${yearOf(period.start)}-01`,
  end: `${yearOf(period.end)}-12`,
});

/**
 * Whether a published calendar year stands for just those of its months that the period holds. The year's cell holds its
 * months within the extent, so a year that the extent cuts fits only a period that is cut alike.
 */
export function yearFits(year: Year, period: Period, extent: Period): boolean {
  const asked = clipTo(year, period);
  const held = clipTo(year, extent);
  const whole = asked.start === `${year}-01` && asked.end === `${year}-12`;
  if (held.start > held.end) return whole;
  return asked.start === held.start && asked.end === held.end;
}

const clipTo = (year: Year, { start, end }: Period): Period => ({
  start: start > `${year}-01` ? start : `${year}-01`,
  end: end < `${year}-12` ? end : `${year}-12`,
});

/** The fewest published periods that tile this one: calendar years where they fit, months for the rest. */
export function tilePeriod(period: Period, extent: Period): (Month | Year)[] {
  const months = listMonths(period);
  const years = new Set(months.map(yearOf));
  const fitting = new Set([...years].filter((year) => yearFits(year, period, extent)));
  return [...new Set(months.map((month) => (fitting.has(yearOf(month)) ? yearOf(month) : month)))];
}
