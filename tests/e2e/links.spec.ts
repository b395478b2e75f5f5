import type { Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import {
  areaButton,
  expect,
  linkHas,
  linkOf,
  mapTexts,
  openPage,
  openScreen,
  test,
  viewsStill,
  walkTo,
} from './fixtures.ts';

const VIEW =
  '?screen=trends&from=2021-03&to=2022-08&cat=drug_abuse,other&d=IQG02Q02,IQG02Q06&measure=count&tables=months';

/** All words of the screen but those drawn into the map, which come and go as one map takes the other's place. */
const mainText = (page: Page) =>
  page.getByRole('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const stage of copy.querySelectorAll('[data-map-kind]')) stage.remove();
    return copy.textContent;
  });

test('a copied link opens the same view in a new page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openScreen(page, VIEW);
  await areaButton(page, 'IQG02Q05').press('Enter');
  await linkHas(page, 'd', 'IQG02Q02,IQG02Q05,IQG02Q06');
  await viewsStill(page);
  await page.getByRole('button', { name: en.app.copyLink }).click();
  await expect(page.getByRole('button', { name: en.app.linkCopied })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());

  const other = await context.newPage();
  await openScreen(other, new URL(copied).search);
  expect(await mapTexts(other)).toEqual(await mapTexts(page));
  expect(await mainText(other)).toBe(await mainText(page));
  await expect(areaButton(other, 'IQG02Q05')).toHaveAttribute('aria-pressed', 'true');
  await other.close();
});

test('Back and Forward walk through screens and filters', async ({ page }) => {
  await openScreen(page);
  await walkTo(page, 'coverage');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.coverage.title);
  await page.getByRole('radio', { name: en.filters.levels.adm3 }).check({ force: true });
  await linkHas(page, 'level', 'adm3');
  await walkTo(page, 'trends');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.trends.title);

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.coverage.title);
  await expect(page.getByRole('radio', { name: en.filters.levels.adm3 })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('radio', { name: en.filters.levels.adm2, exact: true })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.overview.governorate);
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.trends.title);
  expect(linkOf(page)).toEqual({ screen: 'trends', level: 'adm3' });
});

test('what a link holds that means nothing is dropped, and the page says so', async ({ page }) => {
  await openScreen(page, '?screen=trends&d=IQG02Q02,IQG99Q01&from=2031-01&colour=red&radius=900');
  const notice = page.getByRole('status').filter({ hasText: en.filters.dropped.split('{')[0]! });
  for (const part of ['d=IQG99Q01', 'from=2031-01', 'colour=red', 'radius=900'])
    await expect(notice).toContainText(part);
  await expect(areaButton(page, 'IQG02Q02')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.trends.title);
  await notice.getByRole('button', { name: en.app.close }).click();
  await expect(notice).toHaveCount(0);
  await expect.poll(() => linkOf(page)).toEqual({ screen: 'trends', d: 'IQG02Q02' });
});

test('a link of version 1 opens; one of a version to come opens and says what was left out', async ({
  page,
}) => {
  await openScreen(page, '?screen=coverage&radius=12&v=1');
  await expect(page.getByRole('slider', { name: en.filters.radius })).toHaveValue('12');
  await expect(page.getByText(en.filters.dropped.split('{')[0]!)).toHaveCount(0);
  await openPage(page, '?screen=coverage&v=99');
  await expect(page.getByText('v=99')).toBeVisible();
});

test('hostile links do nothing but fall away', async ({ page }) => {
  const script = encodeURIComponent(
    '"><img src=x onerror="globalThis.broken=1"><script>globalThis.broken=1</script>',
  );
  const sql = encodeURIComponent("IQG02Q02'); DROP TABLE incident; --");
  await openScreen(
    page,
    `?screen=${script}&cat=${sql}&d=${sql}&from=${script}&map=1e9,NaN,Infinity&__proto__=x&constructor=y&tables=${'a,'.repeat(900)}&radius=%E0%A4%A&${script}=1`,
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.overview.governorate);
  await expect(page.getByText(en.filters.dropped.split('{')[0]!)).toBeVisible();
  expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false);
  expect(await page.locator('main script, main img[src="x"], [role="status"] img').count()).toBe(0);
  await expect(page.locator('[data-headline="ready"]')).toBeVisible();
  // Direction marks of a link must not turn the page's own words round.
  await openPage(page, `?screen=${encodeURIComponent('\u202Eevil\u2066')}`);
  const notice = page.getByText(en.filters.dropped.split('{')[0]!);
  await expect(notice).toBeVisible();
  expect(await notice.textContent()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});

test('links hold codes and months, never counts', async ({ page }) => {
  const links: string[] = [];
  page.on('framenavigated', () => links.push(page.url()));
  await openScreen(page, '?screen=trends&measure=count');
  await areaButton(page, 'IQG02Q02').press('Enter');
  await linkHas(page, 'd', 'IQG02Q02');
  await walkTo(page, 'flows');
  await viewsStill(page);
  await page.getByRole('button', { name: en.chart.asTable }).first().click();
  await walkTo(page, 'coverage');
  await page.getByRole('slider', { name: en.filters.radius }).press('ArrowRight');
  await linkHas(page, 'radius', '6');
  const grammar: Record<string, RegExp> = {
    screen: /^[a-z]+$/,
    from: /^\d{4}-\d{2}$/,
    to: /^\d{4}-\d{2}$/,
    cat: /^[a-z_,]+$/,
    d: /^(IQG02Q\d\d,?)+$/,
    measure: /^[a-z]+$/,
    level: /^adm[23]$/,
    radius: /^\d{1,2}$/,
    tables: /^[A-Za-z,-]+$/,
  };
  expect(links.length).toBeGreaterThan(4);
  for (const link of links)
    for (const [name, value] of new URL(link).searchParams)
      expect(value, `${name} in ${link}`).toMatch(grammar[name] ?? /^never$/);
});
