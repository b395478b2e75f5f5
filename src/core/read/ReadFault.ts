/** Why a file cannot be read at all. Each has its words, with the remedy, in every language. */
export type ReadFaultKind =
  | 'empty'
  | 'unknown_format'
  | 'unreadable'
  | 'stopped'
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
    super(`${file}: ${kind}${options.row ? ` at row ${options.row}` : ''}`, { cause: options.cause });
    this.name = 'ReadFault';
    this.kind = kind;
    this.file = file;
    this.row = options.row ?? null;
  }
}

/** A fault as its message tells it, since a worker hands over nothing else of an error; null for another message. */
export function parseReadFault(
  message: string,
): { file: string; kind: ReadFaultKind; row: number | null } | null {
  const match = /^(.*): ([a-z_]+)(?: at row (\d+))?$/s.exec(message);
  return match
    ? { file: match[1]!, kind: match[2] as ReadFaultKind, row: match[3] ? Number(match[3]) : null }
    : null;
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
