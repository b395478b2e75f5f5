/** Why a file cannot be read at all. Each has its words, with the remedy, in every language. */
export type ReadFaultKind =
  | 'empty'
  | 'unknown_format'
  | 'unreadable'
  | 'too_large'
  | 'unpacks_too_large'
  | 'too_many_cells'
  | 'encrypted'
  | 'old_workbook'
  | 'unclosed_quote'
  | 'no_table'
  | 'no_layer';

/** Thrown when a file cannot be read; says which file, what is wrong, and where. Never quotes what the file holds. */
export class ReadFault extends Error {
  readonly kind: ReadFaultKind;
  readonly file: string;
  /** Row as a spreadsheet shows it, when one row is to blame. */
  readonly row: number | null;
  constructor(kind: ReadFaultKind, file: string, options: { row?: number; cause?: unknown } = {}) {
    super(`${file}: ${kind}`, { cause: options.cause });
    this.name = 'ReadFault';
    this.kind = kind;
    this.file = file;
    this.row = options.row ?? null;
  }
}

/** Runs a library's reader; whatever it throws becomes a fault of the file. */
export async function orUnreadable<T>(file: string, read: () => Promise<T> | T): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof ReadFault || (cause instanceof Error && cause.name === 'AbortError')) throw cause;
    throw new ReadFault('unreadable', file, { cause });
  }
}
