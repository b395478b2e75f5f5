import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readLedger } from '#core/report/readLedger.ts';
import { printedLedger } from '#files/report/ledgerMarks.ts';
import { en as frameWords } from '#i18n/en.ts';
import { en } from '#i18n/report/en.ts';
import { expect, keptTest as test, visit } from './fixtures.ts';
import { violations } from './violations.ts';

const words = en.builder;
const preview = (page: Page) => page.getByRole('article', { name: words.previewLabel });

async function openBuilder(page: Page) {
  await visit(page, '?screen=report');
  await expect(preview(page).locator('table').first()).toBeVisible({ timeout: 60_000 });
}

test('keyboard alone writes a report, and each file can be verified', async ({ page }) => {
  await openBuilder(page);
  await page.getByLabel(words.template).selectOption('quarterlyBrief');
  const summary = page.getByLabel(words.edit.replace('{section}', en.sections.summary));
  await summary.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Of {{population}}, {{coverage}} live near an office.');
  await expect(preview(page)).toContainText('live near an office.');
  await expect(preview(page)).toContainText('3,664,168');
  await page.getByLabel(words.author).fill('IOM');

  for (const format of ['docx', 'pptx', 'xlsx'] as const) {
    const saving = page.waitForEvent('download', { timeout: 60_000 });
    await page.getByRole('button', { name: words.formats[format] }).press('Enter');
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^aman-quarterlybrief-.*-en\\.${format}$`));
    const bytes = readFileSync(await file.path());
    await page.getByLabel(en.verify.choose).setInputFiles({
      name: `report.${format}`,
      mimeType: 'application/octet-stream',
      buffer: bytes,
    });
    await expect(page.getByText(en.verify.sameData)).toBeVisible({ timeout: 60_000 });
    const table = page.getByRole('table', { name: /Claims of/ });
    await expect(table.getByText(en.verify.states.holds).first()).toBeVisible();
    for (const bad of ['moved', 'unpublished', 'altered'] as const)
      await expect(table.getByText(en.verify.states[bad])).toHaveCount(0);
    await page.getByLabel(en.verify.choose).setInputFiles({
      name: `elsewhere.${format}`,
      mimeType: 'application/octet-stream',
      buffer: ofAnotherAtlas(bytes),
    });
    await expect(page.getByRole('alert').filter({ hasText: 'Aman Atlas, Maysan' })).toBeVisible();
  }
  await page.getByLabel(en.verify.choose).setInputFiles({
    name: 'holiday.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('not a report'),
  });
  await expect(page.getByRole('alert').filter({ hasText: 'holiday.docx' })).toBeVisible();
  await page.reload();
  await expect(preview(page)).toContainText('live near an office.', { timeout: 60_000 });
  await page.getByRole('button', { name: words.startOver }).click();
});

/** A report as another governorate's atlas would have written it. */
function ofAnotherAtlas(bytes: Uint8Array): Buffer {
  const files = unzipSync(bytes);
  const ledger = 'customXml/item1.xml';
  const text = strFromU8(files[ledger]!).replace('Aman Atlas, Basra', 'Aman Atlas, Maysan');
  return Buffer.from(zipSync({ ...files, [ledger]: strToU8(text) }));
}

test('the printed page carries every figure and the ledger, in logical order in Arabic', async ({ page }) => {
  await openBuilder(page);
  await page.getByLabel(words.language).selectOption('ar');
  await expect(preview(page)).toHaveAttribute('dir', 'rtl', { timeout: 60_000 });
  const pdf = await page.pdf({ format: 'A4' });
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(pdf), isEvalSupported: false }).promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
  }
  const ledger = readLedger(printedLedger(text))!;
  expect(ledger.claims.length).toBeGreaterThan(10);
  const marks = ledger.claims.filter(({ mark }) => text.includes(`[${mark}]`));
  expect(marks).toHaveLength(ledger.claims.length);
  // Letters come in their joined shapes and right to left; turned to plain letters they read as they were written.
  const plain = (part: string) => part.normalize('NFKC').replace(/[\s\u0640]/g, '');
  const turned = plain([...text].reverse().join(''));
  for (const said of ['الشرطة المجتمعية', 'المحتويات', 'الملخص'])
    expect(plain(text).includes(plain(said)) || turned.includes(plain(said)), said).toBe(true);
  await page.getByLabel(en.verify.choose).setInputFiles({
    name: 'printed.pdf',
    mimeType: 'application/pdf',
    buffer: pdf,
  });
  await expect(page.getByText(en.verify.sameData)).toBeVisible({ timeout: 60_000 });
  const claims = page.getByRole('table', { name: /Claims of/ });
  await expect(claims.getByText(en.verify.states.holds)).toHaveCount(ledger.claims.length);
  await page.getByRole('button', { name: words.startOver }).click();
});

test('a kept view goes to the notebook and into the report', async ({ page }) => {
  await visit(page, '?screen=trends&d=IQG02Q06');
  await page
    .getByRole('figure', { name: frameWords.trends.series })
    .getByRole('button', { name: frameWords.frame.pin })
    .click();
  await visit(page, '?screen=notebook');
  await page.getByRole('textbox').fill('Look at the spring.');
  await visit(page, '?screen=report');
  await expect(preview(page).locator('table').first()).toBeVisible({ timeout: 60_000 });
  await page.getByLabel(words.addPin.replace('{title}', frameWords.trends.series)).check();
  await expect(preview(page)).toContainText('Look at the spring.');
  // The view is read from its screen, with a row for each month of its period.
  const table = preview(page).getByRole('table', { name: new RegExp(frameWords.trends.series) });
  await expect(table.getByRole('row')).toHaveCount(13, { timeout: 60_000 });
  await expect(table.getByRole('link', { name: /^\[\d+\]$/ }).first()).toBeVisible();
  await picturesArePainted(page);
  await page.getByRole('button', { name: words.startOver }).click();
  await page.evaluate(() => localStorage.clear());
});

/** Behind each vector picture of the Word file stands a bitmap with its colours, painted away from the page. */
async function picturesArePainted(page: Page) {
  const saving = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: words.formats.docx }).click();
  const files = unzipSync(readFileSync(await (await saving).path()));
  const vectors = Object.keys(files).filter((name) => name.endsWith('.svg'));
  expect(vectors.length).toBeGreaterThan(3);
  for (const vector of vectors) {
    const inks = new Set(strFromU8(files[vector]!).match(/(?<=fill=")#[0-9a-f]{6}/g));
    const painted = await coloursOf(page, files[vector.replace('.svg', '.png')]!);
    expect([...inks].filter((ink) => !painted.includes(ink))).toEqual([]);
  }
}

/** Every colour of a bitmap, hexadecimal. */
const coloursOf = (page: Page, png: Uint8Array) =>
  page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
      pen.drawImage(picture, 0, 0);
      const { data } = pen.getImageData(0, 0, picture.width, picture.height);
      const words = new Set(new Uint32Array(data.buffer));
      return [...words].map((word) =>
        [0, 8, 16].reduce((text, by) => text + ((word >> by) & 255).toString(16).padStart(2, '0'), '#'),
      );
    },
    [...png],
  );

for (const [lang, width] of [
  ['en', 1280],
  ['ar', 360],
] as const)
  test(`axe finds nothing in the builder, ${width} wide in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await visit(page, `?screen=report&lang=${lang}`);
    await expect(page.getByRole('article').locator('table').last()).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 });
    expect(await violations(page)).toEqual([]);
  });
