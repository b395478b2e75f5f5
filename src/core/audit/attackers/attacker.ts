import type { Box } from '../boxes.ts';
import type { Cube } from '../cube.ts';
import type { Release, ReleasedTable } from '../release.ts';
import type { Region, Worlds } from '../worlds.ts';

/** The fewest whole numbers that an attacker must be left with, for any small or hidden count and any sum of few. */
export const ENOUGH = 3;

/** One measure of one published table, with every number that was ever published of it. */
export interface Ground {
  readonly release: Release;
  readonly table: ReleasedTable;
  readonly measure: string;
  readonly years: ReadonlyMap<string, readonly Box[]>;
}

/** One year of a ground, as a system that an attacker can reason on. */
export interface Year {
  readonly hides: boolean;
  readonly cube: Cube;
  /** Dimensions of the cube by those of the table: a month may have two. */
  readonly sides: readonly (readonly number[])[];
  readonly worlds: Worlds;
}

/**
 * What an attacker goes for. `published`: a number of the release; `derived`: one that follows from published ones, such as a
 * difference; `inner`: one that no table shows.
 */
export interface Target {
  readonly kind: 'published' | 'derived' | 'inner';
  readonly what: string;
  readonly region: Region;
  /** The box whose rule guards it. */
  readonly box: Box;
}

/** An attacker that looks at what is published, and needs no engine. `ends`: with its faults no true counts fit. */
export interface Check {
  readonly id: string;
  readonly ends: boolean;
  readonly check: (ground: Ground) => { readonly tried: number; readonly faults: readonly string[] };
}

/** An attacker that names counts; how narrowly they can be told is found for all such attackers in one way. */
export interface Hunt {
  readonly id: string;
  readonly targets: (year: Year) => readonly Target[];
}
