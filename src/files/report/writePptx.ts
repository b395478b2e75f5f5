import type { Digits } from '#core/digits.ts';
import {
  type Inline,
  notesOfBlock,
  plainText,
  type ReportDocument,
  type Section,
} from '#core/report/document.ts';
import { chartSlide } from './pptx/chartSlide.ts';
import { Deck } from './pptx/Deck.ts';
import { pictureSlide } from './pptx/pictureSlide.ts';
import { steadyPptx } from './pptx/steadyPptx.ts';
import { tableSlides } from './pptx/tableSlides.ts';
import { type SlideLine, textSlides } from './pptx/textSlides.ts';
import { titleSlide } from './pptx/titleSlide.ts';
import { sealOffice } from './sealOffice.ts';
import type { WriterTools } from './writerTools.ts';

/**
 * A report as slides: one thought a slide, charts and tables native so that they can be edited, the text behind each slide in
 * its notes, right to left where the language is. The claim ledger travels inside.
 */
export async function writePptx(
  report: ReportDocument,
  tools: WriterTools,
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new Deck(report);
  titleSlide(deck);
  for (const section of report.sections) await sectionSlides(deck, section, tools);
  return sealOffice('pptx', steadyPptx(await deck.bytes(), deck.charts), report);
}

async function sectionSlides(deck: Deck, section: Section, tools: WriterTools): Promise<void> {
  let lines: SlideLine[] = [];
  let { title } = section;
  const flush = () => {
    textSlides(deck, title, lines);
    lines = [];
  };
  for (const block of section.blocks)
    switch (block.kind) {
      case 'paragraph':
        lines.push(lineOf(block.inlines, false, deck.report.digits));
        break;
      case 'list':
        lines.push(...block.items.map((item) => lineOf(item, true, deck.report.digits)));
        break;
      case 'code':
        lines.push(withCode(lines.pop()!, block.text, lines.at(-1)?.behind ? lines.pop() : undefined));
        break;
      case 'heading':
        // What a heading is over has slides of its own, which bear it.
        flush();
        title = block.text;
        break;
      case 'table':
        flush();
        tableSlides(deck, block, section.annex ? 'annex' : 'text');
        break;
      case 'chart':
        flush();
        chartSlide(deck, block);
        break;
      case 'picture':
        flush();
        await pictureSlide(deck, block, tools);
    }
  flush();
}

const lineOf = (inlines: readonly Inline[], bullet: boolean, digits: Digits): SlideLine => ({
  text: plainText(inlines, digits),
  bullet,
  notes: notesOfBlock({ kind: 'paragraph', inlines }),
});

/** A line with the code that it names in the notes; lines of one kind are named beside each other. */
const withCode = (line: SlideLine, code: string, before?: SlideLine): SlideLine => ({
  ...line,
  text: before ? `${before.text} · ${line.text}` : line.text,
  behind: [...(before?.behind ? [before.behind] : []), line.text, code].join('\n'),
});
