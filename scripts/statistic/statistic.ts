import type { Outcome } from '#core/statistics/outcome.ts';
import { BadInput } from './BadInput.ts';
import type { Field } from './field.ts';

/** A statistic that can be run by its name on numbers in a file. */
export interface Statistic {
  readonly name: string;
  /** What it is, in one line, with the published function that it equals. */
  readonly says: string;
  readonly fields: Readonly<Record<string, Field<unknown>>>;
  /** An input that it answers. */
  readonly example: Readonly<Record<string, unknown>>;
  /** Its answer to an input. Throws `BadInput`. */
  answer(input: unknown): Outcome<unknown>;
}

type Values<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** Puts a statistic together; `run` gets the fields as they were read. */
export const statistic = <F extends Readonly<Record<string, Field<unknown>>>>(
  name: string,
  says: string,
  fields: F,
  example: Readonly<Record<string, unknown>>,
  run: (values: Values<F>) => Outcome<unknown>,
): Statistic => ({
  name,
  says,
  fields,
  example,
  answer: (input) => run(valuesOf(fields, input)),
});

function valuesOf<F extends Readonly<Record<string, Field<unknown>>>>(fields: F, input: unknown): Values<F> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new BadInput(`the input is no object: write {${Object.keys(fields).join(', ')}} with their values`);
  const given = new Map(Object.entries(input));
  const values = Object.entries(fields).map(([name, field]) => {
    const names = [name, ...field.also].filter((one) => given.has(one));
    if (names.length > 1) throw new BadInput(`${names.join(' and ')} are one field: leave one of them`);
    if (names.length === 0 && field.otherwise) return [name, field.otherwise.value];
    return [name, field.read(given.get(names[0] ?? name), names[0] ?? name)];
  });
  return Object.fromEntries(values) as Values<F>;
}

/** Throws `BadInput` unless all lists have as many values as the first. */
export function sameLength(lists: Readonly<Record<string, readonly unknown[]>>): void {
  const [[first, values], ...others] = Object.entries(lists) as [
    [string, readonly unknown[]],
    ...[string, readonly unknown[]][],
  ];
  for (const [name, { length }] of others)
    if (length !== values.length)
      throw new BadInput(`${name} has ${length} values and ${first} ${values.length}: write one for each`);
}
