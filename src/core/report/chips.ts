/** A piece of a reader's text: words, or a chip that names a figure or a fact, perhaps of one district. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'chip'; readonly name: string; readonly adm2_pcode: string | null };

/** A paragraph or one item of a list. */
export interface TextLine {
  readonly kind: 'paragraph' | 'item';
  readonly parts: readonly TextPart[];
}

const CHIP = /\{\{([a-zA-Z][a-zA-Z0-9-]*)(?::([A-Z0-9]+))?\}\}/g;

/** A chip as it stands in text: `{{cases}}` or `{{cases:IQG03Q01}}`. */
export const chipText = (name: string, adm2_pcode: string | null = null): string =>
  `{{${name}${adm2_pcode ? `:${adm2_pcode}` : ''}}}`;

/** Cuts a line into words and chips. What is no chip stays text, braces and all. */
export function readParts(line: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of line.matchAll(CHIP)) {
    if (match.index > from) parts.push({ kind: 'text', text: line.slice(from, match.index) });
    parts.push({ kind: 'chip', name: match[1]!, adm2_pcode: match[2] ?? null });
    from = match.index + match[0].length;
  }
  if (from < line.length) parts.push({ kind: 'text', text: line.slice(from) });
  return parts;
}

/** A reader's text as lines: each line a paragraph, one that starts with `- ` an item of a list. Empty lines part nothing. */
export const readText = (text: string): TextLine[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      line.startsWith('- ')
        ? { kind: 'item', parts: readParts(line.slice(2)) }
        : { kind: 'paragraph', parts: readParts(line) },
    );
