import type { MethodId } from '../statistics/methodId.ts';
import type { Outcome, RefusalReason } from '../statistics/outcome.ts';
import type { Work } from '../statistics/work.ts';
import type { Figure, Said } from './figure.ts';
import type { MethodData } from './methodData.ts';
import type { Picture, ResultTable } from './picture.ts';

/** The questions under which methods are listed, in the order of the list. */
export const METHOD_QUESTIONS = ['course', 'unusual', 'ahead', 'cause', 'place', 'compare'] as const;
export type MethodQuestion = (typeof METHOD_QUESTIONS)[number];

/** One condition of a method: what the atlas must hold for an answer, and what it does hold. */
export interface Condition {
  /** The reason of the refusal when it is not met. */
  readonly reason: RefusalReason;
  readonly met: boolean;
  readonly needs?: number;
  readonly has?: number;
  readonly unit?: 'cases' | 'households' | 'months' | 'districts';
  readonly smallest_p?: number;
  readonly level?: number;
  /** What to try when it is not met. */
  readonly instead?: MethodId;
}

/** One thing that the reader may set, chosen from a list. */
export interface Setting<Word extends string> {
  readonly id: string;
  readonly label: Word;
  readonly options: (data: MethodData) => readonly { readonly value: string; readonly label: Figure<Word> }[];
  readonly standard: (data: MethodData) => string;
}
/** Settings by id, each one of its options. */
export type Settings = Readonly<Record<string, string>>;

/** What a method found, told in words, pictures and a table. */
export interface MethodResult<Word extends string = string> {
  /** Whether anything is claimed: what the noise bench counts as a false finding. */
  readonly finds: boolean;
  /** The answer in one or two sentences. */
  readonly verdict: readonly Said<Word>[];
  /** What it cannot show, or what weakens it here. */
  readonly cautions: readonly Said<Word>[];
  readonly pictures: readonly Picture<Word>[];
  readonly table: ResultTable<Word>;
  /** How many tests were made and corrected for; 0 where nothing is tested. */
  readonly tests: number;
  /** How many random draws were made, and from which seed; 0 where none. */
  readonly draws: number;
  readonly seed: number;
  /** How many series that the rounded figures may stand for were gone through; 1 where all figures are exact. */
  readonly readings: number;
  /** Districts in which too little happened to look at them; none when left out. */
  readonly left_out?: readonly string[];
}

/**
 * A method of the analyst's room. `Word` names its sentences and labels; the book of words must fill them in every language.
 *
 * To add one: its name in `core/statistics/methodId.ts`, a file like `trendTest.ts` here, its line in `list.ts`, its words in
 * `i18n/methods/{en,ar,de}.ts`. The compiler names what is missing; the screen, its link, worker, table and exports follow.
 */
export interface Method<Word extends string = string> {
  readonly id: MethodId;
  readonly question: MethodQuestion;
  /** What it reads: cases by month, cases by sex, arrivals, who lives in reach. */
  readonly reads: readonly ('incident' | 'sex' | 'arrival' | 'coverage')[];
  /** It looks at the chosen districts together alone, so it answers where nothing is published by district. */
  readonly whole?: true;
  readonly settings: readonly Setting<Word>[];
  /** Checked before it runs: quick, and told to the reader whether met or not. */
  readonly conditions: (data: MethodData, settings: Settings) => readonly Condition[];
  /** Runs in a worker. May still refuse, where only the computation shows that there is no answer. */
  readonly run: (data: MethodData, settings: Settings, work?: Work) => Outcome<MethodResult<Word>>;
}

/** The words that a method uses. */
export type WordOf<M> = M extends Method<infer Word> ? Word : never;

/** Every setting of a method: as the reader has it where that is still an option, else the standard. */
export function settingsOf(method: Method, data: MethodData, wanted: Settings): Settings {
  return Object.fromEntries(
    method.settings.map(({ id, options, standard }) => {
      const value = wanted[id];
      return [
        id,
        value !== undefined && options(data).some((option) => option.value === value)
          ? value
          : standard(data),
      ];
    }),
  );
}
