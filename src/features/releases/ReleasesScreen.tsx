import { useBook } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { releasesBook } from '#i18n/releases/book.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import grid from '#views/Screen.module.css';
import { DiffSummary } from './DiffSummary.tsx';
import { FactChanges } from './FactChanges.tsx';
import { FigureChanges } from './FigureChanges.tsx';
import { useOtherRelease } from './otherRelease.ts';
import { ReleasePair } from './ReleasePair.tsx';
import styles from './ReleasesScreen.module.css';
import { SettingChanges } from './SettingChanges.tsx';
import { TableChanges } from './TableChanges.tsx';
import { useComparison } from './useComparison.ts';

/** What changed from one release to the next: figures that moved, cells now hidden, rows added and withdrawn, rules. */
export function ReleasesScreen() {
  const w = useBook(releasesBook);
  const { tables } = useBook(dictionary);
  const { t } = useI18n();
  const other = useOtherRelease();
  const job = useComparison();
  const diff = other ? job.output : null;
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{w.title}</h1>
        <p className={grid.lead}>{w.lead}</p>
      </header>
      <ReleasePair />
      {job.state === 'running' && (
        <div className={styles.progress} role="status">
          <span>{job.progress ? fill(w.comparing, { table: tables[job.progress.table] }) : w.reading}</span>
          <progress
            className={styles.bar}
            max={job.progress?.total ?? 1}
            value={job.progress?.done}
            aria-label={w.reading}
          />
          <Button size="s" icon="close" onClick={job.cancel}>
            {w.cancel}
          </Button>
        </div>
      )}
      {(job.state === 'fault' || job.state === 'cancelled') && (
        <Notice
          tone={job.state === 'fault' ? 'error' : 'info'}
          action={{ label: t.app.retry, onAct: job.retry }}
        >
          <p>{job.state === 'fault' ? w.fault : w.cancelled}</p>
        </Notice>
      )}
      {diff && job.state !== 'running' && (
        <>
          <DiffSummary diff={diff} />
          <FigureChanges diff={diff} />
          <TableChanges diff={diff} />
          <FactChanges diff={diff} />
          <SettingChanges diff={diff} />
        </>
      )}
    </div>
  );
}
