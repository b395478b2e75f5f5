import { useMemo } from 'react';
import { type Cell, exact, missing } from '#core/cell.ts';
import { outcomeOf } from '#core/planning/outcome.ts';
import { LIMITS } from '#core/planning/scenario.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import type { JobOptions } from '#jobs/job.ts';
import { type PlanProgress, runPlan } from '#jobs/placement/planJob.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useJob } from '#views/useJob.ts';
import { BarList } from '#viz/chart/BarList.tsx';
import styles from './Parts.module.css';
import { PartWork } from './PartWork.tsx';
import { usePlanning } from './PlanningContext.ts';
import type { Plan } from './usePlan.ts';
import { usePlanWords } from './usePlanWords.ts';

const MOST = LIMITS.add.max;
const GAINERS = 3;

/** What each further office buys: the share within reach, the average way, and the districts that gain. */
export function OneMore() {
  const { shown, change } = usePlanning();
  const { format } = useI18n();
  const { w, cost, sites, people } = usePlanWords();
  const nameOf = useAreaNames();
  const plan = shown?.plan ?? null;
  const start = useMemo(() => plan && curveOf(plan), [plan]);
  const job = useJob(start);
  const m = w.more;
  const rows = useMemo(() => (plan && job.output ? rowsOf(plan, job.output) : []), [plan, job.output]);
  if (!plan) return null;
  const barOf = (add: number, cell: Cell) => ({ id: String(add), label: format.integer(add), cell });
  const choosing = {
    selected: [String(plan.scenario.add)],
    onToggle: (id: string) => change({ add: Number(id) }),
  };
  const gains = rows.filter(({ add }) => add > 0);
  return (
    <>
      <p>{m.lead}</p>
      <PartWork job={job} label={fill(m.working, { n: format.integer(MOST) })} />
      {gains.length > 1 && (
        <p className={styles.say}>
          {fill(m.say, {
            first: format.integer(gains[0]!.gain ?? 0),
            second: format.integer(gains[1]!.gain ?? 0),
          })}
        </p>
      )}
      {rows.length > 0 && (
        <div className={styles.stack}>
          <div className={styles.pair}>
            <section>
              <h3 className={styles.bars}>{m.share}</h3>
              <BarList
                label={m.chart}
                items={rows.map(({ add, share }) => barOf(add, exact(share)))}
                unit="share"
                color="var(--coverage-5)"
                max={1}
                {...choosing}
              />
            </section>
            <section>
              <h3 className={styles.bars}>{m.mean}</h3>
              <BarList
                label={m.mean}
                items={rows.map(({ add, mean }) =>
                  barOf(add, mean === null ? missing('no-denominator') : exact(mean)),
                )}
                say={(cell) => (cell.kind === 'exact' ? cost(cell.value, plan.scenario.travel) : '–')}
                color="var(--coverage-5)"
                {...choosing}
              />
            </section>
          </div>
          <DataTable
            caption={m.chart}
            columns={[
              { id: 'add', label: m.add, kind: 'number', value: (row) => row.add, say: format.integer },
              {
                id: 'share',
                label: m.share,
                kind: 'number',
                value: (row) => row.share,
                say: (v) => format.percent(v, 1),
              },
              {
                id: 'gain',
                label: m.gain,
                kind: 'number',
                value: (row) => row.gain,
                say: format.integer,
              },
              {
                id: 'mean',
                label: m.mean,
                kind: 'number',
                value: (row) => row.mean,
                say: (v) => cost(v, plan.scenario.travel),
              },
              { id: 'sites', label: m.sites, kind: 'text', value: (row) => sites(row.added) },
              {
                id: 'districts',
                label: m.districts,
                kind: 'text',
                value: (row) =>
                  format.list(row.gainers.map(({ pcode, more }) => `${nameOf(pcode)} +${people(more)}`)),
              },
              {
                id: 'proven',
                label: m.proven,
                kind: 'text',
                value: (row) =>
                  row.gap === 0
                    ? m.yes
                    : fill(m.no, { gap: row.gap === null ? '?' : format.percent(row.gap, 1) }),
              },
            ]}
            rows={rows}
            rowId={(row) => String(row.add)}
            {...choosing}
          />
          <DataTable
            caption={m.byDistrict}
            columns={[
              { id: 'district', label: w.served.byDistrict, kind: 'text', value: (row) => nameOf(row.pcode) },
              ...rows.map(({ add }) => ({
                id: String(add),
                label: format.integer(add),
                kind: 'number' as const,
                value: (row: DistrictCurve) => row.shares.get(add) ?? null,
                say: (value: number) => format.percent(value),
              })),
            ]}
            rows={districtCurves(rows)}
            rowId={(row) => row.pcode}
          />
        </div>
      )}
    </>
  );
}

function curveOf({ problem, question, ground }: Plan) {
  const offices = ground.sites.filter(({ kind }) => kind === 'office').length;
  return (options: JobOptions<PlanProgress>) =>
    runPlan({ task: 'curve', problem, question, offices, most: MOST }, options);
}

function rowsOf({ ground, scenario, before }: Plan, steps: Awaited<ReturnType<ReturnType<typeof curveOf>>>) {
  let last: typeof before | null = null;
  return steps
    .filter(({ plan }) => plan.objective !== null)
    .map(({ add, plan }) => {
      const outcome = outcomeOf(ground, plan.site_ids, scenario.radius);
      const from = last;
      last = outcome;
      const gainers = [...outcome.by_adm2]
        .map(([pcode, tally]) => ({
          pcode,
          more: tally.people_within - ((from ?? before).by_adm2.get(pcode)?.people_within ?? 0),
        }))
        .filter(({ more }) => more >= 1)
        .sort((a, b) => b.more - a.more)
        .slice(0, GAINERS);
      return {
        add,
        outcome,
        share: outcome.total.share ?? 0,
        gain: from && outcome.total.people_within - from.total.people_within,
        mean: outcome.total.mean_cost,
        added: ground.sites.filter(({ id, kind }) => kind !== 'office' && plan.site_ids.includes(id)),
        gainers,
        gap: plan.gap,
      };
    });
}

/** The share of a district's people within reach, by the number of new offices. */
interface DistrictCurve {
  readonly pcode: string;
  readonly shares: ReadonlyMap<number, number | null>;
}

const districtCurves = (rows: ReturnType<typeof rowsOf>): DistrictCurve[] =>
  [...(rows[0]?.outcome.by_adm2.keys() ?? [])].map((pcode) => ({
    pcode,
    shares: new Map(rows.map(({ add, outcome }) => [add, outcome.by_adm2.get(pcode)?.share ?? null])),
  }));
