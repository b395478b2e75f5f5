import type { ReportDocument } from '#core/report/document.ts';
import type { ReportFormatName } from '#files/report/reportFormats.ts';
import { runJob } from '../runJob.ts';

export interface WriteReportInput {
  readonly format: ReportFormatName;
  readonly report: ReportDocument;
}

/** Writes a report and paints its pictures in a worker, so that the page goes on answering. */
export const writeReport = (
  format: ReportFormatName,
  report: ReportDocument,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> =>
  runJob<WriteReportInput, never, Uint8Array<ArrayBuffer>>(
    () => new Worker(new URL('./writeReport.worker.ts', import.meta.url), { type: 'module' }),
    { format, report },
    signal ? { signal } : {},
  );
