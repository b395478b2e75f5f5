import { randomFrom } from '../random.ts';
import { type Cube, systemOf } from './cube.ts';
import type { Engine, LinearForm, OpenSystem } from './engine.ts';
import { Moves } from './moves.ts';

/** A part's atoms whose sum is asked for: a published number, a difference, a sum, or what lies where two cross. */
export interface Region {
  readonly part: number;
  readonly atoms: readonly number[];
}

/** The values that a region has in worlds that fit the release; `exact` when the ends are proven to be the ends. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
}

/** What is enough to end an attack: so many whole numbers, and one as large as this among them. */
export interface Enough {
  readonly numbers: number;
  readonly atLeast: number;
}

/** How many times one answer of the engine is sought that moves many regions at once. */
const ROUNDS = 6;

/**
 * The worlds of one year that fit everything published: whole counts for every atom. Each is checked in whole numbers before it
 * counts, so that a release is never called safe on the engine's word; what the engine does not find makes an interval narrower.
 */
export class Worlds {
  readonly #cube: Cube;
  readonly #open: OpenSystem;
  /** Whether worlds are of whole numbers; broken ones have only ends. */
  readonly whole: boolean;
  readonly #found: Int32Array[] = [];
  readonly #moves: Moves | null = null;
  /** Questions that the engine was asked. */
  asked = 0;

  constructor(cube: Cube, engine: Engine, whole = true) {
    this.#cube = cube;
    this.whole = whole;
    this.#open = engine(systemOf(cube), whole ? 'whole' : 'broken');
    const first = whole ? (this.#central(engine) ?? this.#ask(new Map(), 'least').world) : null;
    if (!first) return;
    this.#found.push(first);
    this.#moves = new Moves(cube, first, this.#sums(first));
  }

  /** Whether any world fits; nobody can tell where only broken numbers are asked for. */
  get fits(): boolean {
    return this.#found.length > 0 || !this.whole;
  }

  /** Whether published zeros leave nothing in a region. */
  isEmpty({ atoms }: Region): boolean {
    const { boxes, boxesWith } = this.#cube;
    return atoms.every((atom) => boxesWith[atom]!.some((b) => boxes[b]!.high === 0));
  }

  /** A region's count in the first world. */
  count({ atoms }: Region): number {
    return this.#found[0] ? sumOf(this.#found[0], atoms) : 0;
  }

  /** The interval seen so far: near the first world, and in all others. */
  seen(region: Region, enough: Enough): Interval {
    if (!this.#moves) return { low: 0, high: 0, exact: false };
    const base = this.count(region);
    let [low, high] = this.#inAll(region);
    const see = ({ rise, fall }: { rise: number; fall: number }) => {
      low = Math.min(low, base - fall);
      high = Math.max(high, base + rise);
    };
    see(this.#moves.reach(region.atoms, region.part));
    if (!isEnough({ low, high }, enough)) see(this.#moves.exchange(region.atoms, region.part));
    return { low, high, exact: false };
  }

  /** Looks for worlds in which many regions differ at once; true while that helps. */
  spread(regions: readonly Region[]): void {
    const random = randomFrom(1);
    for (let round = 0; round < ROUNDS && regions.length > 4; round++) {
      const form = new Map<number, number>();
      for (const { atoms } of regions) {
        const sign = random.next() < 0.5 ? -1 : 1;
        for (const atom of atoms) form.set(atom, (form.get(atom) ?? 0) + sign / Math.sqrt(atoms.length));
      }
      for (const side of ['least', 'most'] as const) {
        const { world } = this.#ask(form, side, true);
        if (world) this.#found.push(world);
      }
    }
  }

  /** Asks the engine for both ends of a region. */
  ends(region: Region, known: Interval): Interval {
    const form = new Map(region.atoms.map((atom) => [atom, 1]));
    let { low, high } = known;
    let exact = true;
    const values = (['least', 'most'] as const).map((side) => {
      const { world, proven, endless, value } = this.#ask(form, side);
      if (world) this.#found.push(world);
      exact &&= proven || endless;
      if (endless) high = Number.POSITIVE_INFINITY;
      return value;
    });
    // Ends in broken numbers are those of a weaker attacker, and need no world.
    if (!this.whole) return { low: Math.ceil(values[0]! - 1e-6), high: Math.floor(values[1]! + 1e-6), exact };
    const [least, most] = this.#inAll(region);
    low = Math.min(low, least);
    high = Math.max(high, most);
    return { low, high, exact };
  }

  close(): void {
    this.#open.close();
  }

  #inAll({ atoms }: Region): [low: number, high: number] {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const world of this.#found) {
      const sum = sumOf(world, atoms);
      low = Math.min(low, sum);
      high = Math.max(high, sum);
    }
    return [low, high];
  }

  #ask(form: LinearForm, side: 'least' | 'most', rough = false) {
    this.asked++;
    const { state, value, values } = this.#open[side](form, rough);
    const world = this.whole && values ? this.#checked(values) : null;
    return {
      world,
      value: state === 'endless' ? Number.POSITIVE_INFINITY : value,
      proven: state === 'optimal',
      endless: state === 'endless',
    };
  }

  /** A world whose numbers lie as near as may be to those published: from there most counts can go up and down. */
  #central(engine: Engine): Int32Array | null {
    const { low, high, rows } = systemOf(this.#cube);
    const { boxes, atoms, atomsOf } = this.#cube;
    const slack = boxes.flatMap(({ cell, low: least, high: most }, b) =>
      cell.value !== null && least < most ? [{ b, value: cell.value }] : [],
    );
    if (slack.length === 0) return null;
    const endless = slack.flatMap(() => [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
    this.asked++;
    const open = engine(
      {
        low: [...Array.from(low), ...endless.map(() => 0)],
        high: [...Array.from(high), ...endless],
        rows: [
          ...rows,
          ...slack.map(({ b, value }, k) => ({
            columns: [...atomsOf[b]!, atoms + 2 * k, atoms + 2 * k + 1],
            factors: [...atomsOf[b]!.map(() => 1), 1, -1],
            low: value,
            high: value,
          })),
        ],
        whole: atoms,
      },
      'whole',
    );
    try {
      const { values } = open.least(new Map(endless.map((_, k) => [atoms + k, 1])), true);
      return values && this.#checked(values);
    } finally {
      open.close();
    }
  }

  #sums(world: Int32Array): Int32Array {
    return Int32Array.from(this.#cube.atomsOf, (atoms) => sumOf(world, atoms));
  }

  /** The engine's numbers as a world; null when they do not fit in whole numbers. */
  #checked(values: ArrayLike<number>): Int32Array | null {
    const { boxes, atoms, ties } = this.#cube;
    const world = Int32Array.from({ length: atoms }, (_, atom) => Math.round(values[atom]!));
    const sums = this.#sums(world);
    const fits =
      world.every((count) => count >= 0) &&
      boxes.every(({ low, high }, b) => sums[b]! >= low && sums[b]! <= high) &&
      ties.every(({ one, other }) => sumOf(world, one) === sumOf(world, other));
    return fits ? world : null;
  }
}

/** Whether an interval leaves enough. */
export const isEnough = ({ low, high }: { low: number; high: number }, enough: Enough): boolean =>
  high - low + 1 >= enough.numbers && high >= enough.atLeast;

function sumOf(world: Int32Array, atoms: readonly number[]): number {
  let sum = 0;
  for (const atom of atoms) sum += world[atom]!;
  return sum;
}
