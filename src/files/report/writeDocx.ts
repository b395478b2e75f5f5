import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import {
  type Block,
  type Inline,
  markText,
  PAGE_SIZES,
  type PictureNote,
  type ReportDocument,
  type Section,
  type TableBlock,
} from '#core/report/document.ts';
import { type SvgNode, sizeOf, svgText } from '#core/report/svg.ts';
import { steadyZip } from '../steadyZip.ts';
import { columnShares } from './columnShares.ts';
import { noteText } from './noteText.ts';
import { INK, REPORT_FONT } from './reportInk.ts';
import { sealOffice } from './sealOffice.ts';
import type { WriterTools } from './writerTools.ts';

const MARGIN_MM = 22;
/** Pixels of a picture across the text on A4. */
const TEXT_WIDTH = 600;
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/**
 * A report as a Word document: real headings, a contents list that is filled in, captions, footnotes, alternative texts,
 * pictures in vectors with a bitmap behind them, right to left where the language is. The claim ledger travels inside.
 */
export async function writeDocx(
  report: ReportDocument,
  tools: WriterTools,
): Promise<Uint8Array<ArrayBuffer>> {
  const page = new DocxPage(report, tools);
  const children: (Paragraph | Table | TableOfContents)[] = [...(await page.front())];
  for (const [k, section] of report.sections.entries())
    children.push(...(await page.section(section, section.annex && !report.sections[k - 1]?.annex)));
  const size = PAGE_SIZES[report.page];
  const margin = convertMillimetersToTwip(MARGIN_MM);
  const document = new Document({
    title: report.title,
    subject: report.subtitle,
    creator: report.author || report.atlas,
    lastModifiedBy: report.author || report.atlas,
    description: `${report.atlas} · ${report.data_version}`,
    styles: page.styles(),
    footnotes: Object.fromEntries(
      report.footnotes.map((text, k) => [k + 1, { children: [page.footnote(text)] }]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: {
              width: convertMillimetersToTwip(size.width_mm),
              height: convertMillimetersToTwip(size.height_mm),
            },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        headers: { default: new Header({ children: [page.running()] }) },
        footers: { default: new Footer({ children: [page.foot()] }) },
        children,
      },
    ],
  });
  const written = await Packer.toArrayBuffer(document);
  return sealOffice('docx', steadyNames(new Uint8Array(written)), report);
}

/** Names that the library numbers on through every document that it ever wrote; here they count from 1. */
const NUMBERED = [
  /(_Toc)(\d+)/g,
  /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)/g,
  /(<wp:docPr [^>]*?\bid=")(\d+)/g,
] as const;

function steadyNames(zip: Uint8Array): Uint8Array {
  const files = unzipSync(zip);
  const part = 'word/document.xml';
  const text = NUMBERED.reduce((xml, pattern) => {
    const numbers = new Map<string, number>();
    return xml.replace(pattern, (_, before: string, number: string) => {
      if (!numbers.has(number)) numbers.set(number, numbers.size + 1);
      return `${before}${numbers.get(number)}`;
    });
  }, strFromU8(files[part]!));
  return steadyZip({ ...files, [part]: strToU8(text) });
}

/** Makes the parts of one document, all in its language and direction. */
class DocxPage {
  readonly #report: ReportDocument;
  readonly #tools: WriterTools;
  readonly #rtl: boolean;

  constructor(report: ReportDocument, tools: WriterTools) {
    this.#report = report;
    this.#tools = tools;
    this.#rtl = report.dir === 'rtl';
  }

