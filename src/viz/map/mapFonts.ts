import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import arabicRegular from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabicBold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';

/** Arabic with its presentation forms, which is what the shaper hands to the font. */
const ARABIC = ['U+0600-06FF', 'U+0750-077F', 'U+08A0-08FF', 'U+FB50-FDFF', 'U+FE70-FEFF'];
const LATIN = ['U+0000-02FF', 'U+2000-206F'];

const faces = (latin: string, arabic: string) => [
  { url: new URL(arabic, document.baseURI).href, 'unicode-range': ARABIC },
  { url: new URL(latin, document.baseURI).href, 'unicode-range': LATIN },
];

export const REGULAR = ['Atlas Regular'];
export const BOLD = ['Atlas Bold'];

/** The fonts of map labels, from our own origin: no glyph server, no plugin for Arabic. A file is fetched when it is drawn with. */
export const mapFonts = (): NonNullable<StyleSpecification['font-faces']> => ({
  'Atlas Regular': faces(latinRegular, arabicRegular),
  'Atlas Bold': faces(latinBold, arabicBold),
});
