import { findHeader, HEADER_ROWS } from './findHeader.ts';
import type { InputFile } from './inputFile.ts';
import { ReadFault } from './ReadFault.ts';
import type { RawTable, ReadOptions, RowBatch, Scalar } from './rawTable.ts';
import { TextReader } from './textEncoding.ts';

const SAMPLE = 1 << 18;
// A row this long is a quotation mark that nobody closed: reading on would take the rest of the file into one cell.
const LONGEST_ROW = 4 << 20;
const DELIMITERS = [',', ';', '\t', '|'] as const;

type PapaModule = typeof import('papaparse');
interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly type: string; readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Reads delimited text in a stream: comma, semicolon, tab or bar; any character set of `textEncoding`; title rows, headers in
 * two languages, HXL row. A file of any size is walked in batches; throws `ReadFault` at a quotation mark that never closes.
 */
export async function readCsv(file: InputFile, options: ReadOptions): Promise<RawTable[]> {
  const module = await import('papaparse');
  const papa = (module as unknown as { default?: PapaModule }).default ?? module;
  const sample = await file.slice(0, SAMPLE);
  const reader = new TextReader(sample);
  let text = clean(reader.read(sample));
  const sep = /^sep=(.)\n/i.exec(text);
  if (sep) text = text.slice(sep[0].length);
  const delimiter = sep?.[1] ?? guessDelimiter(papa, text);
  const whole = sample.length >= file.size;
  const top = rowsOf(papa, text, delimiter, !whole).slice(0, HEADER_ROWS);
  const skipped = sep ? 1 : 0;
  const header = findHeader(top);
  if (!header) throw new ReadFault('no_table', file.name);
  if (header.columns.length > options.limits.columns) throw new ReadFault('too_many_cells', file.name);
  const lost = { characters: 0 };
  return [
    {
      file: file.name,
      part: null,
      format: 'csv',
      columns: header.columns,
      about: {
        encoding: reader.encoding,
        delimiter,
        headerRow: header.at + 1 + skipped,
        titles: header.titles,
      },
      rows: null,
      features: null,
      lost,
      batches: (signal) => walk(papa, file, delimiter, header.dataAt + skipped, lost, options, signal),
    },
  ];
}

/** Walks the rows after the first `skip` lines, in batches of about a megabyte of text. */
async function* walk(
  papa: PapaModule,
  file: InputFile,
  delimiter: string,
  skip: number,
  lost: { characters: number },
  { onBytes, signal: outer }: ReadOptions,
  signal = outer,
): AsyncGenerator<RowBatch> {
  let reader: TextReader | null = null;
  let rest = '';
  let row = 0;
  let bytes = 0;
  const batch = (text: string, last: boolean): RowBatch | null => {
    const { data, errors, meta } = parse(papa, text, delimiter, !last);
    const open = errors.find((error) => error.code === 'MissingQuotes');
    if (last && open) throw new ReadFault('unclosed_quote', file.name, { row: row + (open.row ?? 0) + 1 });
    rest = last ? '' : text.slice(meta.cursor);
    if (rest.length > LONGEST_ROW)
      throw new ReadFault('unclosed_quote', file.name, { row: row + data.length + 1 });
    // A line end at the very end is no row.
    if (last && data.length > 0 && data.at(-1)!.length === 1 && data.at(-1)![0] === '') data.pop();
    const first = row + 1;
    row += data.length;
    const drop = Math.max(0, Math.min(data.length, skip - (first - 1)));
    return data.length > drop ? { first: first + drop, rows: drop > 0 ? data.slice(drop) : data } : null;
  };
  for await (const piece of file.stream()) {
    signal?.throwIfAborted();
    reader ??= new TextReader(piece.subarray(0, SAMPLE));
    bytes += piece.length;
    onBytes?.(bytes);
    let text = rest + reader.read(piece);
    // A return at the end may belong to a line feed that comes with the next piece.
    const held = text.endsWith('\r') ? '\r' : '';
    text = clean(held ? text.slice(0, -1) : text);
    const out = batch(text, false);
    rest += held;
    if (out) yield out;
  }
  const out = batch(clean(rest + (reader?.read() ?? '')), true);
  lost.characters = reader?.replaced ?? 0;
  if (out) yield out;
}

const clean = (text: string): string => {
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
};

function parse(papa: PapaModule, text: string, delimiter: string, ignoreLast: boolean): Parsed {
  return new papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, ignoreLast) as Parsed;
}

const rowsOf = (papa: PapaModule, text: string, delimiter: string, ignoreLast: boolean): Scalar[][] =>
  parse(papa, text, delimiter, ignoreLast).data;

/** The delimiter under which most rows of the sample are equally wide; of equals the one that makes more columns. */
function guessDelimiter(papa: PapaModule, text: string): string {
  const lines = text.slice(0, 1 << 16);
  let best = { delimiter: ',', share: 0, width: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = rowsOf(papa, lines, delimiter, lines.length < text.length)
      .slice(0, 200)
      .map((row) => row.length)
      .filter((width) => width > 1);
    const times = new Map<number, number>();
    for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
    for (const [width, n] of times) {
      const share = n / Math.max(1, lines.split('\n', 201).filter(Boolean).length);
      if (share > best.share + 0.02 || (share > best.share - 0.02 && width > best.width))
        best = { delimiter, share, width };
    }
  }
  return best.delimiter;
}
