import { type SvgNode, sizeOf, svgText } from '#core/report/svg.ts';
import { facesOf } from '../picture/pictureFonts.ts';
import { paintDrawing } from './paintDrawing.ts';
import { PICTURE_SCALE } from './reportInk.ts';

const loading = new Map<string, Promise<unknown>>();

/** Waits until this worker or page has the faces that a drawing's words are set in. */
async function loadFaces(drawing: SvgNode): Promise<void> {
  const { fonts } = self as unknown as FontFaceSource;
  for (const { family, weight, url } of facesOf(svgText(drawing))) {
    if (weight !== 400) continue;
    if (!loading.has(url))
      loading.set(
        url,
        new FontFace(family, `url("${url}")`).load().then((face) => fonts.add(face)),
      );
    await loading.get(url);
  }
}

/** A drawing as PNG at twice its size, on white. Needs no page, so that a worker can paint it. */
export async function drawingPng(drawing: SvgNode): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = sizeOf(drawing);
  await loadFaces(drawing);
  const canvas = new OffscreenCanvas(Math.round(width * PICTURE_SCALE), Math.round(height * PICTURE_SCALE));
  // Painted by the processor: a canvas of the graphics card would differ from one machine to the next.
  const painter = canvas.getContext('2d', { willReadFrequently: true });
  if (!painter) throw new Error('this browser has no canvas');
  painter.fillStyle = '#ffffff';
  painter.fillRect(0, 0, canvas.width, canvas.height);
  painter.scale(PICTURE_SCALE, PICTURE_SCALE);
  paintDrawing(painter, drawing);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}
