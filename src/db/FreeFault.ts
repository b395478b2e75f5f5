/** Why a reader's own question was not answered: `at` is the place in the reader's text, where the engine names one. */
export class FreeFault extends Error {
  override readonly name = 'FreeFault';
  readonly at: { readonly line: number; readonly column: number } | null;

  constructor(
    message: string,
    at: { readonly line: number; readonly column: number } | null,
    cause: unknown,
  ) {
    super(message, { cause });
    this.at = at;
  }
}

/** The statements that carry the reader's text have it on lines of its own, after this many lines. */
const LINES_BEFORE = 1;

/** The engine's words on a failed question, without the picture of the line, and the place in the reader's own text. */
export function readFreeFault(cause: unknown): FreeFault {
  const text = plainText(cause instanceof Error ? cause.message : String(cause));
  const place = /\n\s*LINE (\d+): ([^\n]*)\n(\s*)\^/.exec(text);
  const message = text.replace(/\n\s*LINE \d+:[\s\S]*$/, '').trim();
  if (!place) return new FreeFault(message, null, cause);
  const shift = `LINE ${place[1]}: `.length;
  const line = Number(place[1]) - LINES_BEFORE;
  return new FreeFault(
    message,
    { line: Math.max(1, line), column: Math.max(1, place[3]!.length - shift + 1) },
    cause,
  );
}

/** The engine tells of a syntax error as JSON, of all others in words; one form for both. */
function plainText(message: string): string {
  if (!message.startsWith('{')) return message;
  try {
    const { exception_type: type, exception_message: said } = JSON.parse(message) as Record<string, unknown>;
    return typeof said === 'string' ? `${type} Error: ${said}` : message;
  } catch {
    return message;
  }
}
