import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import arabicRegular from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabicBold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url';

const ARABIC = /[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]/;

const FACES = [
  { family: 'Noto Sans', weight: 400, url: latinRegular, arabic: false },
  { family: 'Noto Sans', weight: 600, url: latinBold, arabic: false },
  { family: 'Noto Sans Arabic', weight: 400, url: arabicRegular, arabic: true },
  { family: 'Noto Sans Arabic', weight: 600, url: arabicBold, arabic: true },
] as const;

async function dataUrl(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  let text = '';
  for (let k = 0; k < bytes.length; k += 8192) text += String.fromCharCode(...bytes.subarray(k, k + 8192));
  return `data:font/woff2;base64,${btoa(text)}`;
}

/** The faces that a picture's text needs, each at the address of its file. */
export const facesOf = (svg: string) => FACES.filter(({ arabic }) => !arabic || ARABIC.test(svg));

/** The faces that a picture's text needs, inside the picture: a picture that stands alone can fetch nothing. */
export async function pictureFonts(svg: string): Promise<string> {
  const rules = await Promise.all(
    facesOf(svg).map(
      async ({ family, weight, url }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};src:url("${await dataUrl(url)}") format("woff2")}`,
    ),
  );
  return `<style>${rules.join('')}</style>`;
}
