import { normalQuantile, twoSided } from '../numbers/normal.ts';
import { rank } from '../numbers/summaries.ts';
import { checkValues, done, type Outcome, refuse } from '../outcome.ts';
import { autocorrelation } from './autocorrelation.ts';
import { seasonalSenSlope, senSlope } from './senSlope.ts';

/** A test for a steady rise or fall. */
export interface TrendTest {
  /** How many more pairs rise than fall. */
  readonly s: number;
  readonly var_s: number;
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  readonly tau: number;
  /** Sen's slope of the untouched series: per step, or per cycle for the seasonal tests. */
  readonly slope: number;
  readonly intercept: number;
}

/** How dependence between neighbouring values is allowed for. */
export const TREND_CORRECTIONS = [
  'none',
  'hamed-rao',
  'yue-wang',
  'prewhiten',
  'trend-free-prewhiten',
] as const;
export type TrendCorrection = (typeof TREND_CORRECTIONS)[number];

export interface TrendOptions {
  readonly correction?: TrendCorrection;
  /** Highest lag that Hamed–Rao or Yue–Wang looks at; all when left out. */
  readonly lag?: number;
}

/** Fewer values cannot reach a two-sided p of 0.05: 2/4! is 0.08. */
const TREND_LEAST = 5;

/**
 * Mann–Kendall test for a monotonic trend, with ties and continuity correction (Mann 1945; Kendall 1975), and the corrections
 * of Hamed and Rao (1998, Journal of Hydrology 204; ranks of the detrended series, lags significant at 0.05), Yue and Wang
 * (2004), pre-whitening (von Storch 1995) and trend-free pre-whitening (Yue and Wang 2002). Conventions of pyMannKendall.
 */
export function mannKendall(
  values: readonly number[],
  { correction = 'none', lag }: TrendOptions = {},
): Outcome<TrendTest> {
  const refusal = checkValues(values, TREND_LEAST + Number(correction.endsWith('prewhiten')));
  if (refusal) return refusal;
  if (values.every((value) => value === values[0])) return refuse('constant');
  const line = senSlope(values);
  const tested =
    correction === 'prewhiten'
      ? prewhitened(values)
      : correction === 'trend-free-prewhiten'
        ? prewhitened(detrended(values, line.slope)).map((value, k) => value + (k + 1) * line.slope)
        : values;
  const s = kendallScore(tested);
  const inflation =
    correction === 'hamed-rao'
      ? hamedRao(values, line.slope, lag)
      : correction === 'yue-wang'
        ? yueWang(values, line.slope, lag)
        : 1;
  const var_s = kendallVariance(tested) * inflation;
  return done({ ...verdictOf(s, var_s, (tested.length * (tested.length - 1)) / 2), ...line });
}

/**
 * Seasonal Mann–Kendall: the scores of each season summed (Hirsch, Slack and Smith 1982). With `correlated`, the covariance
 * between seasons is added by ranks (Hirsch and Slack 1984, after Dietz and Killeen 1981), which needs whole cycles: those left over
 * at the end are not used for it. At least two values a season; the smallest attainable p falls fast with the seasons.
 */
export function seasonalMannKendall(
  values: readonly number[],
  period: number,
  { correlated = false }: { readonly correlated?: boolean } = {},
): Outcome<TrendTest> {
  const refusal = checkValues(values, 2 * period, 'mann-kendall');
  if (refusal) return refusal;
  const line = seasonalSenSlope(values, period);
  const used = correlated ? values.slice(0, values.length - (values.length % period)) : values;
  const seasons = Array.from({ length: period }, (_, season) => used.filter((_, k) => k % period === season));
  let s = 0;
  let var_s = 0;
  let pairs = 0;
  for (const season of seasons) {
    s += kendallScore(season);
    var_s += kendallVariance(season);
    pairs += (season.length * (season.length - 1)) / 2;
  }
  if (correlated) var_s = seasonCovariance(seasons);
  if (!(var_s > 0)) return refuse('constant');
  // The covariance test goes without the correction for continuity (pyMannKendall; Libiseller and Grimvall 2002).
  return done({ ...verdictOf(s, var_s, pairs, correlated ? 0 : 1), ...line });
}

