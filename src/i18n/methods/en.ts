import type { MethodQuestion } from '#core/methods/method.ts';
import type { RefusalReason } from '#core/statistics/outcome.ts';
import { ahead } from './ahead/en.ts';
import { cause } from './cause/en.ts';
import { compare } from './compare/en.ts';
import { course } from './course/en.ts';
import { place } from './place/en.ts';
import { unusual } from './unusual/en.ts';

/** English words of the methods screen. */
export const en = {
  title: 'Trends and tests',
  lead: 'Each method checks its conditions before it runs, and says so when nothing can be found.',
  list: 'Methods',
  questions: {
    course: 'How did it go?',
    unusual: 'Is a month unusual?',
    ahead: 'What comes next?',
    cause: 'What goes with what?',
    place: 'Where does it cluster?',
    compare: 'Who differs from the rest?',
  } as const satisfies Record<MethodQuestion, string>,
  together: 'All districts together',
  chosenTogether: 'The chosen districts together',
  since: 'Months since',
  allMonths: 'All months',
  atEvent: 'Or the month of an event',
  noEvent: 'A month of my own',
  eventsGroup: 'Published events',
  initiativesGroup: 'First session of an initiative',
  initiativeAt: '{place}: {topic}',
  conditionsTitle: 'Conditions',
  met: 'met',
  notMet: 'not met',
  /** What each condition asks, with what the atlas holds. */
  conditions: {
    'too-few': 'At least {needs}; here: {has}',
    'too-few-cases': 'At least {needs} in all; here: {has}',
    gaps: 'A figure for every month; missing here: {has}',
    'hidden-values': 'No withheld figure without bounds; here: {has}',
    constant: 'The figures are not all alike',
    unattainable: 'The smallest p that can be reached, {smallest_p}, is not above {level}',
    islands: 'Every area has a neighbour; without one here: {has}',
    'no-denominator': 'A population figure for every district',
    'no-fit': 'The model settles on one answer',
    'not-counts': 'Whole counts, none below zero',
  } as const satisfies Record<RefusalReason, string>,
  refusedTitle: 'No answer: the data cannot carry one',
  /** Why a method does not answer. */
  refusals: {
    'too-few': 'Too few: this needs {needs} and has {has}.',
    'too-few-cases': 'Too few cases: this needs {needs} and has {has}.',
    gaps: 'Some months have no figure. The method would read a gap as a fall.',
    'hidden-values': 'Some figures are withheld to protect people, and nothing bounds them.',
    constant: 'All figures are alike, so there is nothing to explain.',
    unattainable:
      'Significance cannot be reached: even the most extreme arrangement of these areas would have a p of {smallest_p}, above {level}. Whatever a map showed would be noise.',
    islands: 'Some areas have no neighbour.',
    'no-denominator': 'A population figure is missing.',
    'no-fit': 'The model does not settle on one answer with these figures.',
    'not-counts': 'The figures are not counts.',
  } as const satisfies Record<RefusalReason, string>,
  instead: 'Open in its place: {method}',
  settings: 'Settings',
  running: 'Working…',
  cancel: 'Stop',
  cancelled: 'Stopped. Nothing was kept.',
  again: 'Run again',
  fault: 'The method failed. The figures are unharmed.',
  caution: 'What it cannot show',
  madeOf: 'How it was worked out',
  tests: 'Tests made and corrected for: {n}',
  leftOut: 'Not looked at, too few cases: {places}',
  draws: 'Random draws: {n}, from the seed {seed}',
  readings:
    'The figures are rounded: {n} series that they may stand for were gone through, and a finding is told only when it holds in 95% of them.',
  readingsOpen:
    'The figures are rounded: {n} series that they may stand for were gone through, and every interval carries what they leave open.',
  source: 'Method: {source}',
  settingLine: '{name}: {value}',
  methodLine: 'Method',
  seedLine: 'Seed',
  methods: { ...course, ...unusual, ...ahead, ...cause, ...compare, ...place },
} as const;
