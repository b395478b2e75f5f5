import type { SvgNode } from '#core/report/svg.ts';
import { PICTURE_SCALE } from './reportInk.ts';

type Painter = OffscreenCanvasRenderingContext2D;

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/**
 * Paints a drawing on a canvas as its SVG would show it, for a worker, which has no page to show an SVG on. Knows the
 * shapes that the atlas's drawings are made of; throws on any other.
 */
export function paintDrawing(painter: Painter, drawing: SvgNode): void {
  const patterns = new Map<string, SvgNode>();
  for (const node of drawing.children) paint(node);

  function paint(node: SvgNode | string): void {
    if (typeof node === 'string') return;
    const { tag, attributes, children } = node;
    painter.save();
    if (tag === 'g') {
      const [x, y] = String(attributes.transform).match(/-?[\d.]+/g)!;
      painter.translate(Number(x), Number(y));
      children.forEach(paint);
    } else if (tag === 'defs') children.forEach(paint);
    else if (tag === 'pattern') patterns.set(`url(#${attributes.id})`, node);
    else if (tag === 'text') paintText(node);
    else paintShape(shapeOf(node), attributes);
    painter.restore();
  }

  function paintShape(shape: Path2D, attributes: SvgNode['attributes']): void {
    const { fill = '#000000', stroke = 'none' } = attributes;
    if (fill !== 'none') {
      painter.fillStyle = fillOf(String(fill));
      painter.fill(shape);
    }
    if (stroke === 'none') return;
    takePen(attributes);
    painter.stroke(shape);
  }

  function paintText({ attributes, children }: SvgNode): void {
    const words = String(children[0] ?? '');
    const [x, y] = [Number(attributes.x), Number(attributes.y)];
    painter.font = `${attributes['font-size']}px ${attributes['font-family']}`;
    painter.textAlign = ALIGN[(attributes['text-anchor'] ?? 'start') as keyof typeof ALIGN];
    if (attributes.stroke) {
      takePen(attributes);
      painter.strokeText(words, x, y);
    }
    painter.fillStyle = String(attributes.fill);
    painter.fillText(words, x, y);
  }

  function takePen(attributes: SvgNode['attributes']): void {
    painter.strokeStyle = String(attributes.stroke);
    painter.lineWidth = Number(attributes['stroke-width'] ?? 1);
    painter.globalAlpha = Number(attributes['stroke-opacity'] ?? 1);
    painter.lineCap = (attributes['stroke-linecap'] ?? 'butt') as CanvasLineCap;
    painter.lineJoin = (attributes['stroke-linejoin'] ?? 'miter') as CanvasLineJoin;
    painter.setLineDash(
      String(attributes['stroke-dasharray'] ?? '')
        .match(/[\d.]+/g)
        ?.map(Number) ?? [],
    );
  }

  function fillOf(fill: string): string | CanvasPattern {
    const node = patterns.get(fill);
    if (!node) return fill;
    const { width, height } = node.attributes;
    const tile = new OffscreenCanvas(Number(width) * PICTURE_SCALE, Number(height) * PICTURE_SCALE);
    const inside = tile.getContext('2d')!;
    inside.scale(PICTURE_SCALE, PICTURE_SCALE);
    paintDrawing(inside, node);
    const pattern = painter.createPattern(tile, 'repeat')!;
    pattern.setTransform(new DOMMatrix().scale(1 / PICTURE_SCALE));
    return pattern;
  }
}

function shapeOf({ tag, attributes }: SvgNode): Path2D {
  const of = (name: string) => Number(attributes[name] ?? 0);
  const shape = new Path2D(tag === 'path' ? String(attributes.d) : '');
  if (tag === 'rect') shape.roundRect(of('x'), of('y'), of('width'), of('height'), of('rx'));
  else if (tag === 'circle') shape.arc(of('cx'), of('cy'), of('r'), 0, 2 * Math.PI);
  else if (tag === 'line') {
    shape.moveTo(of('x1'), of('y1'));
    shape.lineTo(of('x2'), of('y2'));
  } else if (tag !== 'path') throw new Error(`a drawing has a shape that cannot be painted: ${tag}`);
  return shape;
}
