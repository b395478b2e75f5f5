import { changeVerdicts } from '#core/changes/changeVerdicts.ts';
import { whatChanged } from '#core/changes/whatChanged.ts';
import { METHODS } from '#core/methods/list.ts';
import { type Method, type MethodResult, settingsOf } from '#core/methods/method.ts';
import { randomFrom } from '#core/random.ts';
import type { Outcome } from '#core/statistics/outcome.ts';
import { missedForecast } from './missedForecast.ts';
import { areasChange, questionsChange } from './noiseSurvey.ts';
import {
  EXTENT,
  LAST_YEAR,
  NOISE_KINDS,
  type NoiseKind,
  noiseData,
  noiseWorld,
  type Planted,
  THEMES,
} from './noiseWorld.ts';
import { PLANTED_ANSWERS, PLANTED_CHANGES, plantedFor } from './planted.ts';

/** What one look at one atlas came to. */
export type Found = 'claims' | 'silent' | 'describes' | 'refuses';

/** A screen or method that may claim something, and what it should find. */
export interface Look {
  readonly id: string;
  /** How many areas the atlases have. */
  readonly areas: readonly number[];
  readonly kinds: readonly NoiseKind[];
  readonly planted: readonly Planted[];
  readonly at: (areas: number, kind: NoiseKind, seed: number, planted?: Planted) => Found;
}

const AREAS = [7, 18];
const EXACT = NOISE_KINDS.filter(({ rounded }) => !rounded).slice(0, 2);

const whatStandsOut: Look = {
  id: 'what-changed',
  areas: AREAS,
  kinds: NOISE_KINDS,
  planted: PLANTED_CHANGES,
  at: (areas, kind, seed, planted) => {
    const world = noiseWorld(areas, kind, randomFrom(seed), planted);
    return whatChanged(world, LAST_YEAR, EXTENT.start).findings.length > 0 ? 'claims' : 'silent';
  },
};

const changeMarks: Look = {
  id: 'change-marks',
  areas: AREAS,
  kinds: NOISE_KINDS,
  planted: PLANTED_CHANGES.slice(0, 2),
  at: (areas, kind, seed, planted) => {
    const world = noiseWorld(areas, kind, randomFrom(seed), planted);
    const disputes = world.filter(({ theme }) => theme === THEMES[0]!.theme);
    const verdicts = changeVerdicts(disputes, LAST_YEAR, EXTENT.start);
    return verdicts.some((verdict) => verdict !== 'no-clear-change') ? 'claims' : 'silent';
  },
};

const answers = (id: string, changes: typeof areasChange): Look => ({
  id,
  areas: AREAS,
  kinds: EXACT,
  planted: PLANTED_ANSWERS,
  at: (areas, kind, seed, planted) =>
    changes(areas, kind, randomFrom(seed), planted?.rise) ? 'claims' : 'silent',
});

const lookOfMethod = (method: Method): Look => ({
  id: method.id,
  // The governorate as a whole is the same however it is divided.
  areas: method.whole ? AREAS.slice(0, 1) : AREAS,
  // Readings of rounded figures only make a method more careful, and cost a hundredfold.
  kinds: EXACT,
  planted: plantedFor(method),
  at: (areas, kind, seed, planted) => {
    const data = noiseData(areas, kind, randomFrom(seed), planted);
    if (method.id === 'forecast') return missedForecast(data, seed) ? 'claims' : 'silent';
    const settings = settingsOf(method, data, { draws: '999' });
    if (method.conditions(data, settings).some(({ met }) => !met)) return 'refuses';
    return foundIn(method.run(data, settings));
  },
});

const foundIn = (outcome: Outcome<MethodResult>): Found => {
  if (outcome.kind === 'refused') return 'refuses';
  const { finds, tests } = outcome.result;
  return finds ? 'claims' : tests === 0 ? 'describes' : 'silent';
};

/** Everything that the bench looks at: the list of what stands out, marks on maps and slopes, changes between waves of a survey, and every method. */
export const LOOKS: readonly Look[] = [
  whatStandsOut,
  changeMarks,
  answers('survey-questions', questionsChange),
  answers('survey-areas', areasChange),
  ...(Object.values(METHODS) as Method[]).map(lookOfMethod),
];
