import type { IStylesOptions } from 'docx';
import type { ReportDocument } from '#core/report/document.ts';
import { INK, REPORT_FONT } from '../reportInk.ts';

/** Faces, sizes and distances of text and headings; closer where the whole is to fit one page. */
export function docxStyles({ brief, dir, locale }: ReportDocument): IStylesOptions {
  const rtl = dir === 'rtl';
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: INK.accent, font: REPORT_FONT },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  const language = rtl ? { bidirectional: locale } : { value: locale };
  return {
    default: {
      document: { run: { font: REPORT_FONT, size: brief ? 19 : 21, color: INK.text, language } },
      heading1: heading(brief ? 26 : 32, brief ? 160 : 360),
      heading2: heading(25, 240),
      heading3: heading(22, 200),
      title: heading(brief ? 36 : 48, 0),
    },
  };
}
