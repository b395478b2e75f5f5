/** Patterns of cells that are drawn in CSS, by the kind of gradient that draws them; ids as in `patternDefs`. */
const PATTERNS = [
  [/repeating-linear-gradient/, 'url(#picture-hatched)'],
  [/radial-gradient/, 'url(#picture-dotted)'],
] as const;

/** The patterns that boxes refer to, in the colours of the page. */
export function patternDefs(): string {
  const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  return `<defs><pattern id="picture-hatched" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="${token('--suppressed-ground')}"/><rect width="1.5" height="5" fill="${token('--suppressed')}"/></pattern><pattern id="picture-dotted" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="${token('--missing-ground')}"/><circle cx="2.5" cy="2.5" r="1" fill="${token('--missing')}"/></pattern></defs>`;
}

const isClear = (colour: string) => colour === 'transparent' || /,\s*0\)$|\/\s*0\)$/.test(colour);

/** The ground and the borders of an element as SVG; empty when it has none. */
export function pictureBox(element: Element, style: CSSStyleDeclaration, origin: DOMRect): string {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return '';
  const [x, y] = [box.left - origin.left, box.top - origin.top];
  const at = (left: number, top: number, width: number, height: number) =>
    `x="${left.toFixed(2)}" y="${top.toFixed(2)}" width="${width.toFixed(2)}" height="${height.toFixed(2)}"`;
  const parts: string[] = [];
  const round = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
  const radius = style.borderTopLeftRadius.endsWith('%') ? Math.min(box.width, box.height) / 2 : round;
  const pattern = PATTERNS.find(([gradient]) => gradient.test(style.backgroundImage))?.[1];
  const ground = pattern ?? (isClear(style.backgroundColor) ? null : style.backgroundColor);
  if (ground) parts.push(`<rect ${at(x, y, box.width, box.height)} rx="${radius}" fill="${ground}"/>`);
  // The line of a whisker is a gradient of one colour, as thin as its background's size says.
  const line = /^linear-gradient\((rgba?\([^)]*\)|color\([^)]*\))/.exec(style.backgroundImage)?.[1];
  const thickness = Number.parseFloat(style.backgroundSize.split(' ')[1] ?? '');
  if (line && thickness > 0)
    parts.push(`<rect ${at(x, y + (box.height - thickness) / 2, box.width, thickness)} fill="${line}"/>`);
  const sides = [
    [style.borderTopWidth, style.borderTopStyle, style.borderTopColor, x, y, box.width, 0],
    [
      style.borderBottomWidth,
      style.borderBottomStyle,
      style.borderBottomColor,
      x,
      y + box.height,
      box.width,
      0,
    ],
    [style.borderLeftWidth, style.borderLeftStyle, style.borderLeftColor, x, y, 0, box.height],
    [style.borderRightWidth, style.borderRightStyle, style.borderRightColor, x + box.width, y, 0, box.height],
  ] as const;
  for (const [width, kind, colour, x1, y1, dx, dy] of sides) {
    const w = Number.parseFloat(width);
    if (!(w > 0) || kind === 'none' || isClear(colour)) continue;
    // A border lies inside its box.
    const [ix, iy] = [dx > 0 ? 0 : x1 > x ? -w / 2 : w / 2, dy > 0 ? 0 : y1 > y ? -w / 2 : w / 2];
    const dash = kind === 'dashed' ? ` stroke-dasharray="${w * 2} ${w * 2}"` : '';
    parts.push(
      `<line x1="${(x1 + ix).toFixed(2)}" y1="${(y1 + iy).toFixed(2)}" x2="${(x1 + dx + ix).toFixed(2)}" y2="${(y1 + dy + iy).toFixed(2)}" stroke="${colour}" stroke-width="${w}"${dash}/>`,
    );
  }
  return parts.join('');
}
