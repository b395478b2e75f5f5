import { type Deck, SLIDE } from './Deck.ts';
import { evenParts } from './slideRows.ts';

const LETTERS_A_SLIDE = 750;
/** Room that a line takes besides its letters. */
const LINE = 60;

/** A paragraph, or an item of a list. */
export interface SlideLine {
  readonly text: string;
  readonly bullet: boolean;
  /** Footnotes that it leads to. */
  readonly notes: readonly number[];
  /** What only the speaker's notes have room for. */
  readonly behind?: string;
}

/** Lines of text on as many slides as they need; none where there are no lines. */
export function textSlides(deck: Deck, title: string, lines: readonly SlideLine[]): void {
  const parts = evenParts(
    lines,
    lines.map(({ text }) => text.length + LINE),
    LETTERS_A_SLIDE + LINE,
  );
  for (const part of parts) if (part.length > 0) textSlide(deck, title, part);
}

function textSlide(deck: Deck, title: string, lines: readonly SlideLine[]): void {
  const footnotes = deck.footnotes(lines.flatMap(({ notes }) => notes));
  const slide = deck.slide(
    title,
    [footnotes, ...lines.map(({ behind }) => behind)].filter(Boolean).join('\n'),
  );
  slide.addText(
    lines.map(({ text, bullet }) => ({
      text,
      options: { ...deck.text(), ...(bullet ? { bullet: true } : {}), breakLine: true, paraSpaceAfter: 8 },
    })),
    deck.text({
      x: SLIDE.left,
      y: SLIDE.top,
      w: SLIDE.inner,
      h: SLIDE.body,
      fontSize: fullness(lines),
      valign: 'top',
      fit: 'shrink',
    }),
  );
}

/** Few words stand larger, so that a slide is not mostly empty. */
const fullness = (lines: readonly SlideLine[]): number => {
  const letters = lines.reduce((sum, { text }) => sum + text.length + LINE, 0);
  return letters < 320 ? 20 : letters < 560 ? 17 : 15;
};
