import { useEffect, useRef, useState } from 'react';
import { fileName } from '#core/export/fileName.ts';
import { saveFile } from '#files/saveFile.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { plural } from '#i18n/plural.ts';
import { reportBook } from '#i18n/report/book.ts';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import grid from '#views/Screen.module.css';
import { ExportBar } from './ExportBar.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import styles from './ReportScreen.module.css';
import { SectionList } from './SectionList.tsx';
import { SpecForm } from './SpecForm.tsx';
import { UnseenScreen } from './unseen/UnseenScreen.tsx';
import { ViewReader } from './unseen/ViewReader.ts';
import { useReportDocument } from './useReportDocument.ts';
import { useReportSpec } from './useReportSpec.ts';
import { VerifyPanel } from './VerifyPanel.tsx';

const NONE = new Map<never, string>();

/** The report builder: what it is, its sections, the page as it will be printed, the files, and the check of an old one. */
export function ReportScreen() {
  const { builder: words } = useBook(reportBook);
  const { locale, format } = useI18n();
  const { spec, change, undo, redo, read, fresh } = useReportSpec();
  const [reader] = useState(() => new ViewReader());
  const { composed, isGathering, error } = useReportDocument(spec, reader);
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ text: string; bad: boolean } | null>(null);
  useUndoKeys(undo, redo);

  const save = () => {
    const bytes = new TextEncoder().encode(`${JSON.stringify(spec, null, 2)}\n`);
    saveFile({ name: fileName(['aman-report', spec.template], 'json'), type: 'application/json', bytes });
  };
  const open = async (file: File) => {
    const found = read(await file.text());
    setSaid({ text: fill(found ? words.opened : words.badFile, { name: file.name }), bad: !found });
    if (found) change(() => found);
  };
  return (
    <div className={`${grid.screen} ${styles.report}`}>
      <header className={styles.top}>
        <div>
          <h1 className={grid.title}>{words.title}</h1>
          <p className={grid.lead}>{words.lead}</p>
        </div>
        <div className={styles.fileTools}>
          <IconButton icon="undo" label={words.undo} disabled={!undo} onClick={undo} />
          <IconButton icon="redo" label={words.redo} disabled={!redo} onClick={redo} />
          <Button size="s" onClick={save}>
            {words.saveFile}
          </Button>
          <Button size="s" onClick={() => input.current?.click()}>
            {words.openFile}
          </Button>
          <Button size="s" variant="quiet" onClick={() => change(fresh)}>
            {words.startOver}
          </Button>
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={words.openFile}
            onChange={({ target }) => {
              const file = target.files?.[0];
              target.value = '';
              if (file) void open(file);
            }}
          />
        </div>
        {said && (
          <div className={styles.said}>
            <Notice tone={said.bad ? 'error' : 'info'}>{said.text}</Notice>
          </div>
        )}
      </header>
      <div className={`${grid.seven} ${styles.files}`}>
        <ExportBar
          spec={spec}
          reader={reader}
          isReady={composed !== null}
          shown={isGathering ? null : (composed?.report ?? null)}
        />
        <p className={styles.status} role="status" aria-busy={isGathering}>
          {isGathering
            ? words.gathering
            : composed
              ? `${plural(locale, words.figuresUsed, composed.report.claims.length, format.integer(composed.report.claims.length))} · ${words.saved}`
              : ''}
        </p>
      </div>
      <div className={`${grid.five} ${styles.side}`}>
        <SpecForm spec={spec} change={change} />
        <SectionList spec={spec} change={change} suggestions={composed?.suggestions ?? NONE} />
        <VerifyPanel reader={reader} />
      </div>
      <div className={`${grid.seven} ${styles.preview}`}>
        {error && <Notice tone="error">{fill(words.failed, { reason: error })}</Notice>}
        {composed ? (
          <ReportPreview report={composed.report} label={words.previewLabel} />
        ) : (
          !error && <Skeleton height="40rem" label={words.gathering} />
        )}
      </div>
      <UnseenScreen reader={reader} />
    </div>
  );
}

/** On this screen the keys of undo belong to the report, unless a text field has its own. */
function useUndoKeys(undo: (() => void) | undefined, redo: (() => void) | undefined): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea');
      if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      event.stopPropagation();
      (event.shiftKey ? redo : undo)?.();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [undo, redo]);
}
