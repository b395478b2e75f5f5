import type { Cell } from '#core/cell.ts';
import type { ClassScale } from '#core/classes.ts';
import type { Filters } from '#core/filters.ts';
import type { LatLon } from '#core/geo.ts';
import type { ClaimQuestion } from '#core/report/claim.ts';
import type { TableName } from '#core/schema/tables.ts';
import type { CellUnit } from '#i18n/format.ts';
import type { MapArc, Ramp } from '#viz/map/MapContent.ts';

/** One value of a view's table: its words, and the number with its doubt where it is one. */
export interface ViewCell {
  readonly text: string;
  readonly cell?: Cell;
  /** The month or year that the words name. */
  readonly period?: string;
  /** What the number counts, where the rows measure different things. */
  readonly unit?: CellUnit;
}

export interface ViewColumn {
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'period' | 'number' | 'cell';
}

/** The figures of a view, row by row. The first column names the row. */
export interface ViewTable {
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly ViewCell[] }[];
}

/** The map of a view, finished but for the drawing. */
export interface ViewMap {
  readonly level: 'adm2' | 'adm3';
  readonly values: ReadonlyMap<string, Cell>;
  readonly scale: ClassScale;
  readonly ramp: Ramp;
  readonly title: string;
  /** Each class in words, from the lowest. */
  readonly classes: readonly string[];
  readonly points: readonly (LatLon & { readonly name: string; readonly kind: string })[];
  readonly arcs: readonly MapArc[];
}

/** What a view of any screen shows, as data in one language: all that a report needs to print it again. */
export interface ViewFigure {
  readonly title: string;
  /** Unit and filters in words; empty where there are none. */
  readonly subtitle: string;
  /** What the view says in sentences: an answer with its proof, a verdict, or why there is nothing to show. */
  readonly said: readonly string[];
  readonly table: ViewTable | null;
  readonly map: ViewMap | null;
  readonly tables: readonly TableName[];
  readonly questions: readonly ClaimQuestion[];
  /** The filters that the figures answer. */
  readonly filters: Filters;
}
