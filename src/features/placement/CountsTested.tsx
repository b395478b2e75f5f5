import { useMemo } from 'react';
import { boundsOf } from '#core/cell.ts';
import { demandInterval } from '#core/demand/demandEnds.ts';
import { countDoubts, needWithin } from '#core/planning/countDoubts.ts';
import { demandMixOf } from '#core/planning/needWeights.ts';
import type { Need } from '#core/planning/scenario.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { surenessBook } from '#i18n/sureness/book.ts';
import { Card } from '#ui/Card.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import styles from './Parts.module.css';
import { usePlanning } from './PlanningContext.ts';
import { usePlanWords } from './usePlanWords.ts';
import type { Verdict } from './useVerdict.ts';

/** What rounded and withheld counts do to the plan: tested at both ends of every interval, with the intervals. */
export function CountsTested({ verdict }: { readonly verdict: Verdict }) {
  const { shown, facts } = usePlanning();
  const s = useBook(surenessBook);
  const { format } = useI18n();
  const { w, cost } = usePlanWords();
  const nameOf = useAreaNames();
  const plan = shown?.plan ?? null;
  const mix = useMemo(
    () => plan && demandMixOf(plan.scenario, plan.ground.points, facts.needs),
    [plan, facts.needs],
  );
  const doubts = useMemo(() => (mix ? countDoubts(mix) : []), [mix]);
  const interval = useMemo(() => (mix && doubts.length > 0 ? demandInterval(mix) : null), [mix, doubts]);
  if (!shown || !plan) return null;
  const c = s.counts;
  if (doubts.length === 0 || !interval)
    return (
      <Card title={c.title} level={3} className={styles.spaced}>
        <p>{c.exact}</p>
      </Card>
    );
  const within = needWithin(plan.ground, shown.site_ids, plan.scenario.radius, interval);
  const nameOfCount = (of: string) => (of === 'growth' ? c.growth : w.question.whoms[of as Need]);
  return (
    <Card title={c.title} level={3} className={styles.spaced}>
      {verdict.counts && <p>{verdict.counts}</p>}
      {within && (
        <p>
          {fill(c.within, {
            value: format.percent(within.value, 1),
            low: format.percent(within.low, 1),
            high: format.percent(within.high, 1),
            radius: cost(plan.scenario.radius, plan.scenario.travel),
          })}
        </p>
      )}
      <details className={styles.details}>
        <summary>{c.table}</summary>
        <DataTable
          caption={c.table}
          captionHidden
          maxHeight="16rem"
          columns={[
            { id: 'district', label: c.district, kind: 'text', value: (row) => nameOf(row.adm2_pcode) },
            { id: 'of', label: c.of, kind: 'text', value: (row) => nameOfCount(row.of) },
            { id: 'published', label: c.published, kind: 'cell', value: (row) => row.cell },
            {
              id: 'interval',
              label: c.interval,
              kind: 'text',
              value: ({ cell, gap }) => {
                const bounds = boundsOf(cell);
                if (gap !== null || !bounds) return c.gaps[gap ?? 'suppressed'];
                return format.range(format.integer(bounds.low), format.integer(bounds.high));
              },
            },
          ]}
          rows={doubts}
          rowId={(row) => `${row.of} ${row.adm2_pcode}`}
        />
      </details>
    </Card>
  );
}
