import { type Digits, inDigits } from '../digits.ts';

/** What machines read, and what is not text. */
const MACHINE: ReadonlySet<string> = new Set([
  ...['lang', 'locale', 'dir', 'digits', 'as_of', 'data_version', 'page', 'stem', 'logos'],
  ...['id', 'kind', 'colour', 'link', 'tag', 'attributes'],
  ...['figure', 'adm2_pcode', 'view', 'filters', 'questions', 'verdict'],
]);

/** A report, or a part of one, with all that it prints in one kind of digits: fixed words and drawings as well as figures. */
export function printedIn<T>(digits: Digits, part: T): T {
  if (digits === 'latn') return part;
  if (typeof part === 'string') return inDigits(part, digits) as T;
  if (Array.isArray(part)) return part.map((one) => printedIn(digits, one)) as T;
  if (part === null || typeof part !== 'object' || isCode(part)) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, one]) => [key, MACHINE.has(key) ? one : printedIn(digits, one)]),
  ) as T;
}

const isCode = (part: object): boolean => 'kind' in part && part.kind === 'code';
