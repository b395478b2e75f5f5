import { exact } from '#core/cell.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { BarList } from '#viz/chart/BarList.tsx';
import styles from './Parts.module.css';
import { PartWork } from './PartWork.tsx';
import { usePlanning } from './PlanningContext.ts';
import { useDoubt } from './useDoubt.ts';
import { usePlanWords } from './usePlanWords.ts';

const MOST_SITES = 12;

/** How often each site is in the best plan when the facts are otherwise, and how much the plan then loses. */
export function HowSure() {
  const { shown } = usePlanning();
  const { format } = useI18n();
  const { w, sites, site } = usePlanWords();
  const doubt = useDoubt();
  const s = w.sure;
  if (!shown) return null;
  const { ground, problem } = shown.plan;
  const today = new Set(problem.predefined);
  const added = (ids: readonly string[]) =>
    ground.sites.filter(({ id }) => ids.includes(id) && !today.has(id));
  const { found } = doubt;
  return (
    <>
      <p>{s.lead}</p>
      <PartWork job={doubt.job} label={fill(s.working, { n: format.integer(doubt.asked) })} />
      {found && (
        <>
          <p className={styles.say}>
            {found.always.length > 0 ? fill(s.always, { sites: sites(found.always) }) : s.never}
          </p>
          {found.worst && (
            <p>
              {fill(s.regret, {
                regret: format.percent(found.worst.regret ?? 0, 1),
                which: doubt.say(found.worst),
              })}
            </p>
          )}
          <div className={styles.pair}>
            <div>
              <h3>{s.frequency}</h3>
              <BarList
                label={s.frequency}
                items={found.frequency.slice(0, MOST_SITES).map((one) => ({
                  id: one.site.id,
                  label: site(one.site),
                  cell: exact(one.share),
                }))}
                unit="share"
                color="var(--coverage-5)"
                max={1}
              />
              <p className={styles.note}>{s.noise}</p>
            </div>
            <DataTable
              caption={s.table}
              maxHeight="26rem"
              columns={[
                { id: 'case', label: s.case, kind: 'text', value: (row) => doubt.say(row) },
                {
                  id: 'best',
                  label: s.best,
                  kind: 'text',
                  value: (row) =>
                    row.best.objective === null ? s.infeasible : sites(added(row.best.site_ids)),
                },
                {
                  id: 'regret',
                  label: s.regretColumn,
                  kind: 'number',
                  value: (row) => row.regret,
                  say: (v) => (v === 0 ? s.same : format.percent(v, 1)),
                },
              ]}
              rows={found.cases}
              rowId={(row) => `${row.kind} ${row.id}`}
            />
          </div>
        </>
      )}
    </>
  );
}