  styles() {
    const { brief } = this.#report;
    const heading = (size: number, before: number) => ({
      run: { size, bold: true, color: INK.accent, font: REPORT_FONT, rightToLeft: this.#rtl },
      paragraph: { spacing: { before, after: 120 }, keepNext: true },
    });
    return {
      default: {
        document: {
          run: { font: REPORT_FONT, size: brief ? 19 : 21, color: INK.text, language: this.#language() },
        },
        heading1: heading(brief ? 26 : 32, brief ? 160 : 360),
        heading2: heading(25, 240),
        heading3: heading(22, 200),
        title: heading(brief ? 36 : 48, 0),
      },
    };
  }

  #language() {
    return this.#rtl ? { bidirectional: this.#report.locale } : { value: this.#report.locale };
  }

  run(text: string, options: Partial<IRunOptions> = {}): TextRun {
    return new TextRun({ text, rightToLeft: this.#rtl, ...options } as IRunOptions);
  }

  /** A paragraph of plain texts. */
  line(
    texts: readonly (string | ParagraphChild)[],
    options: ConstructorParameters<typeof Paragraph>[0] = {},
  ): Paragraph {
    return new Paragraph({
      bidirectional: this.#rtl,
      spacing: this.#report.brief ? { after: 80, line: 252 } : { after: 120, line: 288 },
      ...(options as object),
      children: texts.map((text) => (typeof text === 'string' ? this.run(text) : text)),
    });
  }

  footnote(text: string): Paragraph {
    return this.line([this.run(` ${text}`, { size: 16, color: INK.soft })], { spacing: { after: 40 } });
  }

  #references(notes: readonly number[] = []): ParagraphChild[] {
    return notes.map((note) => new FootnoteReferenceRun(note));
  }

  running(): Paragraph {
    const { mark, title } = this.#report;
    return this.line([
      this.run(title, { size: 16, color: INK.soft }),
      ...(mark ? [this.run(`   ${mark}`, { size: 16, bold: true, color: INK.warn })] : []),
    ]);
  }

  foot(): Paragraph {
    const { furniture, atlas, data_version } = this.#report;
    return this.line([
      this.run(`${atlas} · ${data_version} · ${furniture.page} `, { size: 16, color: INK.soft }),
      new TextRun({
        children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
        size: 16,
        color: INK.soft,
      }),
    ]);
  }

  async front(): Promise<(Paragraph | TableOfContents)[]> {
    const { title, subtitle, author, asOfText, atlas, logos, mark, furniture } = this.#report;
    const images = logos.map(
      ({ name, data, width, height }) =>
        new ImageRun({
          type: data.startsWith('data:image/png') ? 'png' : 'jpg',
          data: Uint8Array.from(atob(data.split(',')[1]!), (c) => c.charCodeAt(0)),
          transformation: { width: (width / height) * 48, height: 48 },
          altText: { name, title: name, description: name },
        }),
    );
    return [
      ...(images.length > 0 ? [this.line(images)] : []),
      this.line([title], { heading: HeadingLevel.TITLE, spacing: { after: 120 } }),
      this.line([this.run(subtitle, { size: 26, color: INK.soft })]),
      this.line([[author, atlas, asOfText].filter(Boolean).join(' · ')]),
      ...(mark ? [this.notice(mark)] : []),
      ...(furniture.contents === '' ? [] : this.contents(furniture.contents)),
    ];
  }

  contents(title: string): (Paragraph | TableOfContents)[] {
    return [
      this.line([this.run(title, { bold: true, size: 25, color: INK.accent })]),
      // Filled in here, and not marked for updating: Word would ask the reader before it opens.
      new TableOfContents(title, {
        hyperlink: true,
        headingStyleRange: '1-2',
        beginDirty: false,
      }),
    ];
  }

  notice(text: string): Paragraph {
    return this.line([this.run(text, { bold: true, color: INK.warn })], {
      shading: { type: ShadingType.CLEAR, fill: 'FDF1D8', color: 'auto' },
    });
  }

  async section({ title, blocks }: Section, pageBreakBefore: boolean) {
    const heading = this.line([title], { heading: HeadingLevel.HEADING_1, pageBreakBefore });
    const made: (Paragraph | Table)[] = [heading];
    for (const block of blocks) made.push(...(await this.block(block)));
    return made;
  }

  async block(block: Block): Promise<(Paragraph | Table)[]> {
    switch (block.kind) {
      case 'heading':
        return [this.line([block.text], { heading: HEADINGS[Math.min(3, block.level + 1) as 1 | 2 | 3] })];
      case 'paragraph':
        return [this.line(this.#inlines(block.inlines))];
      case 'list':
        return block.items.map((item) => this.line(this.#inlines(item), { bullet: { level: 0 } }));
      case 'code':
        return block.text.split('\n').map(
          (text) =>
            new Paragraph({
              spacing: { after: 0 },
              children: [new TextRun({ text, font: 'Courier New', size: 15, color: INK.soft })],
            }),
        );
      case 'table':
        return [this.#caption(block), this.#table(block), this.#note(block.note)];
      case 'chart':
      case 'picture':
        return [
          this.#caption(block),
          await this.#picture(block.drawing, block.title, block.alt),
          this.#note(block.note),
        ];
    }
  }

  #inlines(inlines: readonly Inline[]): ParagraphChild[] {
    return inlines.map((inline): ParagraphChild => {
      if (inline.kind === 'text') return this.run(inline.text);
      if (inline.kind === 'footnote') return new FootnoteReferenceRun(inline.note);
      return new InternalHyperlink({
        anchor: `claim${inline.mark}`,
        children: [
          this.run(inline.text, { bold: true }),
          this.run(` ${markText(inline.mark)}`, { superScript: true, color: INK.accent }),
        ],
      });
    });
  }

  #caption({ kind, number, title, notes }: Extract<Block, { title: string }>): Paragraph {
    const { furniture } = this.#report;
    const word = (kind === 'table' ? furniture.table : furniture.figure).replace('{n}', String(number));
    return this.line(
      [
        this.run(`${word}. `, { bold: true, color: INK.accent }),
        this.run(title, { bold: true }),
        ...this.#references(notes),
      ],
      {
        keepNext: true,
        spacing: { before: 200, after: 80 },
      },
    );
  }

  #note(note: PictureNote): Paragraph {
    return this.line(
      [
        this.run(noteText(note, this.#report.furniture), { size: 16, color: INK.soft }),
        ...(note.provenance
          ? [this.run(` ${note.provenance}`, { size: 16, bold: true, color: INK.warn })]
          : []),
      ],
      { keepLines: true, spacing: { before: 60, after: this.#report.brief ? 120 : 240 } },
    );
  }

  /** Width of the text in twentieths of a point. */
  #textWidth(): number {
    return convertMillimetersToTwip(PAGE_SIZES[this.#report.page].width_mm - 2 * MARGIN_MM);
  }

  #table({ columns, rows }: TableBlock): Table {
    const border = { style: BorderStyle.SINGLE, size: 4, color: INK.line };
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    const cell = (k: number, children: readonly ParagraphChild[], head: boolean) =>
      new TableCell({
        width: { size: widths[k]!, type: WidthType.DXA },
        margins: { top: gap, bottom: gap, left: 80, right: 80 },
        ...(head ? { shading: { type: ShadingType.CLEAR, fill: INK.ground, color: 'auto' } } : {}),
        children: [
          new Paragraph({
            bidirectional: this.#rtl,
            // "End" is the far side of the line in either direction.
            alignment: columns[k]!.numeric ? AlignmentType.END : AlignmentType.START,
            children,
          }),
        ],
      });
    const { brief } = this.#report;
    const gap = brief ? 20 : 40;
    const small = columns.length > 4 ? 15 : brief ? 17 : 18;
    const widths = columnShares(columns, rows).map((share) => Math.round(share * this.#textWidth()));
    return new Table({
      visuallyRightToLeft: this.#rtl,
      width: { size: this.#textWidth(), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: {
        top: border,
        bottom: border,
        left: none,
        right: none,
        insideHorizontal: border,
        insideVertical: none,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          children: columns.map(({ label }, k) =>
            cell(k, [this.run(label, { bold: true, size: small })], true),
          ),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: row.map((one, k) => {
                const text = this.run(one.text, { size: small });
                const mark =
                  one.mark === undefined
                    ? []
                    : [this.run(`\u00a0${markText(one.mark)}`, { superScript: true, size: small })];
                // The first cell of the ledger is where the marks of the text lead.
                const claim = k === 0 ? /^\[(\d+)\]$/.exec(one.text)?.[1] : undefined;
                return cell(
                  k,
                  claim
                    ? [new Bookmark({ id: `claim${claim}`, children: [text] })]
                    : [text, ...mark, ...this.#references(one.notes)],
                  false,
                );
              }),
            }),
        ),
      ],
    });
  }

  async #picture(drawing: SvgNode, title: string, alt: string): Promise<Paragraph> {
    const { width, height } = sizeOf(drawing);
    const shown = Math.min(TEXT_WIDTH, width);
    return this.line(
      [
        new ImageRun({
          type: 'svg',
          data: new TextEncoder().encode(svgText(drawing)),
          fallback: { type: 'png', data: await this.#tools.png(drawing) },
          transformation: { width: shown, height: Math.round((height / width) * shown) },
          altText: { name: title, title, description: alt },
        }),
      ],
      // As high as the picture: a fixed line height would cut it.
      { alignment: AlignmentType.CENTER, keepNext: true, spacing: { after: 60 } },
    );
  }
}
