import { useEffect, useRef, useState } from 'react';
import type { ReportDocument } from '#core/report/document.ts';
import type { ReportSpec } from '#core/report/spec.ts';
import { REPORT_FORMAT_NAMES, REPORT_FORMATS, type ReportFormatName } from '#files/report/reportFormats.ts';
import { saveFile } from '#files/saveFile.ts';
import { useBook } from '#i18n/book.ts';
import { fill } from '#i18n/messages.ts';
import { reportBook } from '#i18n/report/book.ts';
import { writeReport } from '#jobs/report/writeReport.ts';
import { Button } from '#ui/Button.tsx';
import styles from './ReportScreen.module.css';
import type { ViewReader } from './unseen/ViewReader.ts';
import { useComposer } from './useReportDocument.ts';

type Outcome =
  | { readonly kind: 'busy'; readonly format: string }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'failed'; readonly format: string; readonly reason: string };

export interface ExportBarProps {
  readonly spec: ReportSpec;
  readonly reader: ViewReader;
  readonly isReady: boolean;
  /** The report in its first language as it stands in the preview; null while that is being made. */
  readonly shown: ReportDocument | null;
}

/** The ways out: Word, slides, workbook, and the print window for PDF; each in every language of the report. */
export function ExportBar({ spec, reader, isReady, shown }: ExportBarProps) {
  const { builder: words } = useBook(reportBook);
  const compose = useComposer(reader);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const write = async (format: ReportFormatName) => {
    const { extension, type } = REPORT_FORMATS[format];
    const writing = new AbortController();
    stop.current = writing;
    setOutcome({ kind: 'busy', format: words.formats[format] });
    try {
      let name = '';
      for (const lang of spec.langs) {
        const known = lang === spec.langs[0] ? shown : null;
        const report = known ?? (await compose(spec, lang, writing.signal)).report;
        const bytes = await writeReport(format, report, writing.signal);
        name = `${report.stem}.${extension}`;
        saveFile({ name, type, bytes });
      }
      setOutcome({ kind: 'done', name });
    } catch (fault) {
      if (writing.signal.aborted) return setOutcome(null);
      const reason = fault instanceof Error ? fault.message : String(fault);
      setOutcome({ kind: 'failed', format: words.formats[format], reason });
    }
  };
  const isBusy = outcome?.kind === 'busy';
  return (
    <section className={styles.exports} aria-label={words.export}>
      {REPORT_FORMAT_NAMES.map((format) => (
        <Button key={format} icon="download" disabled={!isReady || isBusy} onClick={() => void write(format)}>
          {words.formats[format]}
        </Button>
      ))}
      <Button icon="print" disabled={!isReady} title={words.printHint} onClick={() => window.print()}>
        {words.formats.pdf}
      </Button>
      {isBusy && (
        <Button variant="quiet" onClick={() => stop.current?.abort()}>
          {words.cancel}
        </Button>
      )}
      <p role="status" data-kind={outcome?.kind}>
        {outcome?.kind === 'busy'
          ? fill(words.exporting, { format: outcome.format })
          : outcome?.kind === 'done'
            ? fill(words.exported, { name: outcome.name })
            : outcome
              ? fill(words.exportFailed, { format: outcome.format, reason: outcome.reason })
              : ''}
      </p>
    </section>
  );
}
