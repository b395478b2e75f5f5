import type { Page } from '@playwright/test';
import { ar } from '#i18n/ar.ts';
import { en } from '#i18n/en.ts';
import {
  areaButton,
  expect,
  mapReady,
  openAtlas,
  openScreen,
  test,
  viewsStill,
  visit,
  walkTo,
} from './fixtures.ts';
import { publishedCell, say } from './publishedCells.ts';

test.use({ serviceWorkers: 'allow' });

test('with the network cut after loading one screen, every screen opens again, with map, database and filters', async ({
  page,
  context,
  watch,
}) => {
  test.setTimeout(180_000);
  watch.expectFault(/not-kept/);
  await openAtlas(page);
  await everythingKept(page);
  await context.setOffline(true);
  expect(await page.evaluate(() => fetch('./atlas/not-kept').catch(() => 'cut'))).toBe('cut');
  await page.reload();
  await openScreen(page);
  await mapReady(page);

  for (const screen of ['trends', 'flows', 'coverage', 'about'] as const) {
    await walkTo(page, screen);
    await expect(page.locator(`[data-screen="${screen}"] h1`)).toBeVisible();
    await viewsStill(page);
    if (screen !== 'about') await mapReady(page);
  }
  // A question that was never asked before the cut.
  await visit(page, '?screen=trends&measure=count&from=2019-01&to=2019-12&cat=drug_abuse');
  const key = { adm2_pcode: 'IQG02Q02', period: '2019' };
  const cases = publishedCell('incident', { ...key, category: 'drug_abuse' });
  await expect(areaButton(page, 'IQG02Q02')).toContainText(say.cell(cases, 'cases'));
  await visit(page, '?screen=flows&measure=count&from=2019-01&to=2019-12');
  await expect(areaButton(page, 'IQG02Q02')).toContainText(
    say.cell(publishedCell('arrival', key), 'households'),
  );
  // The other language was never shown before the cut either.
  await page.getByLabel(en.app.language).selectOption('ar');
  await expect(page.locator('body')).toHaveAttribute('dir', 'rtl');
  await openScreen(page, '?screen=coverage&radius=10');
  await expect(page.locator('[data-screen="coverage"] h1')).toHaveText(ar.coverage.title);
});

test('the copy kept for offline use is the one that was built', async ({ page, request }) => {
  await openAtlas(page);
  await everythingKept(page);
  const kept = await page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.includes('precache'))!;
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => url.replace(/\?__WB_REVISION__=.*$/, ''));
  });
  for (const needed of [
    /duckdb-eh-.*\.wasm$/,
    /atlas\/manifest\.json$/,
    /atlas\/summary\.json$/,
    /index\.html$/,
  ])
    expect(kept.filter((url) => needed.test(url))).toHaveLength(1);
  const manifest = kept.find((url) => url.endsWith('atlas/manifest.json'))!;
  const served = await (await request.get('/atlas/manifest.json')).text();
  const answered = await page.evaluate(async (url) => (await fetch(url)).text(), manifest);
  expect(answered).toBe(served);
});

/** Waits until the worker has stored every file and answers for this page. */
const everythingKept = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe('activated');
