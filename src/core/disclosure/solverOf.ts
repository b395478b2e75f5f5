import type { Highs } from 'highs';
import { type IntegerProgram, ROUNDING_GAP, type SolveProgram } from './integerProgram.ts';

/** Seconds after which a solve is given up; far above what the default atlas needs, so that it never decides a result. */
const GIVE_UP_SECONDS = 120;

/** HiGHS as the solver of a build. One thread, one seed and a gap of 5 %: the same program has the same answer. */
export function solverOf(highs: Pick<Highs, 'solve'>, seconds = GIVE_UP_SECONDS): SolveProgram {
  return (program) => {
    if (program.costs.length === 0) return { kind: 'solved', values: [] };
    const { Status, Columns } = highs.solve(lpText(program), {
      output_flag: false,
      mip_rel_gap: program.gap ?? ROUNDING_GAP,
      random_seed: 0,
      threads: 1,
      time_limit: seconds,
    });
    if (Status === 'Infeasible') return { kind: 'infeasible' };
    if (Status !== 'Optimal') return { kind: 'unsolved' };
    const columns = Columns as Readonly<Record<string, { readonly Primal: number }>>;
    return { kind: 'solved', values: program.costs.map((_, k) => columns[`x${k}`]?.Primal ?? 0) };
  };
}

/** The program in CPLEX LP text; lines are kept short, as the format asks. */
function lpText({ costs, constant, most, rows }: IntegerProgram): string {
  const names = costs.map((_, k) => `x${k}`);
  const sum = (columns: readonly number[], coefficients: readonly number[]) =>
    columns
      .map(
        (column, k) => `${coefficients[k]! < 0 ? '-' : '+'} ${Math.abs(coefficients[k]!)} ${names[column]}`,
      )
      .map((term, k) => (k % 10 === 9 ? `${term}\n` : term))
      .join(' ');
  return [
    'Minimize',
    ` obj: ${sum([...costs.keys()], costs)} + ${constant}`,
    'Subject To',
    ...rows.map(
      ({ columns, coefficients, low, high }, k) =>
        ` r${k}: ${sum(columns, coefficients)} ${low === high ? '=' : '>='} ${low}`,
    ),
    'Bounds',
    ...names.map((name, k) => ` 0 <= ${name} <= ${most[k]}`),
    'General',
    ...names,
    'End',
    '',
  ].join('\n');
}
