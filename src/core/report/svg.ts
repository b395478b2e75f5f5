import { escapeXml } from '../export/escapeXml.ts';

/** A drawing as plain data: made once, written as text into files and as elements onto the page. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/** One element of a drawing. */
export const svg = (
  tag: string,
  attributes: SvgNode['attributes'] = {},
  ...children: readonly (SvgNode | string)[]
): SvgNode => ({ tag, attributes, children });

/** The drawing as the text of an SVG file. */
export function svgText({ tag, attributes, children }: SvgNode): string {
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
  const inner = children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : svgText(child)))
    .join('');
  return inner === '' ? `<${tag}${list.join('')}/>` : `<${tag}${list.join('')}>${inner}</${tag}>`;
}

/** The root of a drawing of this size in CSS pixels. */
export const drawing = (width: number, height: number, ...children: readonly SvgNode[]): SvgNode =>
  svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      // On a right-to-left page the anchors of texts would turn round with the direction that they inherit.
      direction: 'ltr',
    },
    ...children,
  );

/** Width and height of a drawing in CSS pixels. */
export const sizeOf = ({ attributes }: SvgNode) => ({
  width: Number(attributes.width),
  height: Number(attributes.height),
});
