import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { expect, mapReady, keptTest as test, visit } from './fixtures.ts';

/** Saves a format from the export menu of one figure, and gives name and bytes. */
async function saveFrom(page: Page, figure: string | RegExp, format: string) {
  const menu = page.getByRole('figure', { name: figure }).first();
  await menu.getByRole('button', { name: en.exports.title }).first().click();
  const saving = page.waitForEvent('download');
  await page
    .getByRole('dialog', { name: en.exports.title })
    .getByRole('button', { name: format, exact: true })
    .click();
  const file = await saving;
  await page.keyboard.press('Escape');
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

test('a chart leaves as a picture that says what it is', async ({ page }) => {
  await visit(page, '?screen=trends&measure=count');
  const { name, bytes } = await saveFrom(page, en.trends.series, 'SVG');
  const svg = bytes.toString('utf8');
  expect(name).toMatch(/^basra_month-by-month_\d{4}-\d\d-\d\d\.svg$/);
  for (const said of [
    en.trends.series,
    en.provenance.illustrative,
    'seeded program',
    en.filters.allDistricts,
    'data:font/woff2',
    '<path',
  ])
    expect(svg).toContain(said);
  expect(svg).not.toContain('<foreignObject');

  const png = await saveFrom(page, en.trends.series, 'PNG (2×)');
  const box = (await page.getByRole('figure', { name: en.trends.series }).boundingBox())!;
  expect(sizeOf(png.bytes).width).toBeGreaterThan(1.9 * box.width);
});

test('a map leaves as vectors, with its legend, source and districts', async ({ page }) => {
  await visit(page, '?screen=trends');
  await mapReady(page);
  const { bytes } = await saveFrom(page, en.codes.category.violent_dispute, 'SVG');
  const svg = bytes.toString('utf8');
  for (const said of ['Al-Zubair', en.units.rate, en.map.boundary, en.provenance.illustrativeShort])
    expect(svg).toContain(said);
  expect(svg.match(/<path/g)!.length).toBeGreaterThan(7);
  await expect(page.locator('[data-map-kind="interactive"]')).toBeVisible();

  const geo = JSON.parse(
    (await saveFrom(page, en.codes.category.violent_dispute, 'GeoJSON')).bytes.toString('utf8'),
  );
  expect(geo.features).toHaveLength(7);
  expect(Object.keys(geo.features[0].properties)).toEqual(
    expect.arrayContaining(['adm2_pcode', 'rate', 'rate_low', 'rate_high', 'rate_kind']),
  );
});

test('figures in bars leave with their words; the account goes along as a table', async ({ page }) => {
  await visit(page, '?screen=trends&d=IQG02Q02');
  const { bytes } = await saveFrom(page, en.trends.category, 'SVG');
  expect(bytes.toString('utf8')).toContain(en.codes.category.drug_abuse);
  const { bytes: xlsx, name } = await saveFrom(page, en.trends.category, 'Excel (XLSX)');
  expect(name).toMatch(/\.xlsx$/);
  expect(xlsx.subarray(0, 2).toString()).toBe('PK');
});
