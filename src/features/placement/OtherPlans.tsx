import { useState } from 'react';
import { MODELS } from '#core/placement/problem.ts';
import { loss } from '#core/planning/listPlans.ts';
import { aimOf } from '#core/planning/scenario.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import styles from './Parts.module.css';
import { usePlanning } from './PlanningContext.ts';
import { WITHIN } from './usePlan.ts';
import { usePlanWords } from './usePlanWords.ts';

/** The least difference that two decimals of a percentage can show. */
const LEAST = 0.0001;

/** Plans that come close to the best, what they have in common, and what can stand in for each site. */
export function OtherPlans() {
  const { shown, look } = usePlanning();
  const { format } = useI18n();
  const { w, site, sites, cost, count, percent } = usePlanWords();
  const [within, setWithin] = useState(2);
  const c = w.choice;
  if (!shown || shown.plan.answer.plans.length === 0) return <p>{c.none}</p>;
  const { answer, question, ground, scenario, problem } = shown.plan;
  const best = answer.plans[0]!;
  const siteOf = new Map(ground.sites.map((one) => [one.id, one] as const));
  const added = (ids: readonly string[]) =>
    ids.map((id) => siteOf.get(id)!).filter(({ kind }) => kind !== 'office');
  const rows = answer.plans
    .map((plan, k) => ({ ...plan, rank: k + 1, loss: loss(question, plan.objective, best.objective) }))
    .filter((row) => row.loss <= within / 100);
  const aim = aimOf(question.model);
  const isPlain = (MODELS as readonly string[]).includes(question.model);
  const listed = rows.length === answer.plans.length ? answer.count : rows.length;
  const weight = ground.weights.reduce((sum, value) => sum + value, 0);
  const value = (objective: number) => {
    if (aim === 'reach') return format.percent(weight > 0 ? objective / weight : 0, 1);
    if (aim === 'way') return cost(objective / weight, scenario.travel);
    return aim === 'worst' ? cost(objective, scenario.travel) : format.integer(objective);
  };
  const worse = (share: number) => {
    if (share === 0) return c.best;
    return share < LEAST / 2 ? fill(c.under, { share: format.percent(LEAST, 2) }) : format.percent(share, 2);
  };
  const common = added(best.site_ids).filter(({ id }) => rows.every((row) => row.site_ids.includes(id)));
  return (
    <>
      <div className={styles.head}>
        <p>{fill(c.lead, { within: percent(within) })}</p>
        <div className={styles.control}>
          <RangeSlider
            label={c.within}
            value={within}
            min={0}
            max={WITHIN * 100}
            step={0.5}
            format={percent}
            onChange={setWithin}
          />
        </div>
      </div>
      <p>
        {answer.complete
          ? count(answer.compared === null ? c.complete : c.exhaustive, listed)
          : problem.rules || !isPlain
            ? count(c.some, listed)
            : c.exchanges}{' '}
        {rows.length > 1 && (common.length > 0 ? fill(c.common, { sites: sites(common) }) : c.commonNone)}
      </p>
      <ul className={styles.facts}>
        {added(best.site_ids).map((one) => {
          const others = rows
            .filter((row) => !row.site_ids.includes(one.id))
            .filter((row) => best.site_ids.filter((id) => !row.site_ids.includes(id)).length === 1)
            .map((row) => siteOf.get(row.site_ids.find((id) => !best.site_ids.includes(id))!)!);
          return (
            <li key={one.id}>
              {others.length === 0
                ? fill(c.only, { site: site(one) })
                : fill(c.alternatives, { site: site(one), others: sites(others.slice(0, 4)) })}
            </li>
          );
        })}
      </ul>
      <DataTable
        caption={w.parts.choice}
        captionHidden
        maxHeight="24rem"
        columns={[
          { id: 'rank', label: c.rank, kind: 'number', value: (row) => row.rank, say: format.integer },
          { id: 'sites', label: c.sites, kind: 'text', value: (row) => sites(added(row.site_ids)) },
          {
            id: 'objective',
            label: c.value[aim],
            kind: 'number',
            value: (row) => row.objective,
            say: value,
          },
          {
            id: 'worse',
            label: c.worse,
            kind: 'number',
            value: (row) => row.loss,
            say: worse,
          },
        ]}
        rows={rows}
        rowId={(row) => row.site_ids.join()}
        selected={[[...shown.site_ids].sort().join()]}
        onToggle={(id) => look(id === best.site_ids.join() ? null : id.split(','))}
      />
    </>
  );
}
