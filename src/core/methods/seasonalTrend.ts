import { studentTwoSided } from '../statistics/numbers/studentT.ts';
import { done, type Outcome, refuse } from '../statistics/outcome.ts';
import { type CountModel, fitGlm, POISSON } from '../statistics/regression/glm.ts';
import { negativeBinomial, negativeBinomialRegression } from '../statistics/regression/negativeBinomial.ts';
import { autocorrelation } from '../statistics/time/autocorrelation.ts';
import { seasonalModel } from '../statistics/time/seasonalModel.ts';
import { enoughCases, enoughMonths, noGaps, noneHidden } from './conditions.ts';
import { type TrendEstimate, type TrendWord, tellTrends, testTrends } from './districtTrends.ts';
import { say, wordOf } from './figure.ts';
import type { Method } from './method.ts';
import { areaSeries, leftOutOf } from './methodData.ts';
import { isDoubtful, READINGS } from './readings.ts';

type Word = TrendWord | 'family' | 'negativeBinomial' | 'quasiPoisson' | 'measured';

const MONTHS = 36;
/** The place of the trend among the coefficients. */
const TREND = 1;

/** Trend of counts a year with a season, by negative binomial or quasi-Poisson regression. */
export const seasonalTrend: Method<Word> = {
  id: 'trend-with-season',
  question: 'course',
  reads: ['incident'],
  settings: [
    {
      id: 'family',
      label: 'family',
      options: () => [
        { value: 'nb', label: wordOf('negativeBinomial') },
        { value: 'quasi', label: wordOf('quasiPoisson') },
      ],
      standard: () => 'nb',
    },
  ],
  conditions: (data) => [
    enoughMonths(data.months.length, MONTHS),
    enoughCases(data.together, 50),
    noGaps(areaSeries(data)),
    noneHidden(areaSeries(data)),
  ],
  run(data, settings, work) {
    const terms = seasonalModel([], data.months, true);
    const trends = testTrends(data, trendOf(terms, settings.family === 'nb'), work);
    if (trends.kind === 'refused') return trends;
    const readings = areaSeries(data).some(({ cells }) => isDoubtful(cells)) ? READINGS : 1;
    const told = tellTrends<Word>(trends.result, 'change', readings);
    return done({
      ...told,
      cautions: [...told.cautions, say('measured')],
      left_out: leftOutOf(data, trends.result),
    });
  },
};

/**
 * The trend a year as a share, its standard error widened by what the remainders remember of the month before (as for a first-order
 * autoregression). Theta is found for the published figures; their readings keep it. The lag-1 correlation is not raised by what the
 * terms take from it, Σ h(t, t + 1) / (n − p) (Durbin and Watson 1950): in 400 simulated series of each of 42 kinds that took 1 to 3
 * points of power where months have no memory (found in 2 to 4 % without a trend either way), and brought the 6 to 10 % found at a
 * memory of 0.3 to 4 to 8 %.
 */
function trendOf(terms: CountModel, binomial: boolean) {
  let theta = Number.POSITIVE_INFINITY;
  let from: ArrayLike<number> | undefined;
  return (values: readonly number[], own: boolean): Outcome<TrendEstimate> => {
    const model = { ...terms, counts: values };
    let family = POISSON;
    if (binomial) {
      if (own) {
        const found = negativeBinomialRegression(model);
        // Where no theta settles, the counts are held to scatter as quasi-Poisson counts do.
        theta = found.kind === 'result' ? found.result.theta : Number.POSITIVE_INFINITY;
      }
      if (Number.isFinite(theta)) family = negativeBinomial(theta);
    }
    const fitted = fitGlm(model, family, own ? undefined : from);
    if (fitted.kind === 'refused') return fitted;
    const fit = fitted.result;
    if (own) from = fit.fitted;
    // A count regression that knows its spread still must not believe in less than it sees.
    const dispersion = Math.max(1, fit.pearson / fit.df);
    const remainders = values.map(
      (value, k) => (value - fit.fitted[k]!) / Math.sqrt(family.variance(fit.fitted[k]!)),
    );
    const memory = Math.min(0.9, Math.max(0, autocorrelation(remainders, 1)[1]! || 0));
    const beta = fit.coefficients[TREND]!;
    const se = Math.sqrt((dispersion * fit.inverse[TREND]![TREND]! * (1 + memory)) / (1 - memory));
    const reach = 1.959963984540054 * se;
    // Months or years without a single case say that there was less, and not how much.
    if (!Number.isFinite(Math.exp(beta + reach))) return refuse('no-fit');
    return done({
      slope: Math.exp(beta) - 1,
      interval: { low: Math.exp(beta - reach) - 1, high: Math.exp(beta + reach) - 1 },
      p: studentTwoSided(beta / se, fit.df),
    });
  };
}
