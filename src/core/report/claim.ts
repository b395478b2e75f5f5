import type { Cell } from '../cell.ts';
import type { Filters } from '../filters.ts';
import type { Verdict } from '../rates.ts';

/** A figure's number with its doubt; a change carries what the interval says of it. */
export interface FigureResult {
  readonly cell: Cell;
  readonly verdict?: Verdict;
}

/** Where on a screen a figure of a kept view stands. */
export interface ViewPlace {
  /** The search part of the link that rebuilds the view. */
  readonly link: string;
  readonly frame: string;
  readonly row: string;
  readonly column: string;
}

/** What one figure of a report asserts, and all that it takes to make it again. */
export interface Claim extends FigureResult {
  /** From 1, in the order of the text. */
  readonly mark: number;
  readonly figure: string;
  /** The district that the figure is of; null when it is of the report's whole selection. */
  readonly adm2_pcode: string | null;
  /** Of a figure in a kept view, which is read from its screen. */
  readonly view?: ViewPlace;
  readonly filters: Filters;
  /** What the figure is, in words. */
  readonly label: string;
  /** The figure as printed. */
  readonly text: string;
  readonly questions: readonly ClaimQuestion[];
  /** The address that rebuilds the view. */
  readonly link: string;
}

export interface ClaimQuestion {
  readonly query: string;
  /** SQL with its values in place; null when the combination is not published. */
  readonly sql: string | null;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

/** The part of a claim that a machine needs to make it again; the text around it is for people. */
export interface LedgerClaim extends FigureResult {
  readonly mark: number;
  readonly figure: string;
  readonly adm2_pcode: string | null;
  readonly view?: ViewPlace;
  readonly filters: Filters;
  readonly text: string;
}

/** The ledger as it is put into a file. */
export interface Ledger {
  readonly format: typeof LEDGER_FORMAT;
  readonly title: string;
  readonly atlas: string;
  readonly lang: string;
  readonly data_version: string;
  readonly as_of: string;
  readonly claims: readonly LedgerClaim[];
}

export const LEDGER_FORMAT = 'aman-atlas-ledger-1';

/** The ledger of a report, ready to be written into its file. */
export const ledgerOf = (
  report: Omit<Ledger, 'format' | 'claims'> & { readonly claims: readonly Claim[] },
): Ledger => ({
  format: LEDGER_FORMAT,
  title: report.title,
  atlas: report.atlas,
  lang: report.lang,
  data_version: report.data_version,
  as_of: report.as_of,
  claims: report.claims.map(({ mark, figure, adm2_pcode, view, filters, text, cell, verdict }) => ({
    mark,
    figure,
    adm2_pcode,
    ...(view ? { view } : {}),
    filters,
    text,
    cell,
    ...(verdict ? { verdict } : {}),
  })),
});

/** The name under which claims of kept views stand in place of a figure's. */
export const VIEW_FIGURE = 'view';
