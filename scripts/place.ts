import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ENGINES, type Engine } from '#core/placement/ask.ts';
import { askWider, chooseWiderEngine, type WiderPlacement } from '#core/placement/askWider.ts';
import { isCapacitated, WIDER_MODELS, type WiderQuestion } from '#core/placement/widerQuestion.ts';
import { answerPlan, type PlanAnswer } from '#core/planning/planTasks.ts';
import { commandLine, misused } from './commandLine.ts';
import { type Instance, readInstance } from './placement/readInstance.ts';
import { solveWithHighs } from './placement/solveWithHighs.ts';

const USAGE = `npm run place -- --instance FILE [--instance FILE ...] --model MODEL
  MODEL            ${WIDER_MODELS.join(', ')}
  --p N            sites to open; without it, the number that the case comes with
  --radius R       service radius for models of cover; without it, the case's own
  --capacity C     what each site can serve, for cp-median, cmclp and clscp; without it, the case's own
  --backup B       share of the worth that bclp gives to being reached twice, 0 to 1; a half unless told
  --within X       list all plans at most X percent worse than the best as well
  --engine NAME    auto (default), ${ENGINES.join(', ')}
  --predefined A,B sites that are open already        --forbidden A,B  sites that may not be opened
  --time-limit S   seconds per case, after which the best so far is printed with its gap
  --optima FILE    JSON of known optima (model in snake case → case → objective) to compare with
  --json           one JSON object a line instead of a table
  --help           this text
Cases: OR-Library p-median files, or JSON of rows, cols, d (row by row), weights, p, service_dist, capacities and
rules (apart, groups, budget, floors).`;

/** One line of the printed answer. Seconds count reading the case, its shortest paths and the proof. */
interface Line {
  readonly instance: string;
  readonly model: string;
  readonly engine: Engine;
  readonly p: number | null;
  readonly status: WiderPlacement['status'];
  readonly objective: number | null;
  readonly bound: number | null;
  readonly gap: number | null;
  readonly known: number | null;
  readonly seconds: number;
  readonly cpu_seconds: number;
  readonly sites: readonly string[];
  readonly reason: WiderPlacement['reason'];
  readonly ranks: readonly number[];
  readonly others: Pick<PlanAnswer, 'plans' | 'complete'> | null;
}

const fail = (problem: string): never => misused(problem, USAGE);

const text = { type: 'string' } as const;
const { values: given } = commandLine(USAGE, {
  options: {
    instance: { type: 'string', multiple: true },
    model: text,
    p: text,
    radius: text,
    capacity: text,
    backup: text,
    within: text,
    engine: text,
    predefined: text,
    forbidden: text,
    'time-limit': text,
    optima: text,
    json: { type: 'boolean' },
  },
});
const numberOf = (name: 'p' | 'radius' | 'capacity' | 'backup' | 'within' | 'time-limit'): number | null => {
  const value = given[name];
  if (value === undefined) return null;
  const number = Number(value);
  return value.trim() !== '' && number >= 0
    ? number
    : fail(`--${name} is ${value}: expected a number, 0 or more`);
};
const listOf = (value: string | undefined) => (value ? { ids: value.split(',') } : null);
const model =
  WIDER_MODELS.find((name) => name === given.model) ?? fail(`--model is ${given.model ?? 'missing'}`);
const engine =
  given.engine === undefined || given.engine === 'auto'
    ? null
    : (ENGINES.find((name) => name === given.engine) ?? fail(`there is no engine ${given.engine}`));
const files = given.instance ?? fail('--instance is missing');
const limit = numberOf('time-limit');
const backup = numberOf('backup');
const capacity = numberOf('capacity');
const within = numberOf('within');
const asked = { p: numberOf('p'), radius: numberOf('radius') };
const optima = given.optima
  ? (JSON.parse(textOf(given.optima)) as Record<string, Record<string, number>>)
  : {};
const solve = await solveWithHighs();