function verdictOf(
  s: number,
  var_s: number,
  pairs: number,
  continuity = 1,
): Pick<TrendTest, 's' | 'var_s' | 'z' | 'p' | 'tau'> {
  const z = (s - continuity * Math.sign(s)) / Math.sqrt(var_s);
  return { s, var_s, z, p: twoSided(z), tau: s / pairs };
}

/** Rising pairs minus falling pairs. */
export function kendallScore(values: readonly number[]): number {
  let score = 0;
  for (let j = 1; j < values.length; j++)
    for (let i = 0; i < j; i++) score += Number(values[j]! > values[i]!) - Number(values[j]! < values[i]!);
  return score;
}

/** The variance of the score when all orders are equally likely, less for ties. */
export function kendallVariance(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const term = (n: number) => n * (n - 1) * (2 * n + 5);
  let total = term(sorted.length);
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    total -= term(to - from);
  }
  return total / 18;
}

const detrended = (values: readonly number[], slope: number) =>
  values.map((value, k) => value - (k + 1) * slope);

function prewhitened(values: readonly number[]): number[] {
  const [, first] = autocorrelation(values, 1);
  // A series that is all trend leaves nothing to whiten.
  const r = Number.isFinite(first) ? first! : 0;
  return values.slice(1).map((value, k) => value - r * values[k]!);
}

function hamedRao(values: readonly number[], slope: number, lag?: number): number {
  const n = values.length;
  const last = Math.min(lag ?? n - 1, n - 1);
  const r = autocorrelation(rank(detrended(values, slope)), last);
  const band = normalQuantile(0.975) / Math.sqrt(n);
  let total = 0;
  for (let k = 1; k <= last; k++)
    if (Math.abs(r[k]!) > band) total += (n - k) * (n - k - 1) * (n - k - 2) * r[k]!;
  return positive(1 + (2 / (n * (n - 1) * (n - 2))) * total);
}

function yueWang(values: readonly number[], slope: number, lag?: number): number {
  const n = values.length;
  const last = Math.min(lag ?? n - 1, n - 1);
  const r = autocorrelation(detrended(values, slope), last);
  let total = 0;
  for (let k = 1; k <= last; k++) if (Number.isFinite(r[k]!)) total += (1 - k / n) * r[k]!;
  return positive(1 + 2 * total);
}

// Strong negative correlations can push the factor to 0 or below, where there is no test: it is left out.
const positive = (factor: number) => (factor > 0 ? factor : 1);

function seasonCovariance(seasons: readonly (readonly number[])[]): number {
  const years = seasons[0]!.length;
  const ranks = seasons.map(rank);
  const directions = seasons.map(directionsOf);
  let total = 0;
  for (let g = 0; g < seasons.length; g++)
    for (let h = 0; h <= g; h++) {
      let k = 0;
      for (let pair = 0; pair < directions[g]!.length; pair++)
        k += directions[g]![pair]! * directions[h]![pair]!;
      let products = 0;
      for (let year = 0; year < years; year++) products += ranks[g]![year]! * ranks[h]![year]!;
      total += ((g === h ? 1 : 2) * (k + 4 * products - years * (years + 1) ** 2)) / 3;
    }
  return total;
}

/** Whether each pair of values rises (1), falls (−1) or neither. */
function directionsOf(values: readonly number[]): Int8Array {
  const directions = new Int8Array((values.length * (values.length - 1)) / 2);
  let at = 0;
  for (let j = 1; j < values.length; j++)
    for (let i = 0; i < j; i++) directions[at++] = Math.sign(values[j]! - values[i]!);
  return directions;
}
