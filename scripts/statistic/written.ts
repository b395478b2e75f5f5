import type { Statistic } from './statistic.ts';

/** Full-precision JSON of an answer: typed arrays as lists, and numbers that JSON has no word for ("Infinity", "NaN") as text. */
export const writtenAnswer = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) =>
    value instanceof Float64Array
      ? Array.from(value)
      : typeof value === 'number' && !Number.isFinite(value)
        ? String(value)
        : value,
  );

/** How a statistic's input is written: its fields, and an example. */
export function shapeOf({ name, says, fields, example }: Statistic): string {
  const rows = Object.entries(fields).map(([field, { holds, says, also, otherwise }]) => {
    const others = also.length > 0 ? ` (or ${also.join(', ')})` : '';
    const left =
      otherwise && otherwise.value !== null ? `; left out: ${JSON.stringify(otherwise.value)}` : '';
    const asked = otherwise ? ' at will,' : '';
    return `  ${field}${others}:${asked} ${holds}${left}\n      ${says}`;
  });
  return [
    `npm run statistic -- ${name} FILE.json`,
    says,
    '',
    'Fields of the input:',
    ...rows,
    '',
    'Example:',
    JSON.stringify(example),
  ].join('\n');
}
