import type { Cell } from '../cell.ts';
import type { Interval } from '../intervals.ts';
import type { Month } from '../period.ts';
import type { Figure, Said } from './figure.ts';

/** What a drawn number means: nothing but itself, things counted, a rate, a share, a change. */
export type PictureUnit = 'cases' | 'households' | 'rate' | 'share' | 'change';

/** What runs along a picture: months, the twelve months of the year, or whole numbers such as lags. */
export type Along<Word extends string> =
  | { readonly kind: 'months'; readonly start: Month }
  | { readonly kind: 'season' }
  | { readonly kind: 'numbers'; readonly from: number; readonly label: Said<Word> };

/** One run of cells, from the start of the picture; an interval is drawn as a band or whisker, a gap is left open. */
export interface Run<Word extends string> {
  readonly label: Figure<Word>;
  readonly look: 'line' | 'dashed' | 'dots' | 'columns' | 'stems';
  /** Which ink: the matter itself, what was expected of it, or what it is held against. */
  readonly ink: 'main' | 'expected' | 'other';
  readonly cells: readonly Cell[];
}

/** Runs along months, seasons or lags. */
export interface RunPicture<Word extends string> {
  readonly kind: 'runs';
  readonly id: string;
  readonly title: Said<Word>;
  readonly along: Along<Word>;
  readonly unit?: PictureUnit;
  readonly runs: readonly Run<Word>[];
  /** A level to compare with, such as 0 or a ratio of 1; the axis always holds it. */
  readonly level?: number;
  /** Between these, values are what chance brings; shaded. */
  readonly chance?: Interval;
  /** Upright lines at places counted from 0, such as the month of an opening. */
  readonly rules?: readonly { readonly at: number; readonly label: Figure<Word> }[];
  /** Places that stand out, marked on the first run. */
  readonly marked?: readonly number[];
  /** Draws published events on the time axis. */
  readonly events?: boolean;
  /** Whether 0 must be on the axis; true unless told. */
  readonly fromZero?: boolean;
}

/** Estimates one under the other, each with its interval. */
export interface RowPicture<Word extends string> {
  readonly kind: 'rows';
  readonly id: string;
  readonly title: Said<Word>;
  readonly unit?: PictureUnit;
  readonly rows: readonly {
    readonly label: Figure<Word>;
    readonly cell: Cell;
    /** More than chance after correction: drawn in full ink. */
    readonly clear: boolean;
  }[];
  readonly level?: number;
  /** The least stands first, as with ranks. */
  readonly fromLeast?: boolean;
}

/** Places by a size along the bottom, each with a value and the limits that chance keeps to there. */
export interface FunnelPicture<Word extends string> {
  readonly kind: 'funnel';
  readonly id: string;
  readonly title: Said<Word>;
  readonly unit?: PictureUnit;
  readonly along: Said<Word>;
  /** What all places together have. */
  readonly level: number;
  readonly levelLabel: Said<Word>;
  /** One for each pair of limits, the narrow one first. */
  readonly limitLabels: readonly Said<Word>[];
  /** The limits at many sizes, where one spread serves all places; left out where each place has limits of its own. */
  readonly curves?: readonly { readonly at: number; readonly limits: readonly Interval[] }[];
  readonly points: readonly {
    readonly label: Figure<Word>;
    readonly at: number;
    readonly cell: Cell;
    readonly clear: boolean;
    readonly limits: readonly Interval[];
  }[];
}

/** What an area of a map of clusters is: drawn in one of five inks. */
export type MapInk = 'high' | 'highAmongLow' | 'none' | 'lowAmongHigh' | 'low';

/** Areas by the kind that a test found them to be. */
export interface MapPicture<Word extends string> {
  readonly kind: 'map';
  readonly id: string;
  readonly title: Said<Word>;
  readonly level: 'adm2' | 'adm3';
  readonly classes: readonly { readonly label: Said<Word>; readonly ink: MapInk }[];
  readonly areas: readonly { readonly id: string; readonly ink: MapInk }[];
}

/**
 * A picture as data, which the screen draws. A further kind is a line here and a drawing in the screen's list of drawings;
 * the compiler asks for it.
 */
export type Picture<Word extends string = string> =
  | RunPicture<Word>
  | RowPicture<Word>
  | FunnelPicture<Word>
  | MapPicture<Word>;

/** A column of a result's table, with what its values are. */
export interface ResultColumn<Word extends string> {
  /** Name in copied and saved files. */
  readonly id: string;
  readonly label: Word;
  readonly kind: 'figure' | 'month' | 'number' | 'p' | 'cell';
  readonly unit?: PictureUnit;
}

/** The figures of a result as a table: every value of the kind that its column says; null where there is none. */
export interface ResultTable<Word extends string = string> {
  readonly columns: readonly ResultColumn<Word>[];
  readonly rows: readonly (readonly (Figure<Word> | Cell | Month | number | null)[])[];
}
