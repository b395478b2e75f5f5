import type { BareBench, BenchRow } from './bench.ts';
import { LOOKS, type Look } from './noise/looks.ts';
import type { Tally, Task } from './noise/tally.ts';
import { tallyOnCores } from './noise/tallyOnCores.ts';

/** Atlases of noise a line, unless `--runs` asks for fewer. */
const RUNS = 2000;
/** Of so many, one has something planted. */
const POWER = 10;
/** More than one in twenty is a fault of the method. */
const MOST = 5;
/** Atlases that a core looks at before it reports. */
const PIECE = 100;
/** Milliseconds between two words on how far it is. */
const SAY = 5000;

/** How often each screen and method claims something where nothing happened, and how often it finds what was planted. */
export const noiseBench: BareBench = {
  title: 'false findings in atlases of noise, and what is found where something was planted',
  bare: true,
  async run({ runs = RUNS, only } = {}) {
    const lines = linesOf(only);
    const tasks = lines.flatMap((line) => tasksOf(line, runs));
    const rows = new Map<Line, BenchRow>();
    const found: Tally[] = [];
    const say = progress(tasks.length);
    await tallyOnCores(tasks, (at, own) => {
      found[at] = own;
      const { line } = tasks[at]!;
      const pieces = [...tasks.keys()].filter((k) => tasks[k]!.line === line);
      const isWhole = pieces.every((k) => found[k]);
      if (isWhole)
        rows.set(
          line,
          rowOf(line, (planted) =>
            together(pieces.filter((k) => tasks[k]!.planted === planted).map((k) => found[k]!)),
          ),
        );
      say(rows.get(line));
    });
    return lines.map((line) => rows.get(line)!);
  },
};

/** One line of the table: a look at so many areas under one kind of noise. */
interface Line {
  readonly look: number;
  readonly kind: number;
  readonly areas: number;
}

function linesOf(only: readonly string[] | undefined): Line[] {
  const unknown = only?.filter((id) => !LOOKS.some((look) => look.id === id)) ?? [];
  if (unknown.length > 0)
    throw new RangeError(
      `nothing to look at is called ${unknown.join(', ')}; there are ${LOOKS.map(({ id }) => id).join(', ')}`,
    );
  return LOOKS.flatMap(({ id, areas: sizes, kinds }, look) =>
    only && !only.includes(id)
      ? []
      : sizes.flatMap((areas) => kinds.map((_, kind) => ({ look, kind, areas }))),
  );
}

/** The pieces of one line: noise, then each planted effect. */
function tasksOf(line: Line, runs: number): (Task & { readonly line: Line })[] {
  const effects = LOOKS[line.look]!.planted;
  return [null, ...effects.keys()].flatMap((planted) => {
    const all = planted === null ? runs : Math.ceil(runs / POWER);
    return Array.from({ length: Math.ceil(all / PIECE) }, (_, k) => ({
      ...line,
      line,
      planted,
      from: k * PIECE,
      runs: Math.min(PIECE, all - k * PIECE),
    }));
  });
}

const together = (tallies: readonly Tally[]): Tally => {
  const whole = { claims: 0, silent: 0, describes: 0, refuses: 0 };
  for (const one of tallies)
    for (const found of Object.keys(whole) as (keyof Tally)[]) whole[found] += one[found];
  return whole;
};

function rowOf({ look, kind, areas }: Line, tallied: (planted: number | null) => Tally): BenchRow {
  const { id, kinds, planted }: Look = LOOKS[look]!;
  const noise = tallied(null);
  const runs = Object.values(noise).reduce((sum, count) => sum + count, 0);
  const row = { what: `${id}, ${areas} areas, ${kinds[kind]!.name}`, unit: '%', aim: MOST } as const;
  if (noise.refuses === runs) return { ...row, value: 0, beside: 'always refuses' };
  if (noise.describes === runs) return { ...row, value: 0, beside: 'describes, tests nothing' };
  const power = planted.map(({ name }, effect) => {
    const { claims, ...rest } = tallied(effect);
    const { value, error } = shareOf(claims, claims + rest.silent + rest.describes + rest.refuses);
    return `${name}: ${value.toFixed(0)} ± ${error.toFixed(0)} %`;
  });
  return {
    ...row,
    ...shareOf(noise.claims, runs),
    beside: [...power, ...(noise.refuses > 0 ? [`refuses ${noise.refuses} times`] : [])].join(', '),
  };
}

/** A share in per cent with its Monte Carlo error, 1.96 standard errors about Agresti and Coull's middle (1998), so that it is never 0. */
function shareOf(count: number, of: number): { value: number; error: number } {
  const middle = (count + 2) / (of + 4);
  return { value: (100 * count) / of, error: 196 * Math.sqrt((middle * (1 - middle)) / (of + 4)) };
}

/** Says now and then how far it is and how long the rest will take, and each row as soon as it is whole. */
function progress(pieces: number): (row: BenchRow | undefined) => void {
  const begun = Date.now();
  let finished = 0;
  let said = begun;
  return (row) => {
    finished++;
    const now = Date.now();
    if (row) console.error(`  ${row.what}: ${row.value.toFixed(1)} ${row.unit}`);
    if (now - said < SAY && finished < pieces) return;
    said = now;
    const seconds = (now - begun) / 1000;
    const left = (seconds / finished) * (pieces - finished);
    console.error(
      `  ${finished} of ${pieces} pieces, ${seconds.toFixed(0)} s, about ${left.toFixed(0)} s left`,
    );
  };
}