/** The text of a file, or the end of the run with what is wrong with its name. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    return fail(
      `${file} cannot be read (${(cause as NodeJS.ErrnoException).code}): check its name and place`,
    );
  }
}

function questionFor(instance: Instance): WiderQuestion {
  const p = () => asked.p ?? instance.p ?? fail('--p is missing, and the case has none');
  const radius = () =>
    asked.radius ?? instance.service_radius ?? fail('--radius is missing, and the case has none');
  switch (model) {
    case 'p-median':
    case 'p-center':
    case 'p-center-lex':
    case 'cp-median':
      return { model, p: p() };
    case 'bclp':
      return { model, p: p(), service_radius: radius(), ...(backup !== null && { backup }) };
    case 'mclp':
    case 'cmclp':
      return { model, p: p(), service_radius: radius() };
    default:
      return { model, service_radius: radius() };
  }
}

function answer(file: string): Line {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const instance = readInstance(textOf(file));
  const question = questionFor(instance);
  const predefined = listOf(given.predefined);
  const forbidden = listOf(given.forbidden);
  const problem = {
    ...instance.problem,
    ...(predefined && { predefined: predefined.ids }),
    ...(forbidden && { forbidden: forbidden.ids }),
    ...(capacity !== null && { capacities: instance.problem.site_ids.map(() => capacity) }),
  };
  if (isCapacitated(model) && !problem.capacities) fail('--capacity is missing, and the case has none');
  const used = engine ?? chooseWiderEngine(problem, question);
  const stop = limit === null ? undefined : () => performance.now() - started > limit * 1000;
  const placement = askWider(problem, question, solve, { engine: used, ...(stop && { stop }) });
  const others =
    within === null
      ? null
      : answerPlan(problem, question, within / 100, solve, stop && { stop, enough: stop });
  const { user, system } = process.cpuUsage(cpu);
  const name = basename(file).replace(/\.\w+$/, '');
  return {
    instance: name,
    model,
    engine: used,
    p: 'p' in question ? question.p : null,
    status: placement.status,
    objective: placement.objective,
    bound: placement.bound,
    gap: placement.gap,
    known: optima[model.replaceAll('-', '_')]?.[name] ?? null,
    seconds: (performance.now() - started) / 1000,
    cpu_seconds: (user + system) / 1e6,
    sites: placement.site_ids,
    reason: placement.reason,
    ranks: placement.ranks,
    others: others && { plans: others.plans, complete: others.complete },
  };
}

const lines: Line[] = [];
for (const file of files) {
  try {
    const line = answer(file);
    lines.push(line);
    if (given.json) console.log(JSON.stringify(line));
  } catch (cause) {
    // A wrong case; anything else is a fault of ours and keeps its trace.
    if (cause instanceof RangeError || cause instanceof SyntaxError) fail(`${file}: ${cause.message}`);
    throw cause;
  }
}
if (!given.json) printTable(lines);
if (!given.json)
  for (const { instance, others } of lines) {
    for (const [k, { site_ids, objective }] of (others?.plans ?? []).entries())
      console.log(`${instance}  ${k + 1}. ${show(objective)}  ${site_ids.join(' ')}`);
    if (others && !others.complete) console.log(`${instance}  there may be other plans as close`);
  }
const wrong = lines.filter(
  ({ known, objective, status }) =>
    known !== null && (status !== 'proven' || Math.abs(objective! - known) > 1e-9 * Math.abs(known)),
);
for (const { instance, objective, known } of wrong)
  console.error(`${instance}: ${objective ?? 'no answer'}, but ${known} is known`);
process.exitCode = wrong.length > 0 ? 1 : 0;

function printTable(answers: readonly Line[]): void {
  const head = [
    'case',
    'model',
    'engine',
    'p',
    'status',
    'objective',
    'bound',
    'gap',
    'seconds',
    'cpu',
    'sites',
  ];
  const rows = answers.map((line) => [
    line.instance,
    line.model,
    line.engine,
    String(line.p ?? ''),
    line.status,
    show(line.objective),
    show(line.bound),
    line.gap === null ? '' : `${(line.gap * 100).toFixed(2)} %`,
    line.seconds.toFixed(2),
    line.cpu_seconds.toFixed(2),
    line.reason ? JSON.stringify(line.reason) : line.sites.join(' '),
  ]);
  const widths = head.map((name, k) =>
    Math.max(name.length, ...rows.map((row) => (k < 10 ? row[k]!.length : 0))),
  );
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, k) => cell.padEnd(widths[k]!))
        .join('  ')
        .trimEnd(),
    );
  const sum = (pick: (line: Line) => number) =>
    answers.reduce((total, line) => total + pick(line), 0).toFixed(2);
  console.log(
    `${answers.length} cases, ${answers.filter((line) => line.status === 'proven').length} proven, ` +
      `${sum((line) => line.seconds)} s, ${sum((line) => line.cpu_seconds)} s of processor`,
  );
}

function show(value: number | null): string {
  if (value === null) return '';
  return Number.isInteger(value) ? String(value) : value.toPrecision(12);
}
