import type { Random } from '#core/random.ts';
import { type Cluster, designEstimate, type Stratum } from '#core/statistics/survey/designEstimate.ts';
import {
  type ShareDifference,
  type ShareEstimate,
  shareDifference,
  shareVerdicts,
} from '#core/statistics/survey/shareDifference.ts';
import { gammaDraw } from './draws.ts';
import { type NoiseKind, sharesOf } from './noiseWorld.ts';

/** Streets drawn in each area and interviews in each street, as in the atlas's survey. */
const STREETS = 12;
const INTERVIEWS = 10;
/** Shares of yes to five questions. */
const QUESTIONS = [0.44, 0.48, 0.26, 0.22, 0.4];

/** One wave's answers to one question; streets differ by a beta of the kind's size. */
function wave(share: number, areas: number, { month_size: size }: NoiseKind, random: Random): Stratum[] {
  return sharesOf(areas).map((persons) => ({
    persons,
    clusters: Array.from({ length: STREETS }, (): Cluster => {
      const own = size === null ? share : betaDraw(share, size, random);
      let yes = 0;
      for (let k = 0; k < INTERVIEWS; k++) if (random.next() < own) yes++;
      return { interviews: INTERVIEWS, yes };
    }),
  }));
}

/** A beta draw of the given mean and sum of shapes, from two gammas. */
function betaDraw(mean: number, size: number, random: Random): number {
  const yes = mean * gammaDraw(mean * size, random);
  return yes / (yes + (1 - mean) * gammaDraw((1 - mean) * size, random));
}

function estimateOf(strata: readonly Stratum[]): ShareEstimate | null {
  const found = designEstimate(strata);
  return found && { ...found, df: found.clusters - strata.length };
}

function change(first: readonly Stratum[], last: readonly Stratum[]): ShareDifference | null {
  const [before, now] = [estimateOf(first), estimateOf(last)];
  return before && now ? shareDifference(now, before) : null;
}

const claims = (changes: readonly (ShareDifference | null)[]): boolean =>
  shareVerdicts(changes).some((verdict) => verdict === 'rise' || verdict === 'fall');

/** Whether the table of questions claims a change: each since the first of three waves and since the second. `rise` is planted in the last wave of the first question. */
export function questionsChange(areas: number, kind: NoiseKind, random: Random, rise = 0): boolean {
  return claims(
    QUESTIONS.flatMap((share, k) => {
      const [first, second, last] = [0, 0, k === 0 ? rise : 0].map((more) =>
        wave(share + more, areas, kind, random),
      );
      return [change(first!, last!), change(second!, last!)];
    }),
  );
}

/** Whether the table of areas claims a change of one question: everywhere together, then each area. `rise` is planted everywhere. */
export function areasChange(areas: number, kind: NoiseKind, random: Random, rise = 0): boolean {
  const [first, last] = [0, rise].map((more) => wave(QUESTIONS[0]! + more, areas, kind, random));
  return claims([change(first!, last!), ...first!.map((stratum, area) => change([stratum], [last![area]!]))]);
}
