import type { Lattice } from './lattice.ts';

/** What is asked of the attacker: a cell, or a sum or difference of few. */
export interface Target {
  readonly terms: readonly { readonly position: number; readonly sign: 1 | -1 }[];
  /** Cells whose rise by one case the attacker tries first. */
  readonly raise: readonly number[];
}

/** The values that a target can have in worlds that fit the release; `exact` when the ends are proven to be the ends. */
export interface Interval {
  low: number;
  high: number;
  exact: boolean;
}

/** The engine's part that the attacker uses. */
export type Engine = Pick<Awaited<ReturnType<typeof import('highs').default>>, 'solve'>;

/**
 * An attacker on one year of one measure. He knows every cell's interval (rule, zeros, whole numbers, no negatives) and every
 * link. Worlds that fit are checked in whole numbers before they count.
 */
export class Attacker {
  readonly #lattice: Lattice;
  readonly #low: readonly number[];
  readonly #high: readonly number[];
  readonly #engine: Engine;
  readonly #tried = new Map<number, readonly Int32Array[]>();
  /** Worlds that the engine found; each shows something of many cells. */
  readonly #worlds: Int32Array[] = [];
  /** A world that fits; null when there is none. */
  readonly world: Int32Array | null;

  constructor(
    lattice: Lattice,
    low: readonly number[],
    high: readonly number[],
    values: readonly (number | null)[],
    engine: Engine,
  ) {
    this.#lattice = lattice;
    this.#low = low;
    this.#high = high;
    this.#engine = engine;
    const published = Int32Array.from(values, (value) => value ?? -1);
    this.world = this.#fits(published) ? published : this.#solve([], 'Minimize').world;
  }

  /**
   * Tries worlds near the known one; then, while fewer than `enough` values are seen or none that reaches `atLeast`, asks the
   * engine for both ends.
   */
  attack(target: Target, enough: number, atLeast = 0): Interval {
    if (!this.world) throw new Error('no world fits the release');
    const at = (world: Int32Array) =>
      target.terms.reduce((sum, { position, sign }) => sum + sign * world[position]!, 0);
    const seen: Interval = { low: at(this.world), high: at(this.world), exact: false };
    const see = (world: Int32Array) => {
      seen.low = Math.min(seen.low, at(world));
      seen.high = Math.max(seen.high, at(world));
    };
    for (const position of target.raise) for (const world of this.#nearby(position)) see(world);
    for (const world of this.#worlds) see(world);
    const outer = this.#outer(target);
    seen.exact = seen.low === outer.low && seen.high === outer.high;
    if (seen.exact || (seen.high - seen.low + 1 >= enough && seen.high >= atLeast)) return seen;
    let proven = true;
    for (const direction of ['Minimize', 'Maximize'] as const) {
      const found = this.#solve(target.terms, direction);
      if (found.world) {
        see(found.world);
        this.#worlds.push(found.world);
      }
      proven &&= found.proven;
    }
    seen.exact = proven;
    return seen;
  }

  #outer({ terms }: Target): { low: number; high: number } {
    let low = 0;
    let high = 0;
    for (const { position, sign } of terms) {
      low += sign > 0 ? this.#low[position]! : -this.#high[position]!;
      high += sign > 0 ? this.#high[position]! : -this.#low[position]!;
    }
    return { low, high };
  }

  /** The known world with as many cases of one kind more, and less, as fit. */
  #nearby(position: number): readonly Int32Array[] {
    const known = this.#tried.get(position);
    if (known) return known;
    // Numbers of earlier releases come after the lattice's own; which cases they count is left to the engine.
    const worlds = position < this.#lattice.rows.length ? this.#shift(position) : [];
    this.#tried.set(position, worlds);
    return worlds;
  }

  #shift(position: number): Int32Array[] {
    const raised = this.#lattice.raisedWith(position);
    const room = (of: (p: number) => number) => Math.min(...raised.map(of));
    const up = room((p) => this.#high[p]! - this.world![p]!);
    const down = room((p) => this.world![p]! - this.#low[p]!);
    return [Math.min(up, 1e6), -down].flatMap((step) => {
      if (step === 0) return [];
      const world = Int32Array.from(this.world!);
      for (const p of raised) world[p]! += step;
      return this.#fits(world) ? [world] : [];
    });
  }

  #fits(world: Int32Array): boolean {
    return (
      world.every((value, p) => value >= this.#low[p]! && value <= this.#high[p]!) &&
      this.#lattice.links.every(({ margin, parts, whole }) => {
        let sum = 0;
        for (const part of parts) sum += world[part]!;
        return whole ? sum === world[margin] : sum <= world[margin]!;
      })
    );
  }

  #solve(
    terms: Target['terms'],
    direction: 'Minimize' | 'Maximize',
  ): { world: Int32Array | null; proven: boolean } {
    const list = (parts: readonly string[]) =>
      parts.map((term, k) => (k % 12 === 11 ? `${term}\n` : term)).join(' ');
    const text = [
      direction,
      ` obj: ${list(terms.map(({ position, sign }) => `${sign < 0 ? '-' : '+'} c${position}`)) || '0 c0'}`,
      'Subject To',
      ...this.#lattice.links.map(
        ({ margin, parts, whole }, k) =>
          ` l${k}: c${margin} ${list(parts.map((part) => `- c${part}`))} ${whole ? '=' : '>='} 0`,
      ),
      'Bounds',
      ...this.#low.map((low, p) => {
        const high = this.#high[p]!;
        return ` ${low} <= c${p} <= ${Number.isFinite(high) ? high : '+inf'}`;
      }),
      'General',
      ...this.#low.map((_, p) => `c${p}`),
      'End',
      '',
    ].join('\n');
    const { Status, Columns } = this.#engine.solve(text, {
      output_flag: false,
      mip_rel_gap: 0,
      time_limit: 60,
    });
    const columns = Columns as Readonly<Record<string, { readonly Primal?: number }>>;
    const world = Int32Array.from(this.#low, (low, p) => Math.round(columns[`c${p}`]?.Primal ?? low));
    return { world: this.#fits(world) ? world : null, proven: Status === 'Optimal' };
  }
}
