import { useState } from 'react';
import { rounded } from '#core/cell.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { surenessBook } from '#i18n/sureness/book.ts';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { BarList } from '#viz/chart/BarList.tsx';
import { CaseTables } from './CaseTables.tsx';
import { CountsTested } from './CountsTested.tsx';
import { LeastRegret } from './LeastRegret.tsx';
import styles from './Parts.module.css';
import { PartWork } from './PartWork.tsx';
import { usePlanning } from './PlanningContext.ts';
import { overLand } from './planMarks.ts';
import { useDoubt } from './useDoubt.ts';
import { usePlanWords } from './usePlanWords.ts';
import { useVerdict } from './useVerdict.ts';

const MOST_SITES = 8;
const DRAWS = ['30', '100', '300'] as const;

/** How a plan stands up to other facts: the verdict, the plan of least regret, counts at both ends, every case. */
export function HowSure() {
  const { shown } = usePlanning();
  const { format } = useI18n();
  const s = useBook(surenessBook);
  const { site } = usePlanWords();
  const [draws, setDraws] = useState<(typeof DRAWS)[number]>('30');
  const [eachBridge, setEachBridge] = useState(false);
  const { job, found, asked } = useDoubt(Number(draws), eachBridge);
  const verdict = useVerdict(found);
  if (!shown) return null;
  const siteOf = new Map(shown.plan.ground.sites.map((one) => [one.id, one] as const));
  return (
    <>
      <div className={styles.head}>
        <p className={styles.lead}>{s.lead}</p>
        <SegmentedControl
          label={s.draws}
          value={draws}
          options={DRAWS.map((value) => ({ value, label: format.integer(Number(value)) }))}
          onChange={setDraws}
        />
      </div>
      {overLand(shown.plan.scenario.travel) && (
        <label className={styles.row}>
          <input
            type="checkbox"
            checked={eachBridge}
            onChange={({ target }) => setEachBridge(target.checked)}
          />
          {s.eachBridge}
        </label>
      )}
      <PartWork job={job} label={fill(s.working, { n: format.integer(asked) })} />
      {found && !verdict && <p className={styles.say}>{s.nothing}</p>}
      {found && verdict && (
        <>
          <p className={styles.say}>{verdict.title}</p>
          <p>{verdict.regret}</p>
          <p>{verdict.always}</p>
          <div className={styles.pair}>
            <LeastRegret found={found} />
            <CountsTested verdict={verdict} />
          </div>
          <div className={styles.pair}>
            <div>
              <h3>{s.frequency}</h3>
              <BarList
                label={s.frequency}
                items={found.chance.sites.slice(0, MOST_SITES).map((one) => ({
                  id: one.site_id,
                  label: site(siteOf.get(one.site_id)!),
                  cell: rounded(one.share, Math.min(one.low, one.share), Math.max(one.high, one.share)),
                }))}
                unit="share"
                color="var(--coverage-5)"
                max={1}
              />
              <p className={styles.note}>
                {fill(s.frequencyNote, { n: format.integer(found.chance.cases) })} {s.noise}
              </p>
            </div>
            <CaseTables found={found} />
          </div>
        </>
      )}
    </>
  );
}
