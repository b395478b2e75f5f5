import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { ThemeMap } from '#views/ThemeMap.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import styles from './DecisionBrief.module.css';
import { MarkKeys } from './MarkKeys.tsx';
import { usePlanning } from './PlanningContext.ts';
import { planMarks } from './planMarks.ts';
import { proofText } from './proofText.ts';
import { useAnswerText } from './useAnswerText.ts';
import { useDoubt } from './useDoubt.ts';
import { usePlanPicture } from './usePlanPicture.tsx';
import { usePlanWords } from './usePlanWords.ts';
import { useVerdict } from './useVerdict.ts';

const ALTERNATIVES = 3;

/** One page for the decision: recommendation, map, numbers, proof, what it rests on, doubts and method; made to be printed. */
export function DecisionBrief() {
  const { shown, facts } = usePlanning();
  const { lang, format } = useI18n();
  const { manifest } = useAtlas();
  const words = usePlanWords();
  const text = useAnswerText();
  const picture = usePlanPicture(shown, 'after');
  const verdict = useVerdict(useDoubt().found);
  if (!shown || !text) return null;
  const { w, cost, sites, count } = words;
  const b = w.brief;
  const { plan, after } = shown;
  const { answer, ground, question, scenario, before, problem } = plan;
  const proof = proofText(plan, words, format);
  const marks = planMarks(shown, facts.mainOffice);
  const share = (value: number | null) => (value === null ? '–' : format.percent(value, 1));
  const way = (value: number | null) => (value === null ? '–' : cost(value, scenario.travel));
  const rows = [
    [w.answer.people, share(before.total.share), share(after.total.share)],
    [w.answer.women, share(before.total.women_share), share(after.total.women_share)],
    [w.served.rural, share(before.rural.share), share(after.rural.share)],
    [w.served.mean, way(before.total.mean_cost), way(after.total.mean_cost)],
    [w.served.worst, way(before.total.worst_cost), way(after.total.worst_cost)],
  ] as const;
  const today = new Set(problem.predefined);
  const others = answer.plans
    .slice(1, 1 + ALTERNATIVES)
    .map(({ site_ids }) => ground.sites.filter(({ id }) => site_ids.includes(id) && !today.has(id)));
  const name = lang === 'ar' ? manifest.atlas.name1 : manifest.atlas.name;
  return (
    <>
      <div className={styles.tools} data-print="hide">
        <p>{b.lead}</p>
        <Button icon="print" variant="primary" onClick={() => window.print()}>
          {b.print}
        </Button>
      </div>
      <article className={styles.brief} data-brief="true">
        <h2>{b.heading}</h2>
        <p className={styles.soft}>{fill(b.of, { atlas: name, date: format.date(manifest.atlas.as_of) })}</p>
        <div className={styles.columns}>
          <div>
            <h3>{b.recommendation}</h3>
            <p className={styles.answer}>{text.what}</p>
            <p>{text.effect}</p>
            <h3>{b.numbers}</h3>
            <table className={styles.table}>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{b.today}</th>
                  <th scope="col">{b.plan}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(([label, was, will]) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td>{was}</td>
                    <td>{will}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {proof && (
              <>
                <h3>{b.proof}</h3>
                <p>{proof.text}</p>
              </>
            )}
            {others.length > 0 && (
              <>
                <h3>{b.alternatives}</h3>
                <ol>
                  {others.map((list) => (
                    <li key={list.map(({ id }) => id).join()}>{sites(list)}</li>
                  ))}
                </ol>
              </>
            )}
            <h3>{b.assumptions}</h3>
            <p>{text.rests}</p>
            {scenario.travel === 'line' && <p>{w.answer.costs.lineNote}</p>}
            {scenario.needs.disputes + scenario.needs.arrivals + scenario.growth > 0 && (
              <p>{w.question.settings.illustrative}</p>
            )}
            <h3>{b.method}</h3>
            <p>
              {fill(b.methodText, {
                model: w.question.models[question.model],
                candidates: format.integer(ground.sites.length),
                points: format.integer(ground.points.length),
              })}
            </p>
            <p className={styles.soft}>
              {fill(b.version, { version: manifest.data_version.slice(0, 12) })}
              {after.total.people_cut_off > 0 && ` · ${count(w.answer.cutOff, after.total.people_cut_off)}`}
            </p>
          </div>
          <div>
            <div className={styles.map}>
              <ThemeMap
                frame="map-brief"
                picture={picture}
                title={w.map.title}
                {...marks}
                keys={<MarkKeys />}
                interactive={false}
              />
            </div>
            <h3>{b.doubts}</h3>
            <ul>
              {verdict && (
                <li>
                  {verdict.title} {verdict.regret}
                </li>
              )}
              <li>{b.doubtPlaces}</li>
              <li>{b.doubtOffices}</li>
              <li>{b.doubtSites}</li>
            </ul>
          </div>
        </div>
      </article>
    </>
  );
}
