import {
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { type Inline, markText, type ReportDocument } from '#core/report/document.ts';
import { INK } from '../reportInk.ts';

/** Makes the text of one document, all in its language and direction. */
export class DocxText {
  readonly report: ReportDocument;
  readonly rtl: boolean;

  constructor(report: ReportDocument) {
    this.report = report;
    this.rtl = report.dir === 'rtl';
  }

  run(text: string, options: Partial<IRunOptions> = {}): TextRun {
    return new TextRun({ text, rightToLeft: this.rtl, ...options } as IRunOptions);
  }

  /** A run of the size and colour of what stands beside the text. */
  aside(text: string): TextRun {
    return this.run(text, { size: 16, color: INK.soft });
  }

  /** That data are illustrative, after what stands beside the text. */
  warning(text: string): TextRun {
    return this.run(text, { size: 16, bold: true, color: INK.warn });
  }

  /** A paragraph of plain texts and runs. */
  line(
    texts: readonly (string | ParagraphChild)[],
    options: ConstructorParameters<typeof Paragraph>[0] = {},
  ): Paragraph {
    return new Paragraph({
      bidirectional: this.rtl,
      spacing: this.report.brief ? { after: 80, line: 252 } : { after: 120, line: 288 },
      ...(options as object),
      children: texts.map((text) => (typeof text === 'string' ? this.run(text) : text)),
    });
  }

  /** Raised numbers that lead to footnotes, set apart from a mark before them. */
  references(notes: readonly number[] = []): ParagraphChild[] {
    return notes.flatMap((note) => [this.run('\u2009'), new FootnoteReferenceRun(note)]);
  }

  mark(mark: number): string {
    return markText(mark, this.report.digits);
  }

  /** Words, figures that lead to their claims, and footnotes. */
  inlines(inlines: readonly Inline[]): ParagraphChild[] {
    return inlines.flatMap((inline): ParagraphChild[] => {
      if (inline.kind === 'text') return [this.run(inline.text)];
      if (inline.kind === 'footnote') return this.references([inline.note]);
      return [
        new InternalHyperlink({
          anchor: `claim${inline.mark}`,
          children: [
            this.run(inline.text, { bold: true }),
            this.run(` ${this.mark(inline.mark)}`, { superScript: true, color: INK.accent }),
          ],
        }),
      ];
    });
  }
}
