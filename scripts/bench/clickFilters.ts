import type { Page } from '@playwright/test';

/** Controls of the filter bar that change the filters at a click. */
const CONTROLS = '[data-filter-toggle]';

/**
 * Clicks through the filter bar's controls, one at a time, and returns for each the time from `aman:filter-start` to the
 * `aman:views-done` that follows, in milliseconds.
 */
export async function clickFilters(page: Page, clicks: number): Promise<number[]> {
  const controls = page.locator(CONTROLS).filter({ visible: true });
  const count = await controls.count();
  if (count === 0) throw new Error(`the page has no visible ${CONTROLS} to click`);
  const times: number[] = [];
  for (let i = 0; i < clicks; i++) {
    await page.evaluate(() => {
      performance.clearMarks('aman:filter-start');
      performance.clearMarks('aman:views-done');
    });
    await controls.nth(i % count).click();
    const handle = await page.waitForFunction(
      () => {
        const start = performance.getEntriesByName('aman:filter-start')[0]?.startTime;
        const done = performance.getEntriesByName('aman:views-done').at(-1)?.startTime;
        return start !== undefined && done !== undefined && done >= start ? done - start : undefined;
      },
      undefined,
      { timeout: 30_000, polling: 50 },
    );
    times.push((await handle.jsonValue()) as number);
  }
  return times;
}
