import { drawingPng } from '#files/report/drawingPng.ts';
import { REPORT_FORMATS } from '#files/report/reportFormats.ts';
import { serveJob } from '../serveJob.ts';
import type { WriteReportInput } from './writeReport.ts';

serveJob<WriteReportInput, never, Uint8Array>(
  ({ format, report }) => REPORT_FORMATS[format].write(report, { png: drawingPng }),
  (bytes) => [bytes.buffer as ArrayBuffer],
);
