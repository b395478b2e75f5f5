import { codesOf, DIMENSIONS, groupsOf } from '../schema/dimensions.ts';
import { TOTAL } from '../schema/table.ts';
import type { TrueCells } from '../tabulate.ts';
import type { HidingProblem, Move } from './hidingProblem.ts';

/** No more swaps than this are looked at for one count. */
const TRIES_MAX = 1500;

/** One dimension of a table: its single codes, and the published codes that count each. */
interface Axis {
  readonly singles: readonly string[];
  readonly countedBy: ReadonlyMap<string, readonly string[]>;
}

/**
 * Looks for the cheapest move among swaps: cases trade their codes in the dimensions that tell a count apart (this month with
 * that, here with there), which leaves every margin over any of these as it was. A swap is a world of whole records, so that
 * it fits for an attacker who reasons on the full table too. `rows` are those of one year, numbered as in `problem`.
 */
export function swapMoves(
  cells: Pick<TrueCells, 'table' | 'keys'>,
  rows: readonly number[],
  problem: HidingProblem,
): (target: number, rise: number, hidden: ReadonlySet<number>) => Move | null {
  const names = DIMENSIONS[cells.table];
  const published = names.map((name) => [...new Set(rows.map((row) => cells.keys[name]![row]!))]);
  const axes = names.map((name, d) =>
    name === 'period' ? months(published[d]!) : singles(cells.table, name, published[d]!),
  );
  // A cell is one number: its codes' positions, dimension by dimension.
  let stride = 1;
  const numbers = published.map((codes) => {
    const of = new Map(codes.map((code, k) => [code, k * stride]));
    stride *= codes.length;
    return of;
  });
  const numberOf = (k: number) =>
    names.reduce((sum, name, d) => sum + numbers[d]!.get(cells.keys[name]![rows[k]!]!)!, 0);
  const rowOf = new Map(rows.map((_, k) => [numberOf(k), k]));
  const { truth, kept } = problem;

  /** What a dimension adds to a cell's number, and the sign: cells that count both codes of a trade stay as they were. */
  const partsOf = (d: number, code: string, other: string | null): readonly Part[] => {
    const mine = axes[d]!.countedBy.get(code)!;
    const theirs = other === null ? [] : axes[d]!.countedBy.get(other)!;
    const part = (sign: 1 | -1) => (one: string) => ({ number: numbers[d]!.get(one)!, sign });
    return [
      ...mine.filter((one) => !theirs.includes(one)).map(part(1)),
      ...theirs.filter((one) => !mine.includes(one)).map(part(-1)),
    ];
  };

  /** What a swap changes; null when a zero, a count in view or a count below one would be among it. */
  const moveOf = (parts: readonly (readonly Part[])[], rise: number): Map<number, number> | null => {
    let terms: readonly Part[] = [{ number: 0, sign: 1 }];
    for (const list of parts)
      terms = terms.flatMap((term) =>
        list.map(({ number, sign }) => ({
          number: term.number + number,
          sign: (term.sign * sign) as 1 | -1,
        })),
      );
    const move = new Map<number, number>();
    for (const { number, sign } of terms) {
      const k = rowOf.get(number);
      if (k === undefined) continue;
      if (truth[k] === 0 || kept?.get(k) === false || truth[k]! + sign * rise < 1) return null;
      move.set(k, sign * rise);
    }
    return move;
  };

  return (target, rise, hidden) => {
    const options = names.map((name, d): readonly (readonly Part[])[] => {
      const code = cells.keys[name]![rows[target]!]!;
      const { singles: all, countedBy } = axes[d]!;
      const under = all.filter((one) => countedBy.get(one)!.includes(code));
      const others = all.filter((one) => !under.includes(one));
      // A dimension that the count does not tell apart is not traded in: any one code of it will do.
      return others.length === 0
        ? under.slice(0, 1).map((one) => partsOf(d, one, null))
        : under.flatMap((one) => others.map((other) => partsOf(d, one, other)));
    });
    const size = options.reduce((product, list) => product * list.length, 1);
    const step = Math.max(1, Math.ceil(size / TRIES_MAX));
    let best: Move | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < size && least > 0; at += step) {
      let rest = at;
      const parts = options.map((list) => {
        const one = list[rest % list.length]!;
        rest = Math.floor(rest / list.length);
        return one;
      });
      const move = moveOf(parts, rise);
      if (!move?.has(target)) continue;
      let cost = 0;
      for (const k of move.keys()) if (!hidden.has(k)) cost += 1 + Math.sqrt(truth[k]!);
      if (cost < least) [best, least] = [move, cost];
    }
    return best;
  };
}

interface Part {
  readonly number: number;
  readonly sign: 1 | -1;
}

function months(published: readonly string[]): Axis {
  const inYear = published.filter((code) => code.length === 7).sort();
  const years = published.filter((code) => code.length === 4);
  // A table by year alone has no months to trade; the year stands for itself.
  const list = inYear.length > 0 ? inYear : years;
  return { singles: list, countedBy: new Map(list.map((code) => [code, [...new Set([code, ...years])]])) };
}

function singles(table: TrueCells['table'], dimension: string, published: readonly string[]): Axis {
  const groups = Object.entries(groupsOf(table, dimension));
  const known = codesOf({ districts: published, origins: published }, table, dimension).filter(
    (code) => code !== TOTAL && !groups.some(([group]) => group === code),
  );
  return {
    singles: known,
    countedBy: new Map(
      known.map((code) => [
        code,
        [
          TOTAL,
          ...groups.flatMap(([group, members]) => (members.includes(code) ? [group] : [])),
          code,
        ].filter((one) => published.includes(one)),
      ]),
    ),
  };
}
