import PptxGenJS from 'pptxgenjs';
import { type Block, type ChartData, type ReportDocument, raisedNotes } from '#core/report/document.ts';
import { noteText } from '../noteText.ts';
import { INK, REPORT_FONT } from '../reportInk.ts';

/** Inches of a 16:9 slide, and the room inside its margins. */
export const SLIDE = { width: 10, height: 5.625, left: 0.5, inner: 9, top: 1.05, body: 3.75 } as const;
/** Inches that a table or picture has above its caption. */
export const PICTURE_ROOM = 3.6;

export type Slide = PptxGenJS.Slide;

/** A slide deck in one language and direction, and what all its slides have in common. */
export class Deck {
  readonly pptx = new PptxGenJS();
  readonly report: ReportDocument;
  readonly rtl: boolean;
  /** The charts of its slides, in order. */
  readonly charts: ChartData[] = [];

  constructor(report: ReportDocument) {
    this.report = report;
    this.rtl = report.dir === 'rtl';
    this.pptx.layout = 'LAYOUT_16x9';
    this.pptx.rtlMode = this.rtl;
    this.pptx.title = report.title;
    this.pptx.subject = report.subtitle;
    this.pptx.author = report.author || report.atlas;
    this.pptx.company = report.atlas;
    this.pptx.theme = { headFontFace: REPORT_FONT, bodyFontFace: REPORT_FONT };
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array((await this.pptx.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
  }

  /** Every text says its direction and language, else programs guess both. */
  text(options: PptxGenJS.TextPropsOptions = {}): PptxGenJS.TextPropsOptions {
    return {
      fontFace: REPORT_FONT,
      color: INK.text,
      align: this.rtl ? 'right' : 'left',
      rtlMode: this.rtl,
      lang: this.report.locale,
      ...options,
    };
  }

  /** A slide with its heading, and at its foot the atlas, the version and that data are illustrative. */
  slide(heading: string, notes: string): Slide {
    const { mark, atlas, data_version } = this.report;
    const slide = this.pptx.addSlide();
    const [x, y, h] = [SLIDE.left, 5.2, 0.3];
    slide.addText(
      heading,
      this.text({
        x,
        y: 0.3,
        w: SLIDE.inner,
        h: 0.6,
        fontSize: 22,
        bold: true,
        color: INK.accent,
        fit: 'shrink',
      }),
    );
    slide.addText(
      [
        { text: `${atlas} · \u200e${data_version}\u200e`, options: this.text({ color: INK.soft }) },
        ...(mark ? [{ text: `   ${mark}`, options: this.text({ color: INK.warn, bold: true }) }] : []),
      ],
      this.text({ x, y, w: SLIDE.inner - 0.8, h, fontSize: 9 }),
    );
    const at = this.rtl ? SLIDE.left : SLIDE.width - 1;
    slide.slideNumber = { x: at, y, w: 0.5, h, fontSize: 9, color: INK.soft };
    if (notes) slide.addNotes(notes);
    return slide;
  }

  /** What stands below a table or picture. */
  caption(slide: Slide, { note }: Extract<Block, { title: string }>): void {
    slide.addText(
      [
        { text: noteText(note, this.report.furniture), options: this.text({ color: INK.soft }) },
        ...(note.provenance
          ? [{ text: ` ${note.provenance}`, options: this.text({ color: INK.warn, bold: true }) }]
          : []),
      ],
      this.text({ x: SLIDE.left, y: 4.75, w: SLIDE.inner, h: 0.4, fontSize: 9, fit: 'shrink' }),
    );
  }

  /** Footnotes as a slide's speaker notes hold them. */
  footnotes(notes: readonly number[]): string {
    return [...new Set(notes)]
      .map((note) => `${raisedNotes([note])} ${this.report.footnotes[note - 1]}`)
      .join('\n');
  }
}
