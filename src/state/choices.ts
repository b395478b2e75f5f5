import { INDICATOR_LEVELS } from '#core/indicators/indicator.ts';
import { STATUSES } from '#core/indicators/progress.ts';
import { isMonth, type Month } from '#core/period.ts';
import type { ScenarioList } from '#core/planning/scenario.ts';
import { parseScenarios, printScenarios } from '#core/planning/scenarioCode.ts';
import { INITIATIVE_TOPICS } from '#core/schema/initiative.ts';
import { QUESTIONS } from '#core/schema/survey.ts';
import { METHOD_IDS } from '#core/statistics/methodId.ts';
import type { ViewContext } from './viewState.ts';

/** How one small choice is read from a link: null when the text means nothing. */
export interface Choice<T> {
  readonly parse: (text: string, context: ViewContext) => T | null;
  readonly print: (value: T) => string;
}

const oneOf = <const T extends string>(codes: readonly T[]): Choice<T> => ({
  parse: (text) => codes.find((code) => code === text) ?? null,
  print: (value) => value,
});

const codeOf = (list: (context: ViewContext) => readonly string[]): Choice<string> => ({
  parse: (text, context) => (list(context).includes(text) ? text : null),
  print: (value) => value,
});

const FRAME = /^[a-z][A-Za-z0-9-]{0,29}$/;
const MAX_FRAMES = 20;

/** Names of frames, sorted and each once. */
const frames: Choice<readonly string[]> = {
  parse: (text) => {
    const names = text.split(',');
    if (names.length > MAX_FRAMES || !names.every((name) => FRAME.test(name))) return null;
    return sortFrames(names);
  },
  print: (value) => value.join(','),
};

/** Frames in the one order that links use, each once. */
export const sortFrames = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

/** Class breaks that a reader made for one map, by the map's key (`incidents-rate`), so that a link shows the same colours. */
export type MadeBreaks = Readonly<Record<string, readonly number[]>>;

const MADE = /^([a-z][a-z0-9-]{0,29}):(-?[\d.e+]+(?:~-?[\d.e+]+){1,9})$/;

const breaks: Choice<MadeBreaks> = {
  parse: (text) => {
    const made: Record<string, readonly number[]> = {};
    for (const part of text.split(',').slice(0, MAX_FRAMES)) {
      const [, key, list] = MADE.exec(part) ?? [];
      const numbers = list?.split('~').map(Number);
      if (
        !key ||
        !numbers?.every((value, k) => Number.isFinite(value) && value > (numbers[k - 1] ?? -Infinity))
      )
        return null;
      made[key] = numbers;
    }
    return made;
  },
  print: (value) =>
    Object.keys(value)
      .sort()
      .map((key) => `${key}:${value[key]!.join('~')}`)
      .join(','),
};

const SETTING = /^([a-z][A-Za-z]{0,19}(?:\.\w{1,40})?):([A-Za-z0-9-]{1,30})$/;
const MAX_SETTINGS = 60;

/** Settings by their names (`name.id` for those of one thing); what is no option of the method falls back to its standard when it runs. */
const settings: Choice<Readonly<Record<string, string>>> = {
  parse: (text) => {
    const pairs = text.split(',').map((part) => SETTING.exec(part));
    if (pairs.length > MAX_SETTINGS || pairs.some((pair) => !pair)) return null;
    return Object.fromEntries(pairs.map((pair) => [pair![1]!, pair![2]!]));
  },
  print: (value) =>
    Object.keys(value)
      .sort()
      .map((key) => `${key}:${value[key]}`)
      .join(','),
};

/** Longest text that a link carries, as the address escapes it: mail programs cut longer addresses. */
const TEXT_MAX = 5000;

/** Whether a link can carry a text of the reader's own. */
export const fitsLink = (text: string): boolean => text !== '' && encodeURIComponent(text).length <= TEXT_MAX;

/** Text of the reader's own, such as a question in SQL. */
const text: Choice<string> = {
  parse: (value) => (fitsLink(value) ? value : null),
  print: (value) => value,
};

/**
 * Small choices of single screens, by their name in the link. One that is left out stands at what its screen does first.
 * To add one: a line here.
 */
export const CHOICES = {
  /** What the overview's map shows. */
  theme: oneOf(['disputes', 'arrivals', 'coverage']),
  /** How the trends screen breaks the cases down. */
  by: oneOf(['category', 'outcome', 'route', 'sex']),
  /** What the arrivals screen counts. */
  count: oneOf(['households', 'persons']),
  /** Whom the coverage screen counts. */
  sex: oneOf(['female', 'male']),
  /** What the coverage map shows. */
  gap: oneOf(['share', 'people']),
  /** The place of origin that is singled out. */
  origin: codeOf((context) => context.origins),
  /** The office that is singled out. */
  facility: codeOf((context) => context.facilities),
  /** The forum that is singled out. */
  forum: {
    parse: (text) => (/^[a-z0-9_]{1,40}$/.test(text) ? text : null),
    print: (value) => value,
  } as Choice<string>,
  /** The planning room's scenarios: settings alone, never a count. */
  plans: {
    parse: parseScenarios,
    print: printScenarios,
  } satisfies Choice<ScenarioList> as Choice<ScenarioList>,
  /** What the staffing screen shares out, and its floors, where they are otherwise than today. */
  staff: settings,
  /** The part of the planning room that is open. */
  part: oneOf(['choice', 'more', 'served', 'sure', 'why', 'compare', 'brief']),
  /** Frames that show their table instead of their picture. */
  tables: frames,
  /** The two districts that stand side by side, or the period that the present one is held against. */
  first: codeOf((context) => context.districts),
  second: codeOf((context) => context.districts),
  against: oneOf(['previous', 'yearEarlier']),
  /** The question that the console has run. */
  sql: text,
  /** How the console shows its answer. */
  show: oneOf(['table', 'chart', 'map']),
  /** What the map of the safety initiatives shows. */
  csi: oneOf(['reach', 'sessions']),
  /** The topic whose reach it shows. */
  topic: oneOf(INITIATIVE_TOPICS),
  /** What the map of the awareness requests shows. */
  asked: oneOf(['requests', 'soon']),
  /** The question of the perception survey. */
  question: oneOf(QUESTIONS),
  /** The year of the results matrix, or the wave of the survey. */
  year: { parse: (text) => (/^20\d\d$/.test(text) ? Number(text) : null), print: String } as Choice<number>,
  /** The level, the standing and the indicator that are singled out in the results matrix. */
  aim: oneOf(INDICATOR_LEVELS),
  standing: oneOf(STATUSES),
  indicator: {
    parse: (text) => (/^[A-Z]{3}-\d{1,2}$/.test(text) ? text : null),
    print: (value) => value,
  } as Choice<string>,
  /** The method that is open, and what the reader has set for it. */
  method: oneOf(METHOD_IDS),
  set: settings,
  /** The first month that the methods read. */
  since: {
    parse: (value, { extent }) =>
      isMonth(value) && value > extent.start && value <= extent.end ? value : null,
    print: (value) => value,
  } satisfies Choice<Month> as Choice<Month>,
  /** Class breaks made for what was shown, by map. */
  breaks,
} as const;

export type ChoiceName = keyof typeof CHOICES;
export const CHOICE_NAMES = Object.keys(CHOICES) as ChoiceName[];
export type ChoiceValue<K extends ChoiceName> = (typeof CHOICES)[K] extends Choice<infer T> ? T : never;
export type Choices = { readonly [K in ChoiceName]?: ChoiceValue<K> };
