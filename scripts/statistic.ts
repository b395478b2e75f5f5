import { readFileSync } from 'node:fs';
import { commandLine, misused } from './commandLine.ts';
import { BadInput } from './statistic/BadInput.ts';
import { STATISTICS } from './statistic/list.ts';
import { shapeOf, writtenAnswer } from './statistic/written.ts';

const widest = Math.max(...STATISTICS.map(({ name }) => name.length));
const USAGE = `npm run statistic -- NAME FILE.json [--at PART]
  runs one of the atlas's statistics on the numbers in a file and prints its answer as JSON, in full precision;
  a list of inputs gives a list of answers, and - reads from standard input
  --at PART  the part of the file that is the input, such as cases or airpassengers.expected
  --help     this text; after a name: its fields and an example
Ends with 0, with 1 when the statistic refuses (the reason is the answer), with 2 when the input cannot be read.

${STATISTICS.map(({ name, says }) => `  ${name.padEnd(widest)}  ${says}`).join('\n')}`;

const asked = STATISTICS.find(({ name }) => name === process.argv[2]);
const { values, positionals } = commandLine(asked ? shapeOf(asked) : USAGE, {
  options: { at: { type: 'string' } },
  allowPositionals: true,
});
const [name, file] = positionals;
const method =
  STATISTICS.find((one) => one.name === name) ??
  misused(name ? `there is no statistic ${name}` : 'the name of a statistic is missing', USAGE);
if (!file) misused('the file with its input is missing', shapeOf(method));

try {
  const input = partOf(read(file!), values.at);
  const outcomes = [input].flat().map((one) => method.answer(one));
  const answers = outcomes.map((outcome) => (outcome.kind === 'result' ? outcome.result : outcome));
  console.log(writtenAnswer(Array.isArray(input) ? answers : answers[0]));
  process.exitCode = outcomes.some(({ kind }) => kind === 'refused') ? 1 : 0;
} catch (cause) {
  // A wrong input; anything else is a fault of ours and keeps its trace.
  if (cause instanceof BadInput || cause instanceof RangeError)
    misused(`${file}: ${cause.message}`, shapeOf(method));
  throw cause;
}

function read(from: string): unknown {
  let text: string;
  try {
    text = readFileSync(from === '-' ? 0 : from, 'utf8');
  } catch (cause) {
    throw new BadInput(
      `it cannot be read (${(cause as NodeJS.ErrnoException).code}): check its name and place`,
    );
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BadInput(`it is no JSON: ${(cause as Error).message}`);
  }
}

/** The part of a file at a path of names and places, counted from 0. */
function partOf(whole: unknown, path = ''): unknown {
  return path
    .split('.')
    .filter(Boolean)
    .reduce((part, step) => {
      const inner = (part as Record<string, unknown> | null)?.[step];
      if (inner !== undefined) return inner;
      throw new BadInput(`--at ${path}: there is no ${step}; ${namesIn(part)}`);
    }, whole);
}

const namesIn = (part: unknown): string =>
  typeof part === 'object' && part !== null
    ? `there are ${Object.keys(part).slice(0, 20).join(', ')}`
    : 'it is no object';
