import type { Page } from '@playwright/test';
import { REPORT_FORMAT_NAMES } from '#files/report/reportFormats.ts';
import { en } from '#i18n/report/en.ts';
import type { Bench, BenchRow } from './bench.ts';
import { openCold } from './bench.ts';
import { median } from './quantile.ts';

const REPEATS = 3;
/** Milliseconds that a file may take, and that the page may stand still meanwhile. */
const AIM_MS = 2000;
const STILL_MS = 50;

/** From the press of the button to the file, and the longest time that the page could not answer meanwhile. */
export const reportBench: Bench = {
  title: 'a donor report with all its sections, as a file; median',
  async run(place) {
    const browser = await place.freshBrowser();
    try {
      const page = await openCold(browser, `${place.atlas.address}?screen=report`);
      const preview = page.getByRole('article', { name: en.builder.previewLabel });
      await preview.locator('table').last().waitFor({ timeout: 120_000 });
      const rows: BenchRow[] = [];
      for (const format of REPORT_FORMAT_NAMES) {
        const times: number[] = [];
        const stills: number[] = [];
        // The first fetches the writer, which is part of the time that a reader waits, and is measured with the rest.
        for (let k = 0; k < REPEATS; k++) {
          await startWatching(page);
          const began = performance.now();
          const file = page.waitForEvent('download', { timeout: 60_000 });
          await page.getByRole('button', { name: en.builder.formats[format] }).click();
          await file;
          times.push(performance.now() - began);
          stills.push(await longestStill(page));
        }
        rows.push({ what: `${format}, to the file`, value: median(times), unit: 'ms', aim: AIM_MS });
        rows.push({ what: `${format}, page stands still`, value: median(stills), unit: 'ms', aim: STILL_MS });
      }
      return rows;
    } finally {
      await browser.close();
    }
  },
};

/** Notes the longest task of the page from now on. */
const startWatching = (page: Page) =>
  page.evaluate(() => {
    const kept = globalThis as unknown as { longest: number; watching?: PerformanceObserver };
    kept.longest = 0;
    kept.watching ??= new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest, duration);
    });
    kept.watching.observe({ type: 'longtask' });
  });

const longestStill = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
