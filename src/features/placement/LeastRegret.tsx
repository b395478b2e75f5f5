import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { surenessBook } from '#i18n/sureness/book.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import styles from './Parts.module.css';
import { usePlanning } from './PlanningContext.ts';
import type { Doubt } from './useDoubt.ts';
import { usePlanWords } from './usePlanWords.ts';

/** The plan whose worst loss is least, with a way to look at it and to choose it. */
export function LeastRegret({ found }: { readonly found: Doubt }) {
  const { shown, look, change, scenario } = usePlanning();
  const s = useBook(surenessBook);
  const { format } = useI18n();
  const { sites } = usePlanWords();
  const { guarded, all } = found;
  if (!shown || !guarded || !all.regret) return null;
  const g = s.guarded;
  const ids = new Set(guarded.site_ids);
  const same = ids.size === shown.site_ids.length && shown.site_ids.every((id) => ids.has(id));
  const added = shown.plan.ground.sites.filter(({ id, kind }) => kind !== 'office' && ids.has(id));
  const choose = () => {
    look(null);
    // Chosen means kept: every new office of it is locked, so that the room's answer is this plan from now on.
    change({
      locked: added.map(({ id }) => id).sort(),
      forbidden: scenario.forbidden.filter((id) => !ids.has(id)),
    });
  };
  return (
    <Card title={g.title} level={3} className={styles.spaced}>
      <p>
        {!Number.isFinite(guarded.worst)
          ? g.allFail
          : same
            ? g.same
            : fill(Number.isFinite(all.regret.worst) ? g.other : g.otherFails, {
                sites: sites(added),
                worst: format.percent(guarded.worst, 1),
                own: format.percent(all.regret.worst, 1),
              })}
      </p>
      {!same && Number.isFinite(guarded.worst) && (
        <div className={styles.row}>
          <Button size="s" onClick={() => look(guarded.site_ids)}>
            {g.show}
          </Button>
          <Button size="s" variant="primary" onClick={choose}>
            {g.choose}
          </Button>
        </div>
      )}
      <p className={styles.note}>{g.note}</p>
    </Card>
  );
}
