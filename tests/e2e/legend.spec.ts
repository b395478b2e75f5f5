import type { Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { expect, linkHas, linkOf, openScreen, keptTest as test, visit } from './fixtures.ts';

/** The classes of the large map's legend, highest first. */
const classes = (page: Page) =>
  page
    .locator('figure')
    .filter({ has: page.locator('[data-map-kind]') })
    .getByRole('button', { name: /^Show on the map: [\d−-]/ })
    .allTextContents();

test('classes stay while filters change; rescaling changes them and the link carries them', async ({
  page,
  context,
}) => {
  await visit(page, '?screen=trends');
  const standard = await classes(page);
  expect(standard.length).toBeGreaterThan(2);
  await expect(page.getByText(en.legend.frozen)).toBeVisible();
  await expect(page.getByRole('button', { name: en.legend.rescaleReset })).toHaveCount(0);

  const others = '?screen=trends&cat=all&from=2018-01&to=2018-12';
  await visit(page, others);
  expect(await classes(page)).toEqual(standard);
  // Values beyond the fixed classes are said, not hidden.
  await expect(page.getByText(/lie beyond these classes|lies beyond these classes/)).toBeVisible();

  await page.getByRole('button', { name: en.legend.rescale }).click();
  await expect.poll(() => linkOf(page).breaks).toMatch(/^incidents-rate:\d/);
  const made = await classes(page);
  expect(made).not.toEqual(standard);
  await expect(page.getByText(/beyond these classes/)).toHaveCount(0);

  const other = await context.newPage();
  await openScreen(other, new URL(page.url()).search);
  expect(await classes(other)).toEqual(made);
  await other.close();

  // Another measure has classes of its own.
  await visit(page, `${new URL(page.url()).search}&measure=count`);
  expect(await classes(page)).not.toEqual(made);
  await page.goBack();
  expect(await classes(page)).toEqual(made);

  await page.getByRole('button', { name: en.legend.rescaleReset }).click();
  await linkHas(page, 'breaks', undefined);
  expect(await classes(page)).toEqual(standard);
});

test('a class under focus dims the areas outside it', async ({ page }) => {
  await visit(page, '?screen=trends');
  const key = page
    .locator('figure')
    .filter({ has: page.locator('[data-map-kind]') })
    .getByRole('button', { name: /^Show on the map: [\d−-]/ });
  await key.first().focus();
  await expect(key.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(key.nth(1)).toBeFocused();
});

test('the classes are cut by another method, and by hand; the link carries both', async ({ page }) => {
  await visit(page, '?screen=trends&measure=count');
  await page.getByRole('button', { name: en.legend.classes, exact: true }).first().click();
  const menu = page.getByRole('dialog', { name: en.legend.classes });
  await menu.getByLabel(en.legend.method).selectOption('quantile');
  await expect.poll(() => linkOf(page).breaks).toMatch(/^incidents-count:/);
  const before = linkOf(page).breaks!;
  const last = menu.getByRole('spinbutton').last();
  const top = Number(await last.inputValue()) + 50;
  await last.fill(String(top));
  await last.press('Enter');
  await expect.poll(() => linkOf(page).breaks).toContain(`~${top}`);
  expect(linkOf(page).breaks).not.toBe(before);
  await menu.getByRole('button', { name: en.legend.rescaleReset }).click();
  await expect.poll(() => linkOf(page).breaks).toBeUndefined();
});
