import { useBook } from '#i18n/book.ts';
import { importingBook } from '#i18n/importing/book.ts';
import { Button } from '#ui/Button.tsx';
import grid from '#views/Screen.module.css';
import { useAtlasSwitch } from '#views/useAtlasSwitch.ts';
import { CheckStep } from './CheckStep.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { CurrentAtlas } from './CurrentAtlas.tsx';
import { DoneStep } from './DoneStep.tsx';
import { FilesStep } from './FilesStep.tsx';
import styles from './Importing.module.css';
import { Progress } from './Progress.tsx';
import { PublishStep } from './PublishStep.tsx';
import { StepList } from './StepList.tsx';
import { TroubleNote } from './TroubleNote.tsx';
import { useImporting } from './useImporting.ts';

/** From the steward's own files to a protected atlas, step by step; nothing leaves the browser. */
export function ImportingScreen() {
  const w = useBook(importingBook);
  const importing = useImporting();
  const doors = useAtlasSwitch();
  const { step, progress, trouble } = importing;
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{w.title}</h1>
        <p className={`${grid.lead} ${styles.lead}`}>{w.lead}</p>
      </header>
      {doors.open === 'imported' && <CurrentAtlas />}
      <div className={styles.way}>
        <StepList importing={importing} />
        {importing.files.length > 0 && step !== 'done' && (
          <Button variant="quiet" size="s" icon="reset" onClick={importing.startOver}>
            {w.startOver}
          </Button>
        )}
      </div>
      {trouble && <TroubleNote trouble={trouble} />}
      {progress && <Progress progress={progress} onCancel={importing.cancel} />}
      {step === 'files' && <FilesStep importing={importing} />}
      {step === 'files' && doors.open === 'built-in' && importing.files.length === 0 && <CurrentAtlas />}
      {step === 'columns' && <ColumnsStep importing={importing} />}
      {step === 'check' && <CheckStep importing={importing} />}
      {step === 'publish' && <PublishStep importing={importing} />}
      {step === 'done' && <DoneStep importing={importing} />}
    </div>
  );
}
