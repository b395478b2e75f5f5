import { ON_TRACK, type Progress } from '#core/indicators/progress.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { resultsBook } from '#i18n/results/book.ts';
import { STANDING_MARKS } from '#views/StandingBadge.tsx';
import styles from './ProgressBar.module.css';

/** How far an indicator has come from baseline to target, with its interval and the mark of four fifths. */
export function ProgressBar({ progress }: { readonly progress: Progress }) {
  const words = useBook(resultsBook);
  const { format } = useI18n();
  const { share, reach, status } = progress;
  if (share === null) return <span className={styles.none}>–</span>;
  const ends = reach && { low: part(reach.low), high: part(reach.high) };
  const isDoubtful = reach !== null && reach.high - reach.low > 0.005;
  return (
    <span className={styles.progress} data-tone={STANDING_MARKS[status].tone}>
      <span className={styles.way} aria-hidden="true">
        <i className={styles.come} style={{ inlineSize: `${part(share)}%` }} />
        {isDoubtful && ends && (
          <i
            className={styles.doubt}
            style={{ insetInlineStart: `${ends.low}%`, inlineSize: `${ends.high - ends.low}%` }}
          />
        )}
        <i className={styles.mark} style={{ insetInlineStart: `${ON_TRACK * 100}%` }} />
      </span>
      <span className={styles.said}>
        {share < 0 ? (
          <span title={words.backLong}>{words.back}</span>
        ) : (
          <>
            {format.percent(share)}
            {isDoubtful && (
              <small>
                {format.range(format.percent(Math.max(0, reach.low)), format.percent(reach.high))}
              </small>
            )}
          </>
        )}
      </span>
    </span>
  );
}

const part = (share: number) => Math.min(1, Math.max(0, share)) * 100;
