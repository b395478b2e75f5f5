import { LEVEL } from '../../intervals.ts';
import { studentQuantile } from '../numbers/studentT.ts';

/** Interviews of one cluster (such as a street), and how many of them answered yes. */
export interface Cluster {
  readonly interviews: number;
  readonly yes: number;
}

/** A stratum (such as a district) of a stratified cluster sample. */
export interface Stratum {
  /** Persons whom the stratum stands for; only the ratios between strata matter. */
  readonly persons: number;
  /** Clusters drawn, those without an interview left out. */
  readonly clusters: readonly Cluster[];
}

/** A share with its design-based interval. */
export interface DesignEstimate {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly respondents: number;
  readonly clusters: number;
  /** How many times the variance of a simple random sample of the same size; null where that is 0. */
  readonly design_effect: number | null;
}

/** Fewer respondents, or fewer clusters, carry no estimate. */
export const LEAST_RESPONDENTS = 50;
export const LEAST_CLUSTERS = 6;

/**
 * The share of yes in a stratified cluster sample: the mean of the strata's ratios, each with the weight of its persons
 * (separate ratio estimator; Cochran 1977, Sampling Techniques, chapters 5A and 6). Variance by linearisation, clusters drawn
 * with replacement; the interval is made on the logit scale with Student's t on clusters − strata degrees of freedom
 * (Korn and Graubard 1998, Survey Methodology 24). At a share of 0 or 1 the logit has no interval, and the exact one of the
 * respondents divided by a design effect of 2 is used. Null where the sample is too small, or a stratum has one cluster only.
 */
export function designEstimate(strata: readonly Stratum[], level = LEVEL): DesignEstimate | null {
  const drawn = strata.filter(({ clusters }) => clusters.length > 0);
  const respondents = sum(drawn.flatMap((stratum) => stratum.clusters.map(({ interviews }) => interviews)));
  const clusters = sum(drawn.map((stratum) => stratum.clusters.length));
  if (respondents < LEAST_RESPONDENTS || clusters < LEAST_CLUSTERS) return null;
  if (drawn.some((stratum) => stratum.clusters.length < 2)) return null;
  const persons = sum(drawn.map((stratum) => stratum.persons));
  let share = 0;
  let variance = 0;
  for (const stratum of drawn) {
    const weight = stratum.persons / persons;
    const { ratio, ratioVariance } = ratioOf(stratum.clusters);
    share += weight * ratio;
    variance += weight * weight * ratioVariance;
  }
  const simple = (share * (1 - share)) / respondents;
  const size = { share, respondents, clusters };
  if (!(simple > 1e-12))
    return { ...size, ...certainInterval(share, respondents, level), design_effect: null };
  const t = studentQuantile(1 - (1 - level) / 2, clusters - drawn.length);
  const half = (t * Math.sqrt(variance)) / (share * (1 - share));
  const centre = Math.log(share / (1 - share));
  return {
    ...size,
    low: expit(centre - half),
    high: expit(centre + half),
    design_effect: variance / simple,
  };
}

function ratioOf(clusters: readonly Cluster[]) {
  const interviews = sum(clusters.map((cluster) => cluster.interviews));
  const ratio = sum(clusters.map((cluster) => cluster.yes)) / interviews;
  const m = clusters.length;
  const squares = sum(clusters.map(({ interviews: n, yes }) => (yes - ratio * n) ** 2));
  return { ratio, ratioVariance: ((m / (m - 1)) * squares) / interviews ** 2 };
}

function certainInterval(share: number, respondents: number, level: number) {
  const effective = respondents / 2;
  const edge = 1 - ((1 - level) / 2) ** (1 / effective);
  return share < 0.5 ? { low: 0, high: edge } : { low: 1 - edge, high: 1 };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const expit = (x: number): number => 1 / (1 + Math.exp(-x));
