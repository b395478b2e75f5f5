import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { methodsBook } from '#i18n/methods/book.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { JobState } from '#views/useJob.ts';
import styles from './MethodsScreen.module.css';

/** How far a method has come, with a way to stop it or start it again. */
export function MethodWork({
  job,
  height,
}: {
  readonly job: JobState<number, unknown>;
  readonly height: number;
}) {
  const words = useBook(methodsBook);
  const { format } = useI18n();
  const { progress } = job;
  if (job.state === 'fault' || job.state === 'cancelled')
    return (
      <Notice
        tone={job.state === 'fault' ? 'error' : 'info'}
        action={{ label: words.again, onAct: job.retry }}
      >
        <p>{job.state === 'fault' ? words.fault : words.cancelled}</p>
      </Notice>
    );
  return (
    <div className={styles.work} style={{ minBlockSize: height }} role="status">
      <progress aria-label={words.running} {...(progress === null ? {} : { value: progress })} />
      <span>
        {words.running} {progress === null ? '' : format.percent(progress)}
      </span>
      <Button size="s" icon="close" onClick={job.cancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
