import { useI18n } from '#i18n/I18nContext.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { JobState } from '#views/useJob.ts';
import styles from './Parts.module.css';
import { usePlanWords } from './usePlanWords.ts';

/** How far the work behind a part has come, with a way to stop it or start it again; nothing once it is done. */
export function PartWork({
  job,
  label,
}: {
  readonly job: JobState<unknown, unknown>;
  readonly label: string;
}) {
  const { format } = useI18n();
  const { w } = usePlanWords();
  const progress = job.progress as { readonly done?: number } | null;
  const done = progress?.done;
  if (job.state === 'running')
    return (
      <div className={styles.row} role="status">
        <progress aria-label={label} {...(done === undefined ? {} : { value: done })} />
        <span>
          {label} {done === undefined ? '' : format.percent(done)}
        </span>
        <Button size="s" icon="close" onClick={job.cancel}>
          {w.answer.cancel}
        </Button>
      </div>
    );
  if (job.state !== 'fault' && job.state !== 'cancelled') return null;
  return (
    <Notice
      tone={job.state === 'fault' ? 'error' : 'info'}
      action={{ label: w.answer.again, onAct: job.retry }}
    >
      <p>{job.state === 'fault' ? w.answer.fault : w.answer.cancelled}</p>
    </Notice>
  );
}
