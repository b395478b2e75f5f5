import { LEVEL } from '#core/intervals.ts';
import { BadInput } from './BadInput.ts';

/** One field of a statistic's input. */
export interface Field<T> {
  /** What must stand there, such as "a whole number from 1". */
  readonly holds: string;
  /** What it means. */
  readonly says: string;
  /** Other names under which it may be given, as published cases have them. */
  readonly also: readonly string[];
  /** What stands where it is left out; absent for a field that must be given. */
  readonly otherwise?: { readonly value: T };
  /** Reads a value that stands at the place `at`. Throws `BadInput`. */
  read(value: unknown, at: string): T;
}

/** A field that is read part by part; `is` says whether a part is as `holds` has it. */
export const field = <T>(holds: string, says: string, is: (value: unknown) => value is T): Field<T> => ({
  holds,
  says,
  also: [],
  read(value, at) {
    if (is(value)) return value;
    throw new BadInput(`${at} is ${shown(value)}: write ${holds}`);
  },
});

function between(least: number, most: number): string {
  if (!Number.isFinite(least)) return '';
  return Number.isFinite(most) ? ` from ${least} to ${most}` : `, ${least} or more`;
}

/** A finite number, with bounds where they are given. */
export const number = (says: string, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY) =>
  field(
    `a number${between(least, most)}`,
    says,
    (value): value is number => Number.isFinite(value) && Number(value) >= least && Number(value) <= most,
  );

/** A whole number, from `least` on. */
export const whole = (says: string, least = 0) =>
  field(
    `a whole number from ${least}`,
    says,
    (value): value is number => Number.isSafeInteger(value) && Number(value) >= least,
  );

/** A number above 0, as persons and exposures are. */
export const positive = (says: string) =>
  field('a number above 0', says, (value): value is number => Number.isFinite(value) && Number(value) > 0);

/** Any text, such as a month. */
export const text = (says: string, like: RegExp, holds: string) =>
  field(holds, says, (value): value is string => typeof value === 'string' && like.test(value));

/** Yes or no. */
export const flag = (says: string) =>
  field('true or false', says, (value): value is boolean => typeof value === 'boolean');

/** One of a few words. */
export const choice = <const T extends string>(says: string, words: readonly T[]) =>
  field(words.map((word) => `"${word}"`).join(' or '), says, (value): value is T =>
    words.some((word) => word === value),
  );

/** A list, each of whose parts is read as `part` is. */
export const list = <T>(part: Field<T>): Field<T[]> => ({
  holds: `a list, each ${part.holds}`,
  says: part.says,
  also: [],
  read(value, at) {
    if (!Array.isArray(value)) throw new BadInput(`${at} is ${shown(value)}: write ${this.holds}`);
    return value.map((one, k) => part.read(one, `${at}[${k}]`));
  },
});

/** Either of two: what the first cannot read is left to the second. */
export const either = <A, B>(first: Field<A>, second: Field<B>): Field<A | B> => ({
  holds: `${first.holds}, or ${second.holds}`,
  says: first.says,
  also: [],
  read(value, at) {
    try {
      return first.read(value, at);
    } catch {
      return second.read(value, at);
    }
  },
});

/** The same field, left out at will. */
export function optional<T, const E = T>(given: Field<T>, otherwise: E): Field<T | E> {
  return { ...given, otherwise: { value: otherwise } } as Field<T | E>;
}

/** A confidence level, 0.95 where it is left out. */
export const level = optional(number('confidence level', 0.5, 0.9999), LEVEL);

/** The same field, with the names that published cases have for it. */
export const named = <T>(given: Field<T>, ...also: string[]): Field<T> => ({ ...given, also });

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const written = JSON.stringify(value);
  return written.length > 40 ? `${written.slice(0, 37)}...` : written;
}
