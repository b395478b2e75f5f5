import type { ExportAbout } from '#core/export/exportAbout.ts';
import { type Picture, pictureOf } from './pictureOf.ts';

/** Pixels of a PNG for each CSS pixel: sharp in print and on slides. */
const PNG_SCALE = 2;

export interface PictureFormat {
  readonly label: string;
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  readonly write: (element: HTMLElement, about: ExportAbout) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Every format in which a picture leaves the atlas. To add one: a line here. */
export const PICTURE_FORMATS = {
  png: {
    label: 'PNG (2×)',
    extension: 'png',
    type: 'image/png',
    write: async (element, about) => paint(await pictureOf(element, about)),
  },
  svg: {
    label: 'SVG',
    extension: 'svg',
    type: 'image/svg+xml',
    write: async (element, about) => new TextEncoder().encode((await pictureOf(element, about)).svg),
  },
} as const satisfies Record<string, PictureFormat>;

export type PictureFormatName = keyof typeof PICTURE_FORMATS;
export const PICTURE_FORMAT_NAMES = Object.keys(PICTURE_FORMATS) as PictureFormatName[];

/** A vector picture as PNG. */
async function paint({ svg, width, height }: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * PNG_SCALE;
    canvas.height = height * PNG_SCALE;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('this browser has no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('the picture is too large for this browser');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}
