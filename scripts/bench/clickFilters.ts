import type { Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';

/** Opens the list of categories and ticks them all; its boxes are what the bench clicks. */
export async function openCategories(page: Page): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${en.filters.categories}: `) }).click();
  await categoryBoxes(page).first().waitFor();
  for (const box of await categoryBoxes(page).all())
    if (!(await box.isChecked())) await box.click({ force: true });
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

const categoryBoxes = (page: Page) =>
  page.getByRole('dialog', { name: en.filters.categories }).getByRole('checkbox');

/**
 * Clicks category boxes one at a time and returns for each the time from the click to the `aman:views-done` that follows, in
 * milliseconds. From all ticked, the order is that of a Gray code, so that no set of categories comes twice, no answer is
 * remembered and no set is empty; `from` goes on where an earlier call ended.
 */
export async function clickFilters(page: Page, clicks: number, from = 0): Promise<number[]> {
  const boxes = categoryBoxes(page);
  const count = await boxes.count();
  if (from + clicks >= 2 ** count)
    throw new Error(`${count} boxes do not make ${from + clicks} different sets`);
  const times: number[] = [];
  for (let i = from; i < from + clicks; i++) {
    await page.evaluate(() => {
      performance.clearMarks('bench:click');
      performance.clearMarks('aman:views-done');
    });
    const lowestSetBit = Math.log2((i + 1) & -(i + 1));
    await boxes.nth(lowestSetBit).click({ force: true });
    const handle = await page.waitForFunction(
      () => {
        const click = performance.getEntriesByName('bench:click')[0]?.startTime;
        const done = performance.getEntriesByName('aman:views-done').at(-1)?.startTime;
        return click !== undefined && done !== undefined && done >= click ? done - click : undefined;
      },
      undefined,
      { timeout: 30_000, polling: 50 },
    );
    times.push((await handle.jsonValue()) as number);
  }
  return times;
}
