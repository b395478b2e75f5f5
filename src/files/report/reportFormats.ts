import type { ReportDocument } from '#core/report/document.ts';
import type { WriterTools } from './writerTools.ts';

export interface ReportFormat {
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  readonly write: (report: ReportDocument, tools: WriterTools) => Promise<Uint8Array<ArrayBuffer>>;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Every file format of a report; each writer arrives when it is first wanted. To add one: a line here. */
export const REPORT_FORMATS = {
  docx: {
    extension: 'docx',
    type: `${OFFICE}.wordprocessingml.document`,
    write: async (report, tools) => (await import('./writeDocx.ts')).writeDocx(report, tools),
  },
  pptx: {
    extension: 'pptx',
    type: `${OFFICE}.presentationml.presentation`,
    write: async (report, tools) => (await import('./writePptx.ts')).writePptx(report, tools),
  },
  xlsx: {
    extension: 'xlsx',
    type: `${OFFICE}.spreadsheetml.sheet`,
    write: async (report) => (await import('./writeReportXlsx.ts')).writeReportXlsx(report),
  },
} as const satisfies Record<string, ReportFormat>;

export type ReportFormatName = keyof typeof REPORT_FORMATS;
export const REPORT_FORMAT_NAMES = Object.keys(REPORT_FORMATS) as ReportFormatName[];
