import { escapeXml } from '#core/export/escapeXml.ts';
import { aboutLines, type ExportAbout } from '#core/export/exportAbout.ts';
import { patternDefs, pictureBox } from './pictureBox.ts';
import { pictureDrawing } from './pictureDrawing.ts';
import { pictureFonts } from './pictureFonts.ts';
import { pictureText } from './pictureText.ts';

/** A part of the page as a vector picture. */
export interface Picture {
  readonly svg: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Controls, and what only a screen reader meets, are not part of a picture. */
const LEFT_OUT = 'input, select, textarea, canvas, [popover], [data-no-picture], script, style';
/** Under this size an element is hidden by clipping. */
const HIDDEN_SIZE = 2;
const MARGIN = 4;

/**
 * A part of the page as one SVG: its grounds, borders, text and drawings as they stand on the page, with the account of the
 * figures in its metadata and the fonts inside, so that it looks the same anywhere.
 */
export async function pictureOf(element: HTMLElement, about: ExportAbout): Promise<Picture> {
  const origin = element.getBoundingClientRect();
  const body = draw(element, origin);
  const [width, height] = [Math.ceil(origin.width), Math.ceil(origin.height)];
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim() || '#fff';
  const account = aboutLines(about)
    .map((line) => line.join(': '))
    .join('\n');
  const box = `${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width + 2 * MARGIN}" height="${height + 2 * MARGIN}" viewBox="${box}" role="img" aria-label="${escapeXml(about.title)}"><title>${escapeXml(about.title)}</title><metadata>${escapeXml(account)}</metadata>${await pictureFonts(body)}${patternDefs()}<rect x="${-MARGIN}" y="${-MARGIN}" width="100%" height="100%" fill="${ground}"/>${body}</svg>`;
  return { svg, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

function draw(element: Element, origin: DOMRect): string {
  if (element.matches(LEFT_OUT)) return '';
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return '';
  if (element instanceof SVGSVGElement) return pictureDrawing(element, origin);
  const box = element.getBoundingClientRect();
  const clipped = style.overflow !== 'visible' && box.width <= HIDDEN_SIZE && box.height <= HIDDEN_SIZE;
  if (clipped && style.display !== 'contents') return '';
  let inside = '';
  for (const child of element.childNodes) {
    if (child instanceof Text) inside += child.data.trim() === '' ? '' : pictureText(child, origin);
    else if (child instanceof Element) inside += draw(child, origin);
  }
  const drawn = pictureBox(element, style, origin) + inside;
  const opacity = Number(style.opacity);
  return drawn !== '' && opacity < 1 ? `<g opacity="${opacity}">${drawn}</g>` : drawn;
}
