import type { Page } from '@playwright/test';
import { databaseReady, expect, mapReady, openAtlas, openPage, test } from './fixtures.ts';

test.use({ serviceWorkers: 'allow' });

test('with the network cut after loading, the atlas opens again with map and database', async ({
  page,
  context,
  watch,
}) => {
  watch.expectFault(/not-kept/);
  await openAtlas(page);
  await everythingKept(page);
  await context.setOffline(true);
  expect(await page.evaluate(() => fetch('./atlas/not-kept').catch(() => 'cut'))).toBe('cut');
  await page.reload();
  await openPage(page);
  await databaseReady(page);
  await mapReady(page);
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
