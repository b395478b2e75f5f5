import type { LedgerClaim } from './claim.ts';

/** How far around its mark a claim's words may stand, beyond their own length, in characters. */
const SLACK = 24;
/** What stands beyond the mark of a neighbour belongs to the neighbour. */
const MARK = /\[\d+\]/;

/**
 * Whether a text in the order in which it is seen, as a PDF of a language written from right to left gives it, holds a
 * claim's words around its mark. There the letters of a word may be turned, joined and partly in order, and words may stand
 * on both sides of the mark; so words are compared by their letters, and numbers, which keep their order, digit by digit.
 */
export function printsInAnyOrder(
  text: string,
  { text: words, mark }: Pick<LedgerClaim, 'text' | 'mark'>,
): boolean {
  const wanted = tally(partsOf(words));
  const sign = `[${mark}]`;
  const reach = words.length + SLACK;
  const lines = text.split('\n');
  return lines.some((line, k) => {
    const at = line.indexOf(sign);
    if (at < 0) return false;
    const before = line
      .slice(Math.max(0, at - reach), at)
      .split(MARK)
      .at(-1)!;
    const after = line.slice(at + sign.length, at + sign.length + reach).split(MARK)[0]!;
    // Words that did not fit end the line before, which to the eye is its left side.
    const above = (lines[k - 1] ?? '').slice(0, reach).split(MARK)[0]!;
    const there = tally(partsOf(`${above} ${before} ${after}`));
    return [...wanted].every(([part, count]) => (there.get(part) ?? 0) >= count);
  });
}

/**
 * Numbers whole, each sign and percent alone, and the letters of each word in one order. Brackets turn, and vowel marks stand
 * apart from their letters; both are left out.
 */
const partsOf = (text: string): string[] =>
  [
    ...text
      .normalize('NFKC')
      .replace(/\s\p{M}+\s|\p{M}/gu, '')
      .matchAll(/\p{Nd}(?:[\p{Nd}.,٫٬]*\p{Nd})?|[+−%٪]|\p{L}+/gu),
  ].map(([part]) => (/^\p{L}/u.test(part) ? [...part].sort().join('') : part));

const tally = (parts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
};
