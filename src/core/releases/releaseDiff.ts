import type { Cell } from '../cell.ts';
import type { Period } from '../period.ts';
import type { ProtectedTable, TableName } from '../schema/tables.ts';

/** A release as a comparison names it. */
export interface ComparedRelease {
  readonly data_version: string;
  /** ISO date on which its data were last changed. */
  readonly as_of: string;
  readonly extent: Period;
  readonly schema_version: number;
  /** The name under which it corrects the past; null when it does not. */
  readonly revision: string | null;
}

/** A setting, such as a threshold or a list of codes, that differs; empty text where one release has none. */
export interface SettingChange {
  readonly setting: string;
  readonly before: string;
  readonly after: string;
}

/** How the rows of a table differ; a row is changed when its key is in both releases and something else of it is not the same. */
export interface TableDiff {
  readonly table: TableName;
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
}

/**
 * What became of a published count: its value `moved`; it is `hidden` now, or `shown` at last; only its interval is another
 * (`doubt`); or its year holds more months now and is another number (`grew`).
 */
export const CELL_CHANGES = ['moved', 'hidden', 'shown', 'doubt', 'grew'] as const;
export type CellChangeKind = (typeof CELL_CHANGES)[number];

/** One published count that is not the same in two releases. */
export interface CellChange {
  readonly table: ProtectedTable;
  readonly measure: string;
  /** Code in every dimension, in their order. */
  readonly key: Readonly<Record<string, string>>;
  readonly kind: CellChangeKind;
  readonly before: Cell;
  readonly after: Cell;
  /** Value after less value before, in the unit of the measure; null where one of them has no value. */
  readonly by: number | null;
  /** Whether the true number certainly differs: no number lies in both intervals. False where rounding alone can explain the change. */
  readonly certain: boolean;
}

/** A value as a row of facts holds it. */
export type FactValue = string | number | boolean | null;

/** One row of facts that was added, changed or withdrawn, and the columns that differ. */
export interface RowChange {
  readonly table: TableName;
  readonly key: Readonly<Record<string, FactValue>>;
  readonly kind: 'added' | 'changed' | 'withdrawn';
  /** Empty for a row that was added or withdrawn. */
  readonly columns: readonly {
    readonly column: string;
    readonly before: FactValue;
    readonly after: FactValue;
  }[];
}

/** Everything that differs between two releases. */
export interface ReleaseDiff {
  readonly before: ComparedRelease;
  readonly after: ComparedRelease;
  /** Rule of protection, lists of codes, gaps and reach. */
  readonly settings: readonly SettingChange[];
  /** Published tables by id. */
  readonly publication: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly withdrawn: readonly string[];
  };
  /** Whether the outlines of areas are others. */
  readonly outlines: boolean;
  /** Every table, the unchanged ones too. */
  readonly tables: readonly TableDiff[];
  /** Published counts that both releases have and that differ; largest changes first. */
  readonly cells: readonly CellChange[];
  /** Rows of facts, in the order of the tables. */
  readonly rows: readonly RowChange[];
}

/** Whether nothing that was published before is another number, hidden or gone now: the new release only adds. */
export const onlyAdds = ({ cells, rows, tables, publication }: ReleaseDiff): boolean =>
  cells.every(({ kind }) => kind === 'shown' || kind === 'grew') &&
  rows.every(({ kind }) => kind === 'added') &&
  tables.every(({ withdrawn }) => withdrawn === 0) &&
  publication.withdrawn.length === 0;

/** Whether two releases publish the same. */
export const isSame = ({ cells, rows, tables, publication, settings, outlines }: ReleaseDiff): boolean =>
  cells.length + rows.length + settings.length === 0 &&
  tables.every(({ added, changed, withdrawn }) => added + changed + withdrawn === 0) &&
  publication.added.length + publication.changed.length + publication.withdrawn.length === 0 &&
  !outlines;
