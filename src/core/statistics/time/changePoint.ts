import { randomFrom } from '../../random.ts';
import { mean } from '../numbers/summaries.ts';
import { checkValues, done, type Outcome, refuse } from '../outcome.ts';
import { SEED, tick, type Work } from '../work.ts';

/** Where a series most likely changed its level, once. */
export interface ChangePoint {
  /** First value of the new level, counted from 0. */
  readonly at: number;
  /** Two-sample t statistic of the level before and after, at the place where it is largest in size. */
  readonly t: number;
  /** Levels before and after. */
  readonly before: number;
  readonly after: number;
  /** Permutation p over all places at once. */
  readonly p: number;
  /** Places that cannot be told from the best at 95 %, first and last. */
  readonly from: number;
  readonly to: number;
}

export interface ChangePointOptions {
  /** Fewest values on either side. */
  readonly least: number;
  /** Values that stay side by side when permuted, so that short memory is kept. */
  readonly block?: number;
  /** Means that were taken from the values beforehand, such as those of twelve months: permuted values get their scatter back. */
  readonly spent?: number;
  readonly draws?: number;
  readonly seed?: number;
}

/** 95 % point of the distribution of the likelihood ratio of a change's place (Hansen 2000, Econometrica 68, table I). */
const PLACE_LIMIT = 7.35;

/**
 * At most one change of level: the largest two-sample t over all places (Hawkins 1977; Worsley 1979, JASA 74), its p by
 * permutation of blocks. Refused when there are fewer than twice `least` values, and when the series is constant.
 */
export function changePoint(
  values: readonly number[],
  { least, block = 3, spent = 0, draws = 999, seed = SEED }: ChangePointOptions,
  work?: Work,
): Outcome<ChangePoint> {
  const refusal = checkValues(values, Math.max(4, 2 * least));
  if (refusal) return refusal;
  if (values.every((value) => value === values[0])) return refuse('constant');
  const n = values.length;
  const centre = mean(values);
  const centred = Float64Array.from(values, (value) => value - centre);
  const squares = centred.reduce((sum, value) => sum + value * value, 0);
  // What a squared sum of the first k centred values explains of the squares when the level changes after them.
  const weights = Float64Array.from({ length: n }, (_, k) => n / (k * (n - k)));
  const gains = gainsOf(centred, weights, least);
  const best = Math.max(...gains);
  const at = gains.indexOf(best);

  // What stays of n values less their means scatters less than they did, but not in the sums that a change of level is told by.
  const restored = (n - 1) / (n - 1 - spent);
  const random = randomFrom(seed);
  const starts = Array.from({ length: Math.ceil(n / block) }, (_, k) => k * block);
  const shuffled = new Float64Array(n);
  let beyond = 0;
  for (let draw = 0; draw < draws; draw++) {
    random.shuffle(starts);
    let to = 0;
    for (const start of starts)
      for (let k = start; k < Math.min(n, start + block); k++) shuffled[to++] = centred[k]!;
    const most = largestGain(shuffled, weights, least);
    if (most * restored >= best * (1 - 1e-12)) beyond++;
    tick(work, draw + 1, draws);
  }
  const before = mean(values.slice(0, at));
  const after = mean(values.slice(at));
  const noise = (squares - best) / (n - 2);
  const near = Array.from({ length: n }, (_, k) => k).filter(
    (k) => k >= least && k <= n - least && (best - gains[k]!) / noise <= PLACE_LIMIT,
  );
  return done({
    at,
    t: Math.sign(after - before) * Math.sqrt(best / noise),
    before,
    after,
    p: (beyond + 1) / (draws + 1),
    from: near[0]!,
    to: near.at(-1)!,
  });
}

/** How much of the squares a change at each place would explain; 0 where it would leave too few values on a side. */
function gainsOf(centred: Float64Array, weights: Float64Array, least: number): Float64Array {
  let sum = 0;
  return centred.map((_, k) => {
    if (k > 0) sum += centred[k - 1]!;
    return k >= least && k <= centred.length - least ? sum * sum * weights[k]! : 0;
  });
}

/** The largest of `gainsOf`, without the others. */
function largestGain(centred: Float64Array, weights: Float64Array, least: number): number {
  let sum = 0;
  let most = 0;
  for (let k = 1; k <= centred.length - least; k++) {
    sum += centred[k - 1]!;
    const gain = sum * sum * weights[k]!;
    if (k >= least && gain > most) most = gain;
  }
  return most;
}
