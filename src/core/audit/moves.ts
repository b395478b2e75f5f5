import type { Cube, Part } from './cube.ts';

/** A set of cases that share all classes, as its atoms: one of each part. */
type Case = readonly number[];

/**
 * Looks near a world for others: cases of one kind more or fewer, or so many of one kind in place of another. `sums` are those
 * of the boxes, kept in step with the atoms by the caller.
 */
export class Moves {
  readonly #cube: Cube;
  readonly #atoms: Int32Array;
  readonly #sums: Int32Array;
  /** How many cases more, and fewer, the boxes of an atom's own part bear. */
  readonly #up: Float64Array;
  readonly #down: Float64Array;
  /** Parts in an order in which each hangs on one before, for any first part. */
  readonly #orders: readonly (readonly number[])[];

  constructor(cube: Cube, atoms: Int32Array, sums: Int32Array) {
    this.#cube = cube;
    this.#atoms = atoms;
    this.#sums = sums;
    const { boxes, boxesWith } = cube;
    const least = (atom: number, room: (b: number) => number) =>
      boxesWith[atom]!.reduce((min, b) => Math.min(min, room(b)), 1000);
    this.#up = Float64Array.from(atoms, (_, atom) => least(atom, (b) => boxes[b]!.high - sums[b]!));
    this.#down = Float64Array.from(atoms, (count, atom) =>
      Math.min(
        count,
        least(atom, (b) => sums[b]! - boxes[b]!.low),
      ),
    );
    this.#orders = cube.parts.map((_, first) => order(cube.parts, first));
  }

  /** How far a region can rise and fall by cases of one kind; both zero or more. */
  reach(region: readonly number[], part: number): { rise: number; fall: number } {
    let rise = 0;
    let fall = 0;
    const step = Math.max(1, Math.floor(region.length / 40));
    for (let k = 0; k < region.length; k += step) {
      const atom = region[k]!;
      if (this.#up[atom]! > rise) rise = Math.max(rise, this.#complete(atom, part, this.#up).room);
      if (this.#down[atom]! > fall) fall = Math.max(fall, this.#complete(atom, part, this.#down).room);
    }
    return { rise, fall };
  }

  /** The same by exchange: a case of the region for one outside that differs in one dimension. */
  exchange(region: readonly number[], part: number): { rise: number; fall: number } {
    const { dimensions, sizes, first } = this.#cube.parts[part]!;
    const inside = new Set(region);
    let rise = 0;
    let fall = 0;
    const step = Math.max(1, Math.floor(region.length / 20));
    for (let k = 0; k < region.length; k += step) {
      const atom = region[k]!;
      const kind = this.#complete(atom, part, this.#up).kind;
      const fewer = this.#complete(atom, part, this.#down).kind;
      let stride = 1;
      for (let at = dimensions.length - 1; at >= 0; at--) {
        const own = Math.floor((atom - first) / stride) % sizes[at]!;
        for (let code = 0; code < sizes[at]!; code++) {
          if (code === own || inside.has(atom + (code - own) * stride)) continue;
          const shift = (from: Case) => this.#shifted(from, dimensions[at]!, code - own);
          rise = Math.max(rise, this.#swap(kind, shift(kind)));
          fall = Math.max(fall, this.#swap(shift(fewer), fewer));
        }
        stride *= sizes[at]!;
      }
    }
    return { rise, fall };
  }

  /** A kind of case that counts in an atom: in each other part the atom that bears most. */
  #complete(atom: number, part: number, room: Float64Array): { kind: number[]; room: number } {
    const { parts } = this.#cube;
    const fixed = new Map<number, number>();
    const kind = new Array<number>(parts.length);
    let least = room[atom]!;
    const take = (of: Part, one: number) => {
      let rest = one - of.first;
      for (let at = of.dimensions.length - 1; at >= 0; at--) {
        fixed.set(of.dimensions[at]!, rest % of.sizes[at]!);
        rest = Math.floor(rest / of.sizes[at]!);
      }
    };
    for (const p of this.#orders[part]!) {
      const of = parts[p]!;
      let best = atom;
      if (p !== part) {
        let found = [0];
        of.dimensions.forEach((d, at) => {
          const code = fixed.get(d);
          const size = of.sizes[at]!;
          found =
            code === undefined
              ? found.flatMap((number) => Array.from({ length: size }, (_, k) => number * size + k))
              : found.map((number) => number * size + code);
        });
        best = found.reduce(
          (top, number) => (room[of.first + number]! > room[top]! ? of.first + number : top),
          of.first + found[0]!,
        );
      }
      kind[p] = best;
      least = Math.min(least, room[best]!);
      take(of, best);
    }
    return { kind, room: least };
  }

  /** The same kind with another class in one dimension. */
  #shifted(kind: Case, dimension: number, by: number): Case {
    return kind.map((atom, p) => {
      const { dimensions, sizes } = this.#cube.parts[p]!;
      const at = dimensions.indexOf(dimension);
      if (at < 0) return atom;
      return atom + by * sizes.slice(at + 1).reduce((product, size) => product * size, 1);
    });
  }

  /** How many cases of one kind may be added while as many of another are taken away. */
  #swap(more: Case, fewer: Case): number {
    const { boxes, boxesWith } = this.#cube;
    let room = 1000;
    more.forEach((added, p) => {
      const taken = fewer[p]!;
      if (added === taken) return;
      room = Math.min(room, this.#atoms[taken]!);
      for (const b of boxesWith[added]!)
        if (!boxesWith[taken]!.includes(b)) room = Math.min(room, boxes[b]!.high - this.#sums[b]!);
      for (const b of boxesWith[taken]!)
        if (!boxesWith[added]!.includes(b)) room = Math.min(room, this.#sums[b]! - boxes[b]!.low);
    });
    return Math.max(0, room);
  }
}

function order(parts: readonly Part[], first: number): number[] {
  const found = [first];
  for (let k = 0; k < found.length; k++)
    parts.forEach((part, p) => {
      const near = part.parent === found[k] || parts[found[k]!]!.parent === p;
      if (near && !found.includes(p)) found.push(p);
    });
  return found;
}
