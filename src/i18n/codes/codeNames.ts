import type { dictionary } from '../dictionary/book.ts';
import type { initiativesBook } from '../initiatives/book.ts';
import type { Messages } from '../messages.ts';
import type { programmeBook } from '../programme/book.ts';
import type { requestsBook } from '../requests/book.ts';

type WordsOf<B extends { load: (lang: 'en') => Promise<unknown> }> = Awaited<ReturnType<B['load']>>;

/** The words of the books that name codes. */
export interface CodeBooks {
  readonly frame: Messages;
  readonly dictionary: WordsOf<typeof dictionary>;
  readonly programme: WordsOf<typeof programmeBook>;
  readonly initiatives: WordsOf<typeof initiativesBook>;
  readonly requests: WordsOf<typeof requestsBook>;
}

/** The name of a code of a table's column; undefined for a code that is no word, such as a P-code. */
export type CodeNames = (table: string, column: string, code: string) => string | undefined;

type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Names of codes as the table's own screen says them, else as the frame and the dictionary do. */
export function codeNames({ frame, dictionary, programme, initiatives, requests }: CodeBooks): CodeNames {
  const own: Readonly<Record<string, Names>> = {
    issue: programme.codes,
    issue_step: { ...programme.codes, step: programme.codes.waitingFor },
    forum_member: { ...programme.codes, sex: frame.adults },
    referral: { ...programme.codes, sex: frame.adults },
    initiative: initiatives.codes,
    participant: initiatives.codes,
    awareness_request: requests.codes,
    training: { ...requests.codes, sex: frame.adults },
  };
  const others: readonly Names[] = [frame.codes, dictionary.codes];
  return (table, column, code) =>
    own[table]?.[column]?.[code] ?? others.map((names) => names[column]?.[code]).find(Boolean);
}
