import type { MethodWords } from '#core/methods/list.ts';

/** What a book must say of a method: its name, the question that it answers, where it comes from, and its own words. */
export interface WordsOfMethod<Word extends string> {
  readonly name: string;
  readonly answers: string;
  readonly source: string;
  readonly words: Readonly<Record<Word, string>>;
}

/** The words of some methods, such as those on one question. */
export type WordsOf<Id extends keyof MethodWords> = {
  readonly [Each in Id]: WordsOfMethod<MethodWords[Each]>;
};
