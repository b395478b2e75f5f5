import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';

/** Draws the PNG icons from icon.svg: `tsx scripts/makeIcons.ts`. Their bytes are kept in the repository. */
const folder = resolve('src/app/static');
const svg = await readFile(resolve(folder, 'icon.svg'), 'utf8');
const icons = [
  { file: 'icon-180.png', size: 180, bleed: true, scale: 1 },
  { file: 'icon-192.png', size: 192, bleed: false, scale: 1 },
  { file: 'icon-512.png', size: 512, bleed: false, scale: 1 },
  // A mask may cut away everything outside the inner four fifths.
  { file: 'icon-maskable-512.png', size: 512, bleed: true, scale: 0.85 },
];
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args, env });
for (const { file, size, bleed, scale } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const ground = bleed ? '#0b5c63' : 'transparent';
  await page.setContent(
    `<body style="margin:0;background:${ground};display:grid;place-items:center;block-size:100vh">
      <div style="inline-size:${size * scale}px;line-height:0">${svg}</div></body>`,
  );
  await writeFile(resolve(folder, file), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
