import { type SvgNode, sizeOf, svgText } from '#core/report/svg.ts';
import { pictureFonts } from '../picture/pictureFonts.ts';
import { PICTURE_SCALE } from './reportInk.ts';

/** A drawing with the fonts that its text needs inside it. */
async function drawingSvg(drawing: SvgNode): Promise<string> {
  const text = svgText(drawing);
  const end = text.indexOf('>') + 1;
  return `${text.slice(0, end)}${await pictureFonts(text)}${text.slice(end)}`;
}

/** A drawing as PNG at twice its size, on white. */
export async function drawingPng(drawing: SvgNode): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = sizeOf(drawing);
  const url = URL.createObjectURL(new Blob([await drawingSvg(drawing)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * PICTURE_SCALE);
    canvas.height = Math.round(height * PICTURE_SCALE);
    // A canvas that is read back is painted by the processor: no picture waits for the graphics card, which holds the page up.
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('this browser has no canvas');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('the picture is too large for this browser');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}
