import { escapeXml } from '#core/export/escapeXml.ts';

let context: CanvasRenderingContext2D | null = null;

/** How far below the top of a line box its letters stand, in CSS pixels. */
function baselineOf(style: CSSStyleDeclaration, height: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  const size = Number.parseFloat(style.fontSize);
  if (!context) return height / 2 + size * 0.35;
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText('x');
  return (height - (up + down)) / 2 + up;
}

/** One line of a text as it stands on the page. */
interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

/** The lines into which the browser broke a text. */
function linesOf(node: Text): Line[] {
  const range = document.createRange();
  const lines: { text: string; from: number; to: number; top: number }[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.trimEnd().length);
    const top = range.getBoundingClientRect().top;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - top) < 3) {
      last.text += word;
      last.to = index + word.trimEnd().length;
    } else lines.push({ text: word, from: index, to: index + word.trimEnd().length, top });
  }
  return lines.map(({ text, from, to }) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return { text: text.trimEnd(), box: range.getBoundingClientRect() };
  });
}

/** A text node as SVG text, line by line where the browser drew it; right-to-left text begins at its right end. */
export function pictureText(node: Text, origin: DOMRect): string {
  const style = getComputedStyle(node.parentElement!);
  const rtl = style.direction === 'rtl';
  return linesOf(node)
    .filter(({ box }) => box.width > 0 && box.height > 0)
    .map(({ text, box }) => {
      const x = (rtl ? box.right : box.left) - origin.left;
      const y = box.top - origin.top + baselineOf(style, box.height);
      return `<text x="${x.toFixed(2)}" y="${y.toFixed(2)}" fill="${style.color}" font-family="${escapeXml(style.fontFamily)}" font-size="${style.fontSize}" font-weight="${style.fontWeight}" direction="${style.direction}" unicode-bidi="plaintext" xml:space="preserve">${escapeXml(text)}</text>`;
    })
    .join('');
}
