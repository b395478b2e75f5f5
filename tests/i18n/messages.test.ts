import { describe, expect, it } from 'vitest';
import type { Book } from '#i18n/book.ts';
import { LANGS, LANGUAGES, type Lang, matchLang } from '#i18n/languages.ts';
import { fill } from '#i18n/messages.ts';
import { plural } from '#i18n/plural.ts';

type Leaves = Map<string, string>;

function leavesOf(messages: unknown, path = '', found: Leaves = new Map()): Leaves {
  if (typeof messages === 'string') found.set(path, messages);
  else if (messages !== null && typeof messages === 'object')
    for (const [key, value] of Object.entries(messages))
      leavesOf(value, path ? `${path}.${key}` : key, found);
  return found;
}

const braces = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const isPlural = (path: string) => /\.(zero|one|two|few|many)$/.test(path);

/** The frame's messages and every book, each with how a language of it is fetched. */
const BOOKS: readonly [string, (lang: Lang) => Promise<unknown>][] = [
  ['the frame', (lang) => LANGUAGES[lang].load()],
  ...Object.entries(
    import.meta.glob<Record<string, Book<unknown>>>('/src/i18n/*/book.ts', { eager: true }),
  ).map(([path, exported]): [string, (lang: Lang) => Promise<unknown>] => [
    path,
    (lang) => Object.values(exported)[0]!.load(lang),
  ]),
];

describe.each(BOOKS)('messages of %s', (book, load) => {
  it.each(LANGS)('%s fills every key with the same values', async (lang) => {
    const english = leavesOf(await load('en'));
    const texts = leavesOf(await load(lang));
    if (book === 'the frame') expect(texts.size).toBeGreaterThan(100);
    for (const [path, text] of english) {
      if (isPlural(path)) continue;
      expect(texts.get(path)?.trim(), path).toBeTruthy();
      expect(braces(texts.get(path) ?? ''), path).toEqual(braces(text));
    }
    for (const path of texts.keys()) if (!isPlural(path)) expect(english.has(path), path).toBe(true);
  });

  it('gives every plural category its own words', async () => {
    for (const lang of LANGS) {
      const rules = new Intl.PluralRules(LANGUAGES[lang].locale).resolvedOptions().pluralCategories;
      const texts = leavesOf(await load(lang));
      for (const path of texts.keys()) {
        if (!/^units\..*\.one$/.test(path)) continue;
        for (const rule of rules) expect(texts.has(path.replace(/one$/, rule)), `${path} ${rule}`).toBe(true);
      }
    }
  });

  it('leaves no English in Arabic or German', async () => {
    const english = leavesOf(await load('en'));
    for (const [path, text] of leavesOf(await load('ar'))) {
      const words = text.replace(/\{\w+\}/g, '');
      if (english.get(path) === text) expect(words, path).not.toMatch(/[a-z]{4}/);
      expect(words, path).not.toMatch(/\b(the|and|of|with|from|for)\b/);
    }
    for (const [path, text] of leavesOf(await load('de')))
      expect(text.replace(/\{\w+\}/g, ''), path).not.toMatch(/\b(the|and|of|with|from|for)\b/);
  });
});

describe('fill', () => {
  it('puts values in place and throws on a missing one', () => {
    expect(fill('{a} of {b}', { a: 1, b: '$&' })).toBe('1 of $&');
    expect(() => fill('{a}', {})).toThrow('no value for {a}');
  });
});

describe('plural', () => {
  it('keeps text with dollar signs as it is', () => {
    expect(plural('en-GB', { one: '{n} day', other: '{n} days' }, 2, '$&')).toBe('$& days');
  });
});

describe('matchLang', () => {
  it('takes the first language that the interface speaks', () => {
    expect(matchLang(['ar-IQ', 'en'])).toBe('ar');
    expect(matchLang(['ku', 'AR'])).toBe('ar');
    expect(matchLang(['constructor', 'tlh'])).toBe('en');
    expect(matchLang([])).toBe('en');
  });
});
