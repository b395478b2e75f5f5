import { en } from '#i18n/en.ts';
import { databaseReady, expect, mapReady, mapTexts, openPage, test, viewsStill } from './fixtures.ts';
import { manifest, publishedCell, say } from './publishedCells.ts';

test('headline numbers and the first map are there before the database, and stay the same after it', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  await openPage(page);

  const tiles = page.locator('[data-headline="ready"]');
  await expect(tiles).toBeVisible();
  const { end } = manifest.extent;
  const cases = publishedCell('incident', { period: end.slice(0, 4), category: 'violent_dispute' });
  const households = publishedCell('arrival', { period: end.slice(0, 4) });
  await expect(tiles).toContainText(say.cell(cases, 'cases'));
  await expect(tiles).toContainText(say.cell(households, 'households'));
  const map = page.locator('[data-map-kind]');
  await expect(map.locator('[data-target="area"]').or(map.locator('canvas')).first()).toBeVisible();
  const early = { tiles: await tiles.textContent(), map: await mapTexts(page) };
  expect([...early.map.keys()]).toEqual(manifest.districts);
  expect(await page.locator('[data-db]').getAttribute('data-db')).not.toBe('ready');

  release();
  await databaseReady(page);
  await viewsStill(page);
  await mapReady(page);
  expect(await tiles.textContent()).toBe(early.tiles);
  expect(await mapTexts(page)).toEqual(early.map);
});

test('without any answer of the engine the overview keeps its figures and says so', async ({
  page,
  watch,
}) => {
  // The engine's own worker ends with an error that has no words.
  watch.expectFault(/wasm|^page error: $/i);
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await openPage(page);
  await expect(page.locator('[data-db="failed"]')).toBeAttached({ timeout: 60_000 });
  const notices = page.getByRole('region', { name: en.app.notices });
  await expect(notices.getByRole('alert').filter({ hasText: en.frame.engineFault })).toBeVisible();
  await expect(page.locator('[data-headline="ready"]')).toBeVisible();
});
