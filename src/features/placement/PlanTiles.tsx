import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { StatTile } from '#ui/StatTile.tsx';
import { usePlanning } from './PlanningContext.ts';
import styles from './PlanTiles.module.css';
import { usePlanWords } from './usePlanWords.ts';

/** The plan in four numbers, each with today's beside it. */
export function PlanTiles() {
  const { shown } = usePlanning();
  const { format } = useI18n();
  const { w, cost, count } = usePlanWords();
  const a = w.answer;
  if (!shown) return null;
  const { before, scenario } = shown.plan;
  const [now, then] = [before.total, shown.after.total];
  const gained = Math.max(0, then.people_within - now.people_within);
  const beyond = now.people - now.people_within;
  const share = (value: number | null) => (value === null ? '–' : format.percent(value, 1));
  const way = (value: number | null) => (value === null ? '–' : cost(value, scenario.travel));
  const from = (value: string) => fill(a.from, { value });
  return (
    <div className={styles.tiles}>
      <StatTile
        title={a.people}
        tone="coverage"
        value={share(then.share)}
        note={`${from(share(now.share))} · ${fill(a.ofAll, {
          part: format.integer(then.people_within),
          whole: format.integer(then.people),
        })}`}
      />
      <StatTile
        title={a.women}
        tone="coverage"
        value={share(then.women_share)}
        note={from(share(now.women_share))}
      />
      <StatTile title={a.meanTile} value={way(then.mean_cost)} note={from(way(now.mean_cost))} />
      <StatTile
        title={a.gained}
        tone="arrivals"
        value={format.integer(gained)}
        note={[
          ...(beyond > 0 ? [fill(a.ofBeyond, { share: format.percent(gained / beyond, 1) })] : []),
          ...(then.people_cut_off > 0 ? [count(a.cutOff, then.people_cut_off)] : []),
        ].join(' · ')}
      />
    </div>
  );
}
