import type { Box } from './boxes.ts';
import { type Clique, cliquesOf } from './cliques.ts';
import type { LinearSystem } from './engine.ts';

/** More atoms than this, and an attack in whole numbers would not end. */
const ATOMS_MAX = 40_000;

/** A clique's part of the atoms: its first one, and how the classes of its dimensions number the rest. */
export interface Part extends Clique {
  readonly first: number;
  readonly sizes: readonly number[];
}

/**
 * The unknown counts behind the published numbers of one year. Codes that no published number tells apart are one class. An
 * atom counts the cases of one class in each dimension of a clique; every published number is a sum of atoms of one clique.
 */
export interface Cube {
  readonly boxes: readonly Box[];
  readonly atoms: number;
  readonly parts: readonly Part[];
  /** The part that holds a box, and the atoms whose sum it is. */
  readonly partOf: readonly number[];
  readonly atomsOf: readonly (readonly number[])[];
  /** The boxes that count an atom. */
  readonly boxesWith: readonly (readonly number[])[];
  /** Sums of atoms that are the same number, counted in two parts. */
  readonly ties: readonly { readonly one: readonly number[]; readonly other: readonly number[] }[];
  /** Classes of each dimension, and those that a box counts. */
  readonly classes: readonly number[];
  readonly classesOf: readonly (readonly (readonly number[])[])[];
}

/** Thrown when no attack is possible because the list of tables is too rich; a release that cannot be attacked is refused. */
export class TooWide extends Error {
  constructor(atoms: number) {
    super(`the published tables are linked too widely to be attacked (${atoms} unknown counts)`);
  }
}

/** Builds the cube of the boxes of one year. Throws `TooWide` when the tables are linked in too many dimensions at once. */
export function cubeOf(boxes: readonly Box[]): Cube {
  const width = boxes[0]!.singles.length;
  const partitions = Array.from({ length: width }, (_, d) => partition(boxes.map((box) => box.singles[d]!)));
  const classes = partitions.map(({ count }) => count);
  const classesOf = boxes.map((_, b) => partitions.map(({ of }) => of[b]!));
  const supports = classesOf.map((of) => of.flatMap((list, d) => (list.length < classes[d]! ? [d] : [])));
  let atoms = 0;
  const parts = cliquesOf(unique(supports), classes).map((clique): Part => {
    const sizes = clique.dimensions.map((d) => classes[d]!);
    const part = { ...clique, first: atoms, sizes };
    atoms += sizes.reduce((product, size) => product * size, 1);
    return part;
  });
  if (atoms > ATOMS_MAX) throw new TooWide(atoms);

  const partOf = supports.map((support) =>
    parts.findIndex(({ dimensions }) => support.every((d) => dimensions.includes(d))),
  );
  const atomsOf = classesOf.map((of, b) => atomsIn(parts[partOf[b]!]!, of));
  const boxesWith: number[][] = Array.from({ length: atoms }, () => []);
  atomsOf.forEach((list, b) => {
    for (const atom of list) boxesWith[atom]!.push(b);
  });
  const all = classes.map((count) => Array.from({ length: count }, (_, k) => k));
  const ties = parts.flatMap((part) => {
    if (part.parent < 0) return [];
    return product(part.shared.map((d) => all[d]!)).map((codes) => {
      const at = all.map((list, d) => {
        const k = part.shared.indexOf(d);
        return k < 0 ? list : [codes[k]!];
      });
      return { one: atomsIn(parts[part.parent]!, at), other: atomsIn(part, at) };
    });
  });
  return { boxes, atoms, parts, partOf, atomsOf, boxesWith, ties, classes, classesOf };
}

/** The atoms of a part that count any of some classes, given by dimension. */
export function atomsIn(
  { dimensions, sizes, first }: Part,
  classes: readonly (readonly number[])[],
): number[] {
  let found = [0];
  dimensions.forEach((d, k) => {
    found = found.flatMap((number) => classes[d]!.map((at) => number * sizes[k]! + at));
  });
  return found.map((number) => first + number);
}

/** The system of everything that is known: numbers of one atom as its bounds, all other numbers and the ties as rows. */
export function systemOf({ boxes, atoms, atomsOf, boxesWith, ties }: Cube): LinearSystem {
  const low = new Float64Array(atoms);
  const high = new Float64Array(atoms).fill(Number.POSITIVE_INFINITY);
  for (let atom = 0; atom < atoms; atom++)
    for (const b of boxesWith[atom]!) high[atom] = Math.min(high[atom]!, boxes[b]!.high);
  const rows: LinearSystem['rows'][number][] = [];
  boxes.forEach((box, b) => {
    const columns = atomsOf[b]!;
    if (columns.length === 1) low[columns[0]!] = Math.max(low[columns[0]!]!, box.low);
    else rows.push({ columns, factors: columns.map(() => 1), low: box.low, high: box.high });
  });
  for (const { one, other } of ties)
    rows.push({
      columns: [...one, ...other],
      factors: [...one.map(() => 1), ...other.map(() => -1)],
      low: 0,
      high: 0,
    });
  return { low, high, rows };
}

/** Codes that no published number tells apart are one class; each list of codes becomes the classes it holds. */
function partition(lists: readonly (readonly string[])[]): { count: number; of: number[][] } {
  const distinct = [...new Map(lists.map((list) => [list.join(' '), list])).values()];
  const marks = new Map<string, string>();
  distinct.forEach((list, k) => {
    for (const code of list) marks.set(code, `${marks.get(code) ?? ''} ${k}`);
  });
  const numbers = new Map([...new Set(marks.values())].map((mark, k) => [mark, k]));
  const known = new Map(
    distinct.map((list) => [
      list.join(' '),
      [...new Set(list.map((code) => numbers.get(marks.get(code)!)!))].sort((a, b) => a - b),
    ]),
  );
  return { count: numbers.size, of: lists.map((list) => known.get(list.join(' '))!) };
}

function product(lists: readonly (readonly number[])[]): number[][] {
  let found: number[][] = [[]];
  for (const list of lists) found = found.flatMap((head) => list.map((code) => [...head, code]));
  return found;
}

const unique = (lists: readonly (readonly number[])[]) => [
  ...new Map(lists.map((list) => [list.join(), list])).values(),
];
