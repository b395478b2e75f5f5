import { useSyncExternalStore } from 'react';
import { PROTECTED_NAMES } from '#core/schema/tables.ts';
import { useDatabase, useDatabaseStatus } from '#db/DatabaseContext.tsx';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { useSnapshot, useStore } from '#state/useStore.ts';
import { Notice } from '#ui/Notice.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import { provenanceOf } from '#views/useProvenanceNote.ts';
import styles from './Notices.module.css';
import { applyUpdate, offlineStatus, onOfflineStatus } from './serviceWorker.ts';

/** What every screen must say: that data are illustrative, that a table is damaged, what of a link was not used. */
export function Notices() {
  const { t, format } = useI18n();
  const { manifest } = useAtlas();
  const database = useDatabase();
  const status = useDatabaseStatus();
  const store = useStore();
  const dropped = useSnapshot((snapshot) => snapshot.dropped);
  const { updateAvailable } = useSyncExternalStore(onOfflineStatus, offlineStatus);
  const kinds = Object.values(manifest.tables)
    .filter((table) => table.rows > 0)
    .map((table) => table.provenance);
  // A population or outlines that the reader brought make no record real.
  const areRecordsImported = PROTECTED_NAMES.some((name) => manifest.tables[name].provenance === 'imported');
  const retry = () => void database.repair().catch(() => undefined);
  return (
    <section className={styles.notices} aria-label={t.app.notices}>
      {provenanceOf(kinds) === 'illustrative' && (
        <p className={styles.illustrative} data-provenance="illustrative">
          <strong>{t.provenance.illustrative}.</strong>{' '}
          {areRecordsImported ? t.provenance.illustrativePart : t.provenance.illustrativeNotice}
        </p>
      )}
      {status.state === 'ready' &&
        status.faults.map((fault) => (
          <Notice key={fault.table} tone="error" action={{ label: t.app.retry, onAct: retry }}>
            {fill(t.frame.tableFault, { table: fault.table })}
          </Notice>
        ))}
      {status.state === 'failed' && (
        <Notice tone="error" action={{ label: t.app.retry, onAct: retry }}>
          {t.frame.engineFault}
        </Notice>
      )}
      {status.state === 'restarting' && <Notice tone="warn">{t.frame.restarting}</Notice>}
      {dropped.length > 0 && (
        <Notice tone="warn" dismiss={{ label: t.app.close, onDismiss: store.dismissDropped }}>
          {fill(t.filters.dropped, { parts: format.list(dropped) })}
        </Notice>
      )}
      {updateAvailable && (
        <Notice tone="info" action={{ label: t.app.update, onAct: applyUpdate }}>
          {t.app.updateAvailable}
        </Notice>
      )}
    </section>
  );
}
