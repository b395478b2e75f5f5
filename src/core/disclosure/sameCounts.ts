import { codesOf, DIMENSIONS, groupsOf } from '../schema/dimensions.ts';
import { TOTAL } from '../schema/table.ts';
import type { TrueCells } from '../tabulate.ts';
import type { Relation } from './relations.ts';

/** More kinds of case than this are not told apart; the attack on the release then has the last word. */
const KINDS_MAX = 100_000;

/**
 * Published counts of one period that must be the same number, since published zeros leave the same kinds of case in them. Where
 * only violent disputes have no sex, the cases of a district without a sex are its violent disputes, though no table says so:
 * hiding one and showing the other would tell it. `rows` are those of one year, numbered as in `truth`.
 */
export function sameCounts(
  { table, keys }: Pick<TrueCells, 'table' | 'keys'>,
  rows: readonly number[],
  truth: ArrayLike<number>,
): Relation[] {
  const names = DIMENSIONS[table].filter((name) => name !== 'period');
  const axes = names.map((name) => axisOf(table, name, new Set(rows.map((row) => keys[name]![row]!))));
  const size = axes.reduce((product, { singles }) => product * singles, 1);
  if (size > KINDS_MAX) return [];
  const kindsOf = (row: number) => {
    let kinds = [0];
    names.forEach((name, d) => {
      const { singles, within } = axes[d]!;
      const codes = within.get(keys[name]![row]!)!;
      kinds = kinds.flatMap((kind) => codes.map((code) => kind * singles + code));
    });
    return kinds;
  };
  const periods = new Map<string, number[]>();
  rows.forEach((row, k) => {
    const period = keys.period![row]!;
    periods.set(period, [...(periods.get(period) ?? []), k]);
  });
  const gone = new Map<string, Uint8Array>();
  const goneIn = (period: string): Uint8Array => {
    const known = gone.get(period);
    if (known) return known;
    // Nothing of a year means nothing of any of its months.
    const marks = period.length > 4 ? Uint8Array.from(goneIn(period.slice(0, 4))) : new Uint8Array(size);
    for (const k of periods.get(period) ?? [])
      if (truth[k] === 0) for (const kind of kindsOf(rows[k]!)) marks[kind] = 1;
    gone.set(period, marks);
    return marks;
  };
  return [...periods].flatMap(([period, list]) => {
    const marks = goneIn(period);
    const firstWith = new Map<string, number>();
    return list.flatMap((k): Relation[] => {
      if (truth[k] === 0) return [];
      const left = kindsOf(rows[k]!)
        .filter((kind) => marks[kind] === 0)
        .sort((a, b) => a - b)
        .join();
      const first = firstWith.get(left);
      if (first === undefined) firstWith.set(left, k);
      return first === undefined ? [] : [{ margin: first, parts: [k], complete: true }];
    });
  });
}

/** The single codes of a dimension by number, and those that each published code counts. */
function axisOf(table: TrueCells['table'], name: string, published: ReadonlySet<string>) {
  const groups = groupsOf(table, name);
  const codes = [...published].filter((code) => code !== TOTAL && !(code in groups)).sort();
  const all = [...new Set([...codesOf({ districts: codes, origins: codes }, table, name)])];
  const number = new Map(all.map((code, k) => [code, k]));
  const every = all.map((_, k) => k);
  const within = new Map(
    [...published].map((code) => [
      code,
      code === TOTAL || all.length === 0
        ? every.length > 0
          ? every
          : [0]
        : (groups[code] ?? [code]).map((one) => number.get(one)!),
    ]),
  );
  return { singles: Math.max(1, all.length), within };
}
