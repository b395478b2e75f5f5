import { STATUSES, type Status } from '#core/indicators/progress.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { resultsBook } from '#i18n/results/book.ts';
import { choose } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { Icon } from '#ui/Icon.tsx';
import { STANDING_MARKS } from '#views/StandingBadge.tsx';
import styles from './StandingFilter.module.css';

/** How many indicators stand how; each standing singles its own out. Standings that nobody has are left out. */
export function StandingFilter({ statuses }: { readonly statuses: readonly Status[] }) {
  const words = useBook(resultsBook);
  const { format } = useI18n();
  const act = useAct();
  const chosen = useView((view) => view.choices.standing);
  const counts = STATUSES.map(
    (status) => [status, statuses.filter((one) => one === status).length] as const,
  ).filter(([, count]) => count > 0);
  return (
    <fieldset className={styles.filter} aria-label={words.standing}>
      {counts.map(([status, count]) => (
        <button
          key={status}
          type="button"
          className={styles.standing}
          data-tone={STANDING_MARKS[status].tone}
          aria-pressed={chosen === status}
          onClick={() => act(choose('standing', chosen === status ? undefined : status))}
          style={{ flexGrow: count }}
        >
          <strong>{format.integer(count)}</strong>
          <span>
            <Icon name={STANDING_MARKS[status].icon} size={14} />
            {words.standings[status]}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
