import { done, refuse } from '#core/statistics/outcome.ts';
import { designEstimate, LEAST_CLUSTERS, LEAST_RESPONDENTS } from '#core/statistics/survey/designEstimate.ts';
import { type ShareEstimate, shareDifference } from '#core/statistics/survey/shareDifference.ts';
import { field, level, list, number, positive } from './field.ts';
import { type Statistic, sameLength, statistic } from './statistic.ts';

const share = (says: string) =>
  field('{"share", "low", "high"} from 0 to 1 with "df" above 0', says, (value): value is ShareEstimate => {
    const { share, low, high, df } = (value ?? {}) as Partial<ShareEstimate>;
    return (
      Number(df) > 0 &&
      [0, low, share, high, 1].every((one, k, all) => k === 0 || Number(all[k - 1]) <= Number(one))
    );
  });

/** Shares of a sample. */
export const surveys: readonly Statistic[] = [
  statistic(
    'design-share',
    "share of yes in a stratified cluster sample, logit interval with its design (R's survey, svyciprop)",
    {
      persons: list(positive('persons whom each stratum stands for')),
      interviews: list(list(number('interviews of each cluster, a row for each stratum', 0))),
      yes: list(list(number('yes of each cluster, in step with the interviews', 0))),
      level,
    },
    {
      persons: [3000, 5000],
      interviews: [
        [20, 20, 18],
        [21, 20, 20],
      ],
      yes: [
        [9, 12, 10],
        [14, 15, 11],
      ],
    },
    ({ persons, interviews, yes, level }) => {
      sameLength({ persons, interviews, yes });
      const strata = persons.map((each, k) => {
        sameLength({ [`interviews[${k}]`]: interviews[k]!, [`yes[${k}]`]: yes[k]! });
        const clusters = interviews[k]!.map((asked, j) => ({ interviews: asked, yes: yes[k]![j]! }));
        return { persons: each, clusters };
      });
      const found = designEstimate(strata, level);
      if (found) return done(found);
      const asked = interviews.flat().reduce((total, each) => total + each, 0);
      return asked < LEAST_RESPONDENTS
        ? refuse('too-few', { needs: LEAST_RESPONDENTS, has: asked })
        : refuse('too-few', { needs: LEAST_CLUSTERS, has: interviews.flat().length });
    },
  ),
  statistic(
    'share-difference',
    'later share minus earlier one, with p, from their own intervals (Zou and Donner 2008)',
    { later: share('the later share with its interval'), earlier: share('the earlier one') },
    {
      later: { share: 0.6, low: 0.52, high: 0.67, df: 40 },
      earlier: { share: 0.5, low: 0.42, high: 0.58, df: 38 },
    },
    ({ later, earlier }) => done(shareDifference(later, earlier)),
  ),
];
