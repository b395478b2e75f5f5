import PptxGenJS from 'pptxgenjs';
import { boundsOf, type Cell, hasValue } from '#core/cell.ts';
import {
  type Block,
  type ChartBlock,
  type Inline,
  markText,
  notesOfBlock,
  type PictureBlock,
  plainText,
  type ReportDocument,
  raisedNotes,
  type Section,
  type TableBlock,
} from '#core/report/document.ts';
import { sizeOf } from '#core/report/svg.ts';
import { columnShares } from './columnShares.ts';
import { noteText } from './noteText.ts';
import { INK, REPORT_FONT } from './reportInk.ts';
import { sealOffice } from './sealOffice.ts';
import { evenParts, slideRows } from './slideRows.ts';
import { steadyPptx } from './steadyPptx.ts';
import type { WriterTools } from './writerTools.ts';

/** Inches of a 16:9 slide, and the room inside its margins. */
const SLIDE = { width: 10, height: 5.625 };
const LEFT = 0.5;
const WIDTH = SLIDE.width - 2 * LEFT;
const TOP = 1.05;
const BODY = 3.75;
const LETTERS_A_SLIDE = 750;

type Slide = PptxGenJS.Slide;

interface Line {
  readonly text: string;
  readonly bullet: boolean;
  /** Footnotes that it leads to. */
  readonly notes: readonly number[];
}

/**
 * A report as slides: one thought a slide, charts and tables native so that they can be edited, the text behind each slide in
 * its notes, right to left where the language is. The claim ledger travels inside.
 */
export async function writePptx(
  report: ReportDocument,
  tools: WriterTools,
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new Deck(report, tools);
  deck.title();
  for (const section of report.sections) await deck.section(section);
  return sealOffice('pptx', steadyPptx(await deck.bytes()), report);
}

class Deck {
  readonly #pptx = new PptxGenJS();
  readonly #report: ReportDocument;
  readonly #tools: WriterTools;
  readonly #rtl: boolean;

