/** Longest stem: file systems and e-mail programs cut longer ones. */
const STEM_MAX = 80;

/**
 * A file name that says what it holds: the atlas, the title, the period and the data version, in letters that every system
 * keeps. Letters of other scripts stay, since Arabic readers name files in Arabic.
 */
export function fileName(parts: readonly string[], extension: string): string {
  const stem = parts
    .map((part) =>
      part
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('_');
  return `${[...(stem || 'atlas')].slice(0, STEM_MAX).join('')}.${extension}`;
}
