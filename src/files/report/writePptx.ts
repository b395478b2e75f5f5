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
  return sealOffice('pptx', steadyPptx(await deck.bytes()), report);
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
        lines.push(lineOf(block.inlines, false));
        break;
      case 'list':
        lines.push(...block.items.map((item) => lineOf(item, true)));
        break;
      case 'heading':
        // What a heading is over has slides of its own, which bear it.
        flush();
        title = block.text;
        break;
      case 'table': {
        flush();
        const columns = block.columns.length;
        tableSlides(deck, block, section.annex ? 7 : columns > 6 ? 8 : columns > 4 ? 9 : 11);
        break;
      }
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

const lineOf = (inlines: readonly Inline[], bullet: boolean): SlideLine => ({
  text: plainText(inlines),
  bullet,
  notes: notesOfBlock({ kind: 'paragraph', inlines }),
});
