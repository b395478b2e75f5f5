import { type SvgNode, svgText } from '#core/report/svg.ts';
import { REPORT_FORMATS } from '#files/report/reportFormats.ts';
import { serveJob } from '../serveJob.ts';
import type { WriteReportInput } from './writeReport.ts';

serveJob<WriteReportInput, never, Uint8Array>(
  ({ format, report, pictures }) => {
    // Pictures are painted on the page, since a worker cannot draw vectors.
    const png = async (drawing: SvgNode) => pictures.get(svgText(drawing)) ?? new Uint8Array();
    return REPORT_FORMATS[format].write(report, { png });
  },
  (bytes) => [bytes.buffer as ArrayBuffer],
);
