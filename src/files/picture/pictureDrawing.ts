/** What a drawing takes from style sheets, and must carry with it when it leaves the page. */
const CARRIED = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'direction',
  'unicode-bidi',
  'visibility',
] as const;

/** An SVG element of the page as SVG text in its place, with the look that style sheets give it. */
export function pictureDrawing(drawing: SVGSVGElement, origin: DOMRect): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const box = drawing.getBoundingClientRect();
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, k) => {
    const target = copies[k]!;
    const style = getComputedStyle(original);
    if (style.display === 'none' || original.hasAttribute('data-no-picture'))
      target.setAttribute('display', 'none');
    else
      for (const name of CARRIED) {
        const value = style.getPropertyValue(name);
        // What only refers to a pattern or marker of the drawing stays as it was written.
        if (value && !(original.getAttribute(name) ?? '').includes('url(')) target.setAttribute(name, value);
      }
    target.removeAttribute('class');
    target.removeAttribute('style');
    for (const { name } of [...target.attributes])
      if (/^(data-|aria-|on|tabindex|role)/.test(name)) target.removeAttribute(name);
  });
  copy.setAttribute('x', (box.left - origin.left).toFixed(2));
  copy.setAttribute('y', (box.top - origin.top).toFixed(2));
  copy.setAttribute('width', box.width.toFixed(2));
  copy.setAttribute('height', box.height.toFixed(2));
  return new XMLSerializer().serializeToString(copy);
}
