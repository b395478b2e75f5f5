import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { usePlanning } from './PlanningContext.ts';
import { proofText } from './proofText.ts';
import { someAssumed } from './roadText.ts';
import { useAnswerText } from './useAnswerText.ts';
import { useDoubt } from './useDoubt.ts';
import { usePlanWords } from './usePlanWords.ts';
import { useVerdict } from './useVerdict.ts';

const ALTERNATIVES = 3;

/** The words and numbers of a decision brief, for the page and for files alike. Lists may be empty. */
export interface Brief {
  readonly heading: string;
  /** Atlas and date of its data. */
  readonly of: string;
  readonly what: string;
  readonly effect: string;
  /** Measure, today, with the plan. */
  readonly rows: readonly (readonly [label: string, was: string, will: string])[];
  /** Null where there is no plan to prove. */
  readonly proof: string | null;
  readonly alternatives: readonly string[];
  readonly rests: readonly string[];
  readonly doubts: readonly string[];
  readonly method: readonly string[];
}

/** The brief of the shown plan; null while there is none. How sure the plan is joins the doubts once it has been tested. */
export function useBrief(): Brief | null {
  const { shown } = usePlanning();
  const { lang, format } = useI18n();
  const { manifest } = useAtlas();
  const words = usePlanWords();
  const text = useAnswerText();
  const verdict = useVerdict(useDoubt().found);
  if (!shown || !text) return null;
  const { w, cost, sites, count } = words;
  const b = w.brief;
  const { plan, after } = shown;
  const { answer, ground, question, scenario, before } = plan;
  const share = (value: number | null) => (value === null ? '–' : format.percent(value, 1));
  const way = (value: number | null) => (value === null ? '–' : cost(value, scenario.travel));
  const { needs, growth, stay, demand, travel } = scenario;
  const atlas = lang === 'ar' ? manifest.atlas.name1 : manifest.atlas.name;
  const cutOff = after.total.people_cut_off;
  return {
    heading: b.heading,
    of: fill(b.of, { atlas, date: format.date(manifest.atlas.as_of) }),
    what: text.what,
    effect: text.effect,
    rows: [
      [w.answer.people, share(before.total.share), share(after.total.share)],
      [w.answer.women, share(before.total.women_share), share(after.total.women_share)],
      [w.served.rural, share(before.rural.share), share(after.rural.share)],
      [w.served.mean, way(before.total.mean_cost), way(after.total.mean_cost)],
      [w.served.worst, way(before.total.worst_cost), way(after.total.worst_cost)],
    ],
    proof: proofText(plan, words, format)?.text ?? null,
    alternatives: answer.plans
      .slice(1, 1 + ALTERNATIVES)
      .map(({ site_ids }) =>
        sites(ground.sites.filter(({ id, kind }) => kind !== 'office' && site_ids.includes(id))),
      ),
    rests: [
      text.rests,
      ...(travel === 'line' ? [w.answer.costs.lineNote] : []),
      ...(someAssumed(plan) ? [words.ground.roads.assumed] : []),
      ...(needs.disputes + needs.arrivals + growth + stay > 0 ? [w.question.settings.illustrative] : []),
    ],
    doubts: [
      ...(verdict ? [[verdict.title, verdict.regret, verdict.counts ?? ''].join(' ').trim()] : []),
      ...(demand === 'points' ? [] : [b.doubtPlaces]),
      b.doubtOffices,
      b.doubtSites,
    ],
    method: [
      fill(b.methodText, {
        model: w.question.models[question.model],
        candidates: format.integer(ground.sites.length),
        points: format.integer(ground.points.length),
      }),
      [
        fill(b.version, { version: manifest.data_version.slice(0, 12) }),
        ...(cutOff > 0 ? [count(w.answer.cutOff, cutOff)] : []),
      ].join(' · '),
    ],
  };
}
