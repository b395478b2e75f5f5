import { likeness } from '../places/editDistance.ts';
import type { Column } from '../schema/table.ts';
import { CODE_WORDS } from './codeWords.ts';

/** A code that a value may mean, with the certainty from 0 to 1 that it does. */
export interface CodeGuess {
  readonly code: string;
  readonly certainty: number;
}

/** A value or word with marks, case, articles and everything but letters and digits off. */
export const foldWord = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064B-\u065F\u0670\u0640]/g, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/[ىی]/g, 'ي')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word))
    .join(' ');

/** The code of a column that a value means: the code itself, a word for it, part of one, or a near spelling. Null for none. */
export function guessCode(column: Column, value: string): CodeGuess | null {
  const codes = column.codes ?? [];
  const folded = foldWord(value);
  if (!folded) return null;
  let best: CodeGuess | null = null;
  const consider = (code: string, certainty: number) => {
    if (certainty > (best?.certainty ?? 0)) best = { code, certainty };
  };
  for (const code of codes) {
    const name = foldWord(code);
    if (folded === name) consider(code, 1);
    for (const word of CODE_WORDS[column.name]?.[code] ?? []) {
      const known = foldWord(word);
      if (folded === known) consider(code, 0.97);
      else if (known.length > 3 && ` ${folded} `.includes(` ${known} `))
        consider(code, 0.6 + (0.3 * known.length) / folded.length);
      else {
        const like = likeness(folded, known);
        if (like > 0.8) consider(code, 0.85 * like);
      }
    }
  }
  return best;
}
