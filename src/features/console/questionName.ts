import type { ConsoleExample } from '#core/console/consoleExamples.ts';

const LONGEST = 80;

/** What an answer is called where it is kept or saved: the name of the example that was asked, else the question's own beginning. */
export function questionName(
  sql: string,
  examples: readonly ConsoleExample[],
  names: Readonly<Record<ConsoleExample['key'], string>>,
): string {
  const example = examples.find((one) => one.sql.trim() === sql.trim());
  if (example) return names[example.key];
  const line = sql.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
