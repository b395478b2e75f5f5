import type { PictureBlock } from '#core/report/document.ts';
import { sizeOf } from '#core/report/svg.ts';
import type { WriterTools } from '../writerTools.ts';
import { type Deck, PICTURE_ROOM, SLIDE } from './Deck.ts';

/** A map as large as the slide allows, with its words in the notes. */
export async function pictureSlide(deck: Deck, block: PictureBlock, tools: WriterTools): Promise<void> {
  const slide = deck.slide(block.title, block.alt);
  const { width, height } = sizeOf(block.drawing);
  const scale = Math.min(SLIDE.inner / width, PICTURE_ROOM / height);
  const [w, h] = [width * scale, height * scale];
  slide.addImage({
    data: `data:image/png;base64,${base64(await tools.png(block.drawing))}`,
    x: (SLIDE.width - w) / 2,
    y: SLIDE.top,
    w,
    h,
    altText: block.alt,
  });
  deck.caption(slide, block);
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let k = 0; k < bytes.length; k += 8192) text += String.fromCharCode(...bytes.subarray(k, k + 8192));
  return btoa(text);
}
