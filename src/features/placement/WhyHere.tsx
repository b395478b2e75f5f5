import { useMemo } from 'react';
import { loss } from '#core/planning/listPlans.ts';
import type { PlanningSite } from '#core/planning/planningPoint.ts';
import type { SiteLoss } from '#core/planning/planTasks.ts';
import { aimOf } from '#core/planning/scenario.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import type { JobOptions } from '#jobs/job.ts';
import { type PlanProgress, runPlan } from '#jobs/placement/planJob.ts';
import { Card } from '#ui/Card.tsx';
import { useJob } from '#views/useJob.ts';
import styles from './Parts.module.css';
import { PartWork } from './PartWork.tsx';
import { type ShownPlan, usePlanning } from './PlanningContext.ts';
import { usePlanWords } from './usePlanWords.ts';

/** For each new office: whom it alone reaches, what is lost without it, and the next best. */
export function WhyHere() {
  const { shown } = usePlanning();
  const { w } = usePlanWords();
  const plan = shown?.plan ?? null;
  const ids = shown?.site_ids.join() ?? '';
  const asked = shown?.added.map(({ id }) => id).join() ?? '';
  const start = useMemo(() => {
    if (!plan || ids === '' || asked === '') return null;
    const { problem, question } = plan;
    return (options: JobOptions<PlanProgress>) =>
      runPlan(
        { task: 'losses', problem, question, site_ids: ids.split(','), asked: asked.split(',') },
        options,
      );
  }, [plan, ids, asked]);
  const job = useJob(start);
  if (!shown) return null;
  if (shown.added.length === 0) return <p>{w.why.none}</p>;
  return (
    <>
      <p>{w.why.lead}</p>
      <PartWork job={job} label={w.answer.working} />
      <div className={styles.pair}>
        {shown.added.map((site) => (
          <Reasons
            key={site.id}
            site={site}
            shown={shown}
            lost={job.output?.find(({ site_id }) => site_id === site.id)}
          />
        ))}
      </div>
    </>
  );
}

interface ReasonsProps {
  readonly site: PlanningSite;
  readonly shown: ShownPlan;
  /** Undefined while it is worked out. */
  readonly lost: SiteLoss | undefined;
}

function Reasons({ site, shown, lost }: ReasonsProps) {
  const { w, people, site: nameOf } = usePlanWords();
  const only = onlyWithin(shown, site.id);
  const lines = useLossLines(shown, only, lost);
  return (
    <Card title={nameOf(site)} level={3}>
      <ul className={styles.facts}>
        <li>{fill(w.why.only, { people: people(only) })}</li>
        <li>{fill(w.why.nearest, { people: people(shown.after.by_site.get(site.id)?.people ?? 0) })}</li>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}

function useLossLines({ plan, site_ids }: ShownPlan, only: number, lost: SiteLoss | undefined) {
  const { format } = useI18n();
  const { w, cost, sites } = usePlanWords();
  const { answer, question, ground, scenario } = plan;
  const best = answer.best.objective;
  if (!lost || best === null) return [];
  const whole = ground.weights.reduce((sum, value) => sum + value, 0);
  const way = (value: number) => (Number.isFinite(value) ? cost(value, scenario.travel) : w.map.nobody);
  const values = {
    reach: () => format.integer(Math.round(best - lost.closed)),
    way: () => way((lost.closed - best) / whole),
    worst: () => way(lost.closed),
    fewest: () => '',
  };
  const aim = aimOf(question.model);
  // Where people alone count, those who have this office alone are those who would be lost: said already.
  const said = aim === 'reach' && Math.round(best - lost.closed) === Math.round(only);
  const closed = said ? [] : [fill(w.why.closed[aim], { value: values[aim]() })];
  const { instead } = lost;
  if (instead.objective === null) return [...closed, w.why.insteadNone];
  const others = ground.sites.filter(({ id }) => instead.site_ids.includes(id) && !site_ids.includes(id));
  const worse = loss(question, instead.objective, best);
  return [
    ...closed,
    worse === 0
      ? fill(w.why.insteadTie, { sites: sites(others) })
      : fill(w.why.instead, { sites: sites(others), loss: format.percent(worse, 1) }),
  ];
}

/** Persons within the radius of this site and of no other open one. */
function onlyWithin({ plan, site_ids }: ShownPlan, id: string): number {
  const { sites, points, cost } = plan.ground;
  const open = sites.flatMap((site, j) => (site_ids.includes(site.id) ? [j] : []));
  const own = sites.findIndex((site) => site.id === id);
  return points.reduce((sum, { people }, i) => {
    const near = (j: number) => cost[i * sites.length + j]! <= plan.scenario.radius;
    return near(own) && !open.some((j) => j !== own && near(j)) ? sum + people : sum;
  }, 0);
}
