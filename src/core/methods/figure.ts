import type { Interval } from '../intervals.ts';
import type { Month } from '../period.ts';

/** The series of all chosen districts together: the published margin, not a sum of rounded parts. */
export const TOGETHER = 'together';

/** A value inside a sentence or beside a picture, which the screen says in the reader's language and digits. */
export type Figure<Word extends string = string> =
  | { readonly as: 'number' | 'integer' | 'share' | 'change' | 'p'; readonly value: number }
  | { readonly as: 'range'; readonly of: 'number' | 'share' | 'change'; readonly value: Interval }
  | {
      readonly as: 'count';
      readonly value: number;
      readonly unit: 'cases' | 'households' | 'months' | 'districts';
    }
  | { readonly as: 'month'; readonly value: Month }
  /** A month of the year, 1 to 12. */
  | { readonly as: 'season'; readonly value: number }
  /** Places by `adm2_pcode`, or `TOGETHER`. */
  | { readonly as: 'places'; readonly value: readonly string[] }
  | { readonly as: 'word'; readonly value: Word };

/** A sentence by its name in the words of its method, with the values that it names in braces. */
export interface Said<Word extends string = string> {
  readonly say: Word;
  readonly with: Readonly<Record<string, Figure<Word>>>;
}

export const say = <Word extends string>(
  word: Word,
  values: Readonly<Record<string, Figure<Word>>> = {},
): Said<Word> => ({ say: word, with: values });

export const number = (value: number): Figure<never> => ({ as: 'number', value });
export const integer = (value: number): Figure<never> => ({ as: 'integer', value });
export const shareOf = (value: number): Figure<never> => ({ as: 'share', value });
export const changeOf = (value: number): Figure<never> => ({ as: 'change', value });
export const pOf = (value: number): Figure<never> => ({ as: 'p', value });
export const monthOf = (value: Month): Figure<never> => ({ as: 'month', value });
export const seasonOf = (value: number): Figure<never> => ({ as: 'season', value });
export const placesOf = (...value: readonly string[]): Figure<never> => ({ as: 'places', value });
export const wordOf = <Word extends string>(value: Word): Figure<Word> => ({ as: 'word', value });
export const countOf = (
  value: number,
  unit: 'cases' | 'households' | 'months' | 'districts',
): Figure<never> => ({ as: 'count', value, unit });
export const rangeOf = (value: Interval, of: 'number' | 'share' | 'change' = 'number'): Figure<never> => ({
  as: 'range',
  of,
  value,
});
