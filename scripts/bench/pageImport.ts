import type { Page } from '@playwright/test';
import { en } from '#i18n/importing/en.ts';
import { type BenchPlace, type BenchRow, openCold } from './bench.ts';

/** A page as long as a reader would wait before giving up. */
const PATIENCE_MS = 300_000;

/** Brings a CSV of so many rows in by the page's own screen: until every row is accounted for, and how long the page stood still. */
export async function pageImport(place: BenchPlace, path: string, rows: number): Promise<BenchRow[]> {
  const browser = await place.freshBrowser();
  try {
    const page = await openCold(browser, `${place.atlas.address}?screen=importing`);
    await page.locator('[data-db="ready"]').first().waitFor({ timeout: PATIENCE_MS, state: 'attached' });
    await page.getByTestId('files').waitFor({ timeout: PATIENCE_MS, state: 'attached' });
    await watchStalls(page);
    const next = page.getByRole('main').getByRole('button', { name: en.next, exact: true });
    const started = performance.now();
    await page.getByTestId('files').setInputFiles(path);
    await next.click({ timeout: PATIENCE_MS });
    const seen = performance.now();
    await next.click({ timeout: PATIENCE_MS });
    const total = rows.toLocaleString('en-GB');
    await page.getByText(`${total} rows = ${total} used`, { exact: false }).waitFor({ timeout: PATIENCE_MS });
    const done = performance.now();
    const stall = await page.evaluate(() => (globalThis as { longestTask?: number }).longestTask ?? 0);
    return [
      { what: `in the page: ${total} rows until the columns are seen`, value: seen - started, unit: 'ms' },
      {
        what: 'in the page: until every row is accounted for',
        value: done - started,
        unit: 'ms',
        aim: 20_000,
      },
      { what: 'in the page: longest task of the main thread', value: stall, unit: 'ms', aim: 200 },
    ];
  } finally {
    await browser.close();
  }
}

/** Tasks of the page's main thread above 50 ms, which are those that a reader feels; the longest is kept. */
const watchStalls = (page: Page) =>
  page.evaluate(() => {
    const kept = globalThis as { longestTask?: number };
    kept.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.longestTask = Math.max(kept.longestTask!, duration);
    }).observe({ type: 'longtask' });
  });
