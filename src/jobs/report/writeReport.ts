import type { ReportDocument } from '#core/report/document.ts';
import { svgText } from '#core/report/svg.ts';
import { drawingPng } from '#files/report/drawingPng.ts';
import type { ReportFormatName } from '#files/report/reportFormats.ts';
import { runJob } from '../runJob.ts';

export interface WriteReportInput {
  readonly format: ReportFormatName;
  readonly report: ReportDocument;
  /** PNG of each drawing, by its SVG text. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** Writes a report in a worker, its pictures painted here first, so that the page goes on answering. */
export async function writeReport(
  format: ReportFormatName,
  report: ReportDocument,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const pictures = new Map<string, Uint8Array>();
  if (format !== 'xlsx')
    for (const { blocks } of report.sections)
      for (const block of blocks)
        if (block.kind === 'chart' || block.kind === 'picture') {
          pictures.set(svgText(block.drawing), await drawingPng(block.drawing));
          signal?.throwIfAborted();
        }
  const input: WriteReportInput = { format, report, pictures };
  return runJob<WriteReportInput, never, Uint8Array<ArrayBuffer>>(
    () => new Worker(new URL('./writeReport.worker.ts', import.meta.url), { type: 'module' }),
    input,
    signal ? { signal } : {},
  );
}
