import type { Cell } from '../cell.ts';
import { type Digits, inDigits } from '../digits.ts';
import type { Claim } from './claim.ts';
import type { SvgNode } from './svg.ts';

/** A run of text, or a figure with the mark that leads to its claim in the annex. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly mark: number }
  | { readonly kind: 'footnote'; readonly note: number };

/** What a picture or table prints below itself, so that it stands alone when it is cut out. */
export interface PictureNote {
  readonly period: string | null;
  readonly filters: string;
  readonly source: string;
  /** Words that say when the data are not real records; null when all is published. */
  readonly provenance: string | null;
}

export interface TableColumn {
  readonly label: string;
  /** Numbers stand at the end of their column. */
  readonly numeric: boolean;
}

/** One cell of a table: its words, and the number with its doubt where it is one, so that a workbook can hold it typed. */
export interface TableCell {
  readonly text: string;
  readonly cell?: Cell;
  /** Of a figure that is a claim of its own. */
  readonly mark?: number;
  /** Footnotes that it leads to, by number. */
  readonly notes?: readonly number[];
  /** The address that it leads to. */
  readonly link?: string;
  /** The first and last of the claims that its row of the ledger is about, where the marks of the text lead. */
  readonly claims?: readonly [first: number, last: number];
}

/** One series of a chart: a number for each label. */
export interface ChartSeries {
  readonly label: string;
  readonly cells: readonly Cell[];
  /** Each cell in words, as printed beside its mark; empty where nothing is. */
  readonly texts: readonly string[];
  /** Hexadecimal without the hash. */
  readonly colour: string;
}

/** A chart as data, for writers that draw it themselves: bars from top to bottom, or periods along the line of time. */
export interface ChartData {
  readonly kind: 'bars' | 'months';
  readonly unit: string;
  /** Whether the numbers are shares or changes, 0.4 for 40 %. */
  readonly percent: boolean;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

interface Captioned {
  /** Number within its kind, from 1. */
  readonly number: number;
  readonly title: string;
  /** Footnotes that its title leads to, by number. */
  readonly notes?: readonly number[];
  readonly note: PictureNote;
}

/** One block of a report. Each writer draws every kind. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[]; readonly tone?: 'plain' | 'notice' }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | (Captioned & {
      readonly kind: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly TableCell[])[];
    })
  | (Captioned & {
      readonly kind: 'chart';
      readonly chart: ChartData;
      readonly drawing: SvgNode;
      readonly alt: string;
    })
  | (Captioned & { readonly kind: 'picture'; readonly drawing: SvgNode; readonly alt: string });

export type TableBlock = Extract<Block, { kind: 'table' }>;
export type ChartBlock = Extract<Block, { kind: 'chart' }>;
export type PictureBlock = Extract<Block, { kind: 'picture' }>;

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Annexes follow the text and are lettered. */
  readonly annex: boolean;
}

export const PAGE_SIZES = {
  a4: { width_mm: 210, height_mm: 297 },
  letter: { width_mm: 215.9, height_mm: 279.4 },
} as const;
export type PageSize = keyof typeof PAGE_SIZES;

/** A table for which only a workbook has room, on a sheet of its own. */
export interface DataSheet extends Pick<TableBlock, 'title' | 'columns' | 'rows' | 'note'> {
  /** What stands on the tab. */
  readonly name: string;
  /** Said between the title and the table. */
  readonly lines: readonly string[];
}

/** A picture of the reader's, such as a logo; PNG or JPEG as a data address. */
export interface Logo {
  readonly name: string;
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** Words that writers print around the text. */
export interface Furniture {
  /** Empty where a document is too short for a list of its contents. */
  readonly contents: string;
  readonly table: string;
  readonly figure: string;
  readonly page: string;
  readonly footnotes: string;
  readonly source: string;
  readonly period: string;
  readonly filters: string;
  /** The words before the ledger that a machine reads. */
  readonly ledger: string;
}

/** A whole report in one language, finished: writers decide nothing but the look. */
export interface ReportDocument {
  readonly lang: string;
  /** BCP 47 tag. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly digits: Digits;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly atlas: string;
  /** ISO date on which the data were last changed; the only date in the file. */
  readonly as_of: string;
  readonly asOfText: string;
  readonly data_version: string;
  readonly page: PageSize;
  /** Its text is to fit one page, so writers set it closer. */
  readonly brief: boolean;
  readonly logos: readonly Logo[];
  /** Printed on every page when any figure is illustrative, else null. */
  readonly mark: string | null;
  readonly furniture: Furniture;
  readonly sections: readonly Section[];
  readonly sheets: readonly DataSheet[];
  readonly footnotes: readonly string[];
  readonly claims: readonly Claim[];
  /** File name without its ending. */
  readonly stem: string;
}

/** A line of inlines as plain text; each figure with its mark, as files are searched for it, and footnotes as raised digits. */
export const plainText = (inlines: readonly Inline[], digits: Digits): string =>
  inlines
    .map((part) =>
      part.kind === 'text'
        ? part.text
        : part.kind === 'figure'
          ? `${part.text} ${markText(part.mark, digits)}`
          : raisedNotes([part.note]),
    )
    .join('');

/** The footnotes that a block leads to, in order. */
export function notesOfBlock(block: Block): readonly number[] {
  const inInlines = (inlines: readonly Inline[]) =>
    inlines.flatMap((part) => (part.kind === 'footnote' ? [part.note] : []));
  switch (block.kind) {
    case 'paragraph':
      return inInlines(block.inlines);
    case 'list':
      return block.items.flatMap(inInlines);
    case 'table':
      return [
        ...(block.notes ?? []),
        ...block.rows.flatMap((row) => row.flatMap(({ notes }) => notes ?? [])),
      ];
    case 'chart':
    case 'picture':
      return block.notes ?? [];
    default:
      return [];
  }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Numbers of footnotes as raised digits, for formats that have no footnotes of their own. */
export const raisedNotes = (notes: readonly number[] = []): string =>
  notes.map((note) => [...String(note)].map((digit) => RAISED[Number(digit)]).join('')).join('\u2009');

/** How a claim's mark is printed. */
export const markText = (mark: number, digits: Digits): string => `[${inDigits(String(mark), digits)}]`;

/** The words of a cell with its mark and its footnotes behind them. */
export const markedText = ({ text, mark, notes }: TableCell, digits: Digits): string =>
  `${mark === undefined ? text : `${text} ${markText(mark, digits)}`}${raisedNotes(notes)}`;

/** The words before the title of a table or picture, with its number. */
export const captionWord = (
  { kind, number }: Pick<TableBlock | ChartBlock | PictureBlock, 'kind' | 'number'>,
  { furniture, digits }: Pick<ReportDocument, 'furniture' | 'digits'>,
): string =>
  (kind === 'table' ? furniture.table : furniture.figure).replace('{n}', inDigits(String(number), digits));
