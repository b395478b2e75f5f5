import { INK } from '../reportInk.ts';
import { type Deck, SLIDE } from './Deck.ts';

/** The first slide: logos, title, period and place, and that data are illustrative. */
export function titleSlide(deck: Deck): void {
  const { title, subtitle, author, atlas, asOfText, mark, logos } = deck.report;
  const [x, w] = [SLIDE.left, SLIDE.inner];
  const slide = deck.pptx.addSlide();
  slide.addShape('rect', { x: 0, y: 0, w: SLIDE.width, h: 0.18, fill: { color: INK.accent } });
  slide.addText(
    title,
    deck.text({ x, y: 1.3, w, h: 1.2, fontSize: 32, bold: true, color: INK.accent, valign: 'bottom' }),
  );
  slide.addText(subtitle, deck.text({ x, y: 2.55, w, h: 0.5, fontSize: 18, color: INK.soft }));
  slide.addText(
    [author, atlas, asOfText].filter(Boolean).join(' · '),
    deck.text({ x, y: 3.1, w, h: 0.4, fontSize: 12, color: INK.soft }),
  );
  const warning = { fontSize: 13, bold: true, color: INK.warn, fill: { color: 'FDF1D8' } };
  if (mark) slide.addText(mark, deck.text({ x, y: 3.7, w, h: 0.4, ...warning }));
  let at: number = SLIDE.left;
  for (const { data, width, height } of logos) {
    const wide = (width / height) * 0.5;
    slide.addImage({ data, x: deck.rtl ? SLIDE.width - at - wide : at, y: 0.45, w: wide, h: 0.5 });
    at += wide + 0.2;
  }
}
