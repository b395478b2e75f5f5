import type { ProgrammeRows } from '#core/build/readReference.ts';
import type { Month } from '#core/period.ts';
import type { Random } from '#core/random.ts';
import type { ProtectedTable } from '#core/schema/tables.ts';
import type { LineRecord } from '#core/tally.ts';
import type { DemoParameters } from './demoParameters.ts';

/** What a maker of illustrative records may use. */
export interface DemoContext {
  /** Census persons by district. */
  readonly persons: ReadonlyMap<string, number>;
  readonly districts: readonly string[];
  readonly months: readonly Month[];
  /** The institutions of the programme, whose persons are invented. */
  readonly programme: ProgrammeRows;
  readonly parameters: DemoParameters;
  /**
   * The stream that the first makers share. A maker of a further table starts its own, `randomFrom(seed + a number of its
   * own)`, so that no table changes when another is added.
   */
  readonly random: Random;
  /** The records of the makers before. */
  readonly made: Readonly<Partial<Record<ProtectedTable, readonly LineRecord[]>>>;
}

/** Invents the records of one protected table, in order of date, with the columns of its file. */
export type DemoMaker = (context: DemoContext) => readonly LineRecord[];