  constructor(report: ReportDocument, tools: WriterTools) {
    this.#report = report;
    this.#tools = tools;
    this.#rtl = report.dir === 'rtl';
    this.#pptx.layout = 'LAYOUT_16x9';
    this.#pptx.rtlMode = this.#rtl;
    this.#pptx.title = report.title;
    this.#pptx.subject = report.subtitle;
    this.#pptx.author = report.author || report.atlas;
    this.#pptx.company = report.atlas;
    this.#pptx.theme = { headFontFace: REPORT_FONT, bodyFontFace: REPORT_FONT };
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array((await this.#pptx.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
  }

  /** Every text says its direction and language, else programs guess both. */
  #text(options: PptxGenJS.TextPropsOptions = {}): PptxGenJS.TextPropsOptions {
    return {
      fontFace: REPORT_FONT,
      color: INK.text,
      align: this.#rtl ? 'right' : 'left',
      rtlMode: this.#rtl,
      lang: this.#report.locale,
      ...options,
    };
  }

  title(): void {
    const { title, subtitle, author, atlas, asOfText, mark } = this.#report;
    const slide = this.#pptx.addSlide();
    slide.addShape('rect', { x: 0, y: 0, w: SLIDE.width, h: 0.18, fill: { color: INK.accent } });
    slide.addText(
      title,
      this.#text({
        x: LEFT,
        y: 1.3,
        w: WIDTH,
        h: 1.2,
        fontSize: 32,
        bold: true,
        color: INK.accent,
        valign: 'bottom',
      }),
    );
    slide.addText(
      subtitle,
      this.#text({ x: LEFT, y: 2.55, w: WIDTH, h: 0.5, fontSize: 18, color: INK.soft }),
    );
    slide.addText(
      [author, atlas, asOfText].filter(Boolean).join(' · '),
      this.#text({ x: LEFT, y: 3.1, w: WIDTH, h: 0.4, fontSize: 12, color: INK.soft }),
    );
    if (mark)
      slide.addText(
        mark,
        this.#text({
          x: LEFT,
          y: 3.7,
          w: WIDTH,
          h: 0.4,
          fontSize: 13,
          bold: true,
          color: INK.warn,
          fill: { color: 'FDF1D8' },
        }),
      );
    this.#logos(slide);
  }

  #logos(slide: Slide): void {
    let at = LEFT;
    for (const { data, width, height } of this.#report.logos) {
      const w = (width / height) * 0.5;
      slide.addImage({ data, x: this.#rtl ? SLIDE.width - at - w : at, y: 0.45, w, h: 0.5 });
      at += w + 0.2;
    }
  }

  /** A slide with its heading, and at its foot the atlas, the version and that data are illustrative. */
  #slide(heading: string, notes: string): Slide {
    const { mark, atlas, data_version } = this.#report;
    const slide = this.#pptx.addSlide();
    slide.addText(
      heading,
      this.#text({
        x: LEFT,
        y: 0.3,
        w: WIDTH,
        h: 0.6,
        fontSize: 22,
        bold: true,
        color: INK.accent,
        fit: 'shrink',
      }),
    );
    slide.addText(
      [
        { text: `${atlas} · \u200e${data_version}\u200e`, options: this.#text({ color: INK.soft }) },
        ...(mark ? [{ text: `   ${mark}`, options: this.#text({ color: INK.warn, bold: true }) }] : []),
      ],
      this.#text({ x: LEFT, y: 5.2, w: WIDTH - 0.8, h: 0.3, fontSize: 9 }),
    );
    slide.slideNumber = {
      x: this.#rtl ? LEFT : SLIDE.width - 1,
      y: 5.2,
      w: 0.5,
      h: 0.3,
      fontSize: 9,
      color: INK.soft,
    };
    if (notes) slide.addNotes(notes);
    return slide;
  }

  async section(section: Section): Promise<void> {
    let lines: Line[] = [];
    let title = section.title;
    const flush = () => {
      for (const part of cutLines(lines)) this.#textSlide(title, part);
      lines = [];
    };
    const line = (inlines: readonly Inline[], bullet: boolean) =>
      lines.push({
        text: plainText(inlines),
        bullet,
        notes: notesOfBlock({ kind: 'paragraph', inlines }),
      });
    for (const block of section.blocks) {
      if (block.kind === 'paragraph') line(block.inlines, false);
      else if (block.kind === 'list') for (const item of block.items) line(item, true);
      else if (block.kind === 'heading') {
        // What a heading is over has slides of its own, which bear it.
        flush();
        title = block.text;
      } else if (block.kind === 'code') continue;
      else {
        flush();
        await this.#block(section, block);
      }
    }
    flush();
  }

  /** Footnotes as a slide's speaker notes hold them. */
  #footnotes(notes: readonly number[]): string[] {
    return [...new Set(notes)].map((note) => `${raisedNotes([note])} ${this.#report.footnotes[note - 1]}`);
  }

  #textSlide(title: string, lines: readonly Line[]): void {
    if (lines.length === 0) return;
    const slide = this.#slide(title, this.#footnotes(lines.flatMap(({ notes }) => notes)).join('\n'));
    slide.addText(
      lines.map(({ text, bullet }) => ({
        text,
        options: {
          ...this.#text(),
          ...(bullet ? { bullet: true } : {}),
          breakLine: true,
          paraSpaceAfter: 8,
        },
      })),
      this.#text({
        x: LEFT,
        y: TOP,
        w: WIDTH,
        h: BODY,
        fontSize: fullness(lines),
        valign: 'top',
        fit: 'shrink',
      }),
    );
  }

  async #block(section: Section, block: Extract<Block, { title: string }>): Promise<void> {
    if (block.kind === 'table') this.#tableSlides(section, block);
    else if (block.kind === 'chart') this.#chartSlide(block);
    else await this.#pictureSlide(block);
  }

  #caption(slide: Slide, block: Extract<Block, { title: string }>): void {
    const { furniture } = this.#report;
    slide.addText(
      [
        { text: noteText(block.note, furniture), options: this.#text({ color: INK.soft }) },
        ...(block.note.provenance
          ? [{ text: ` ${block.note.provenance}`, options: this.#text({ color: INK.warn, bold: true }) }]
          : []),
      ],
      this.#text({ x: LEFT, y: 4.75, w: WIDTH, h: 0.4, fontSize: 9, fit: 'shrink' }),
    );
  }

  #tableSlides(section: Section, block: TableBlock): void {
    // Columns are laid from the left whatever the language, so in Arabic they are turned by hand.
    const turn = <T>(row: readonly T[]): T[] => (this.#rtl ? [...row].reverse() : [...row]);
    const size = section.annex ? 7 : block.columns.length > 6 ? 8 : block.columns.length > 4 ? 9 : 11;
    const shares = columnShares(block.columns, block.rows);
    for (const rows of slideRows(
      block,
      shares.map((share) => share * WIDTH),
      size,
    )) {
      const notes = this.#footnotes(notesOfBlock({ ...block, rows })).join('\n');
      const slide = this.#slide(`${block.title}${raisedNotes(block.notes)}`, notes);
      const cell = (text: string, k: number, head: boolean): PptxGenJS.TableCell => ({
        text,
        options: {
          ...(this.#text({
            fontSize: size,
            bold: head,
            align: block.columns[k]!.numeric !== this.#rtl ? 'right' : 'left',
          }) as PptxGenJS.TableCellProps),
          ...(head ? { fill: { color: INK.ground } } : {}),
          ...(this.#rtl && !block.columns[k]!.numeric ? { align: 'right' as const } : {}),
          ...(this.#rtl && block.columns[k]!.numeric ? { align: 'left' as const } : {}),
        },
      });
      slide.addTable(
        [
          turn(block.columns.map(({ label }, k) => cell(label, k, true))),
          ...rows.map((row) =>
            turn(
              row.map(({ text, mark, notes: own }, k) =>
                cell(
                  `${mark === undefined ? text : `${text} ${markText(mark)}`}${raisedNotes(own)}`,
                  k,
                  false,
                ),
              ),
            ),
          ),
        ],
        {
          x: LEFT,
          y: TOP,
          w: WIDTH,
          border: { type: 'solid', pt: 0.5, color: INK.line },
          margin: 0.04,
          colW: turn(shares.map((share) => share * WIDTH)),
        },
      );
      this.#caption(slide, block);
    }
  }

  #chartSlide(block: ChartBlock): void {
    const { chart } = block;
    const slide = this.#slide(block.title, block.alt);
    const many = chart.series.length > 1;
    const series = chart.series.map(({ label, cells }) => ({
      name: many ? label : chart.unit,
      labels: [...chart.labels],
      values: cells.map(numberOf),
    }));
    const shared = {
      x: LEFT,
      y: TOP,
      w: WIDTH,
      h: 3.6,
      chartColors: chart.series.map(({ colour }) => colour),
      catAxisLabelFontSize: 10,
      valAxisLabelFontSize: 10,
      valGridLine: { color: 'DCDFDB', size: 0.5 },
      catAxisLabelFontFace: REPORT_FONT,
      valAxisLabelFontFace: REPORT_FONT,
      altText: block.alt,
      showLegend: many,
      legendPos: 't',
      legendFontFace: REPORT_FONT,
      legendFontSize: 10,
      ...(chart.series.every(({ cells }) => cells.every((cell) => numberOf(cell) >= 0))
        ? { valAxisMinVal: 0 }
        : {}),
      ...(chart.percent ? { valAxisLabelFormatCode: '0%' } : {}),
    };
    if (chart.kind === 'bars')
      slide.addChart('bar', series, {
        ...shared,
        barDir: 'bar',
        barGapWidthPct: 40,
        catAxisOrientation: 'maxMin',
        ...(this.#rtl ? { valAxisOrientation: 'maxMin' as const } : {}),
        showValue: true,
        dataLabelFontSize: 10,
        dataLabelFormatCode: chart.percent ? '0%' : '#,##0.##',
      } as object as PptxGenJS.IChartOpts);
    else
      slide.addChart('line', series, {
        ...shared,
        lineDataSymbol: 'none',
        lineSize: 2,
        ...(this.#rtl ? { catAxisOrientation: 'maxMin' } : {}),
      } as object as PptxGenJS.IChartOpts);
    this.#caption(slide, block);
  }

  async #pictureSlide(block: PictureBlock): Promise<void> {
    const slide = this.#slide(block.title, block.alt);
    const { width, height } = sizeOf(block.drawing);
    const scale = Math.min(WIDTH / width, 3.6 / height);
    const [w, h] = [width * scale, height * scale];
    slide.addImage({
      data: `data:image/png;base64,${base64(await this.#tools.png(block.drawing))}`,
      x: (SLIDE.width - w) / 2,
      y: TOP,
      w,
      h,
      altText: block.alt,
    });
    this.#caption(slide, block);
  }
}

/** A native chart holds one number a mark; a withheld one with bounds stands at their middle only in the drawing, here it is 0. */
const numberOf = (cell: Cell): number => (hasValue(cell) ? cell.value : (boundsOf(cell)?.low ?? 0));

/** Lines in portions that fit a slide; each takes some room besides its letters. */
const cutLines = <T extends { readonly text: string }>(lines: readonly T[]): T[][] =>
  evenParts(
    lines,
    lines.map(({ text }) => text.length + 60),
    LETTERS_A_SLIDE + 60,
  );

/** Few words stand larger, so that a slide is not mostly empty. */
const fullness = (lines: readonly Line[]): number => {
  const letters = lines.reduce((sum, { text }) => sum + text.length + 60, 0);
  return letters < 320 ? 20 : letters < 560 ? 17 : 15;
};

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let k = 0; k < bytes.length; k += 8192) text += String.fromCharCode(...bytes.subarray(k, k + 8192));
  return btoa(text);
}
