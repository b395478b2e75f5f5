import { needsAt, usualRadius } from '#core/planning/scenario.ts';
import { fill } from '#i18n/messages.ts';
import { FileFaults } from './FileFaults.tsx';
import { FileRow } from './FileRow.tsx';
import { usePlanning } from './PlanningContext.ts';
import styles from './QuestionCard.module.css';
import { usePlanWords } from './usePlanWords.ts';
import { FILE_KINDS, type FileKind } from './useReaderFiles.ts';

/** Files that a reader brings: demand points, candidate sites, roads, ready costs. */
export function FileSettings() {
  const { scenario, change, own } = usePlanning();
  const { w } = usePlanWords();
  const f = w.files;
  const open = async (kind: FileKind, file: File) => {
    if (!(await own.open(kind, file))) return;
    if (kind === 'points') change({ demand: 'points' });
    else if (kind !== 'sites') change({ travel: kind, radius: usualRadius(kind), speed: 0 });
  };
  const close = (kind: FileKind) => {
    own.close(kind);
    if (kind === 'points' && scenario.demand === 'points')
      change({ demand: 'localities', needs: needsAt('localities', scenario.needs) });
    if (kind === scenario.travel) change({ travel: 'line', radius: usualRadius('line') });
  };
  return (
    <section className={styles.files} aria-label={f.title}>
      <h3 className={styles.heading}>{f.title}</h3>
      <p className={styles.note}>{f.note}</p>
      <div className={styles.fileRows}>
        {FILE_KINDS.map((kind) => (
          <FileRow key={kind} kind={kind} onOpen={(file) => open(kind, file)} onClose={() => close(kind)} />
        ))}
      </div>
      {own.reading !== null && <p role="status">{fill(f.reading, { file: own.reading })}</p>}
      <FileFaults />
    </section>
  );
}
