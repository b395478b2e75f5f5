import { isBlank, type RawColumn, type Scalar, uniqueNames } from './rawTable.ts';

/** Where a grid's header is, and what it says. */
export interface Header {
  readonly columns: readonly RawColumn[];
  /** Index of the (first) header row among the rows looked at. */
  readonly at: number;
  /** Index of the first row of data. */
  readonly dataAt: number;
  /** Lines above the header that hold text. */
  readonly titles: readonly string[];
}

/** How many rows are looked at; libhxl scans 25 for hashtags (hxl/input.py, Unlicense), titles rarely take ten. */
export const HEADER_ROWS = 40;
const TAG_ROWS = 25;
const TAG = /^\s*#[A-Za-z][A-Za-z0-9_]*(\s*\+[A-Za-z][A-Za-z0-9_]*)*\s*$/;

/** Whether all non-empty cells of a row are HXL hashtags, at least one (hxlstandard.org, version 1.1). */
function isTagRow(row: readonly Scalar[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => typeof cell === 'string' && TAG.test(cell));
}

/**
 * Finds the header among the first rows of a grid. With an HXL row the header is the row above it. Else it is the first row
 * that is as wide as the rows that follow and holds words, not numbers; a second such row in another script is the same header
 * in another language, and a group heading above it (merged cells, filled in beforehand) is put before the names.
 * Null when no row will do.
 */
export function findHeader(rows: readonly (readonly Scalar[])[]): Header | null {
  const tagAt = rows.slice(0, TAG_ROWS).findIndex(isTagRow);
  if (tagAt >= 0) return taggedHeader(rows, tagAt);
  const widths = rows.slice(0, HEADER_ROWS).map(filledIn);
  const width = usualWidth(widths);
  if (width === 0) return null;
  const at = rows
    .slice(0, HEADER_ROWS)
    .findIndex((row, k) => widths[k]! >= Math.max(1, width * 0.6) && isHeaderLike(row));
  if (at < 0) return null;
  const next = rows[at + 1];
  const first = namesOf(rows[at]!);
  const twin = next !== undefined && isHeaderLike(next) && filledIn(next) >= widths[at]! * 0.6;
  // Data of words alone also looks like a header: only another script, or names under a group heading, make it one.
  const bilingual = twin && isArabic(first) !== isArabic(namesOf(next));
  const grouped = twin && !bilingual && hasRepeats(first) && !hasRepeats(namesOf(next));
  const dataAt = at + (bilingual || grouped ? 2 : 1);
  const second = bilingual || grouped ? namesOf(next!) : null;
  const titles = titlesOf(rows.slice(0, at));
  return { at, dataAt, titles, columns: columnsOf(first, second, bilingual, null) };
}

function taggedHeader(rows: readonly (readonly Scalar[])[], tagAt: number): Header {
  const tags = rows[tagAt]!.map((cell) =>
    isBlank(cell)
      ? null
      : String(cell)
          .trim()
          .replace(/\s*\+\s*/g, '+'),
  );
  const above = tagAt > 0 ? namesOf(rows[tagAt - 1]!) : [];
  const names = tags.map((tag, k) => above[k] || tag || '');
  return {
    at: Math.max(0, tagAt - 1),
    dataAt: tagAt + 1,
    titles: titlesOf(rows.slice(0, Math.max(0, tagAt - 1))),
    columns: columnsOf(names, null, false, tags),
  };
}

function columnsOf(
  first: readonly string[],
  second: readonly string[] | null,
  bilingual: boolean,
  tags: readonly (string | null)[] | null,
): RawColumn[] {
  const length = Math.max(first.length, second?.length ?? 0);
  const cells = Array.from({ length }, (_, k) => {
    const [a, b] = [first[k] ?? '', second?.[k] ?? ''];
    if (bilingual) {
      const [latin, arabic] = isArabic(first) ? [b, a] : [a, b];
      return { name: latin || arabic, name1: latin ? arabic || null : null };
    }
    if (second) return { name: a && b && a !== b ? `${a} ${b}` : b || a, name1: null };
    return bothScripts(a);
  });
  const names = uniqueNames(cells.map(({ name }) => name));
  return cells.map(({ name1 }, k) => ({ name: names[k]!, name1, tag: tags?.[k] ?? null }));
}

/** A header that says the same in two scripts in one cell, such as `المحافظة / Governorate`, taken apart. */
function bothScripts(name: string): { name: string; name1: string | null } {
  const plain = withoutTatweel(name);
  const latin = plain
    .replace(/[\u0600-\u06FF\uFB50-\uFDFF\uFE70-\uFEFF]+/g, ' ')
    .replace(/^[\s/|–-]+|[\s/|–-]+$/g, '');
  const arabic = plain
    .replace(/[^\u0600-\u06FF\uFB50-\uFDFF\uFE70-\uFEFF\s]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/[A-Za-z]{2}/.test(latin) || arabic.length < 2) return { name: plain, name1: null };
  return { name: latin.replace(/\s+/g, ' ').trim(), name1: arabic };
}

const withoutTatweel = (text: string) => text.replaceAll('\u0640', '');
const namesOf = (row: readonly Scalar[]): string[] =>
  row.map((cell) => (isBlank(cell) ? '' : withoutTatweel(String(cell)).replace(/\s+/g, ' ').trim()));

const filledIn = (row: readonly Scalar[]): number =>
  row.reduce((n: number, cell) => n + (isBlank(cell) ? 0 : 1), 0);

/** Mostly words, none too long for a name, few of them twice. */
function isHeaderLike(row: readonly Scalar[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const words = filled.filter(
    (cell) => typeof cell === 'string' && !/^[\s\d.,:/+٠-٩-]+$/.test(cell) && cell.length < 300,
  );
  return filled.length > 0 && words.length >= filled.length * 0.7;
}

const isArabic = (names: readonly string[]): boolean => {
  const text = names.join('');
  const arabic = text.match(/[\u0600-\u06FF]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return arabic > latin;
};

const hasRepeats = (names: readonly string[]): boolean => {
  const filled = names.filter(Boolean);
  return new Set(filled).size < filled.length || filled.length < names.length * 0.9;
};

/** The width of most rows, of the wider one on ties: titles are narrow and few. */
function usualWidth(widths: readonly number[]): number {
  const times = new Map<number, number>();
  for (const width of widths) if (width > 0) times.set(width, (times.get(width) ?? 0) + 1);
  let best = 0;
  for (const [width, n] of times)
    if (n > (times.get(best) ?? 0) || (n === times.get(best) && width > best)) best = width;
  return best;
}

const titlesOf = (rows: readonly (readonly Scalar[])[]): string[] =>
  rows.flatMap((row) => {
    const text = [...new Set(namesOf(row).filter(Boolean))].join(' · ');
    return text ? [text.slice(0, 200)] : [];
  });
