import type { Page } from '@playwright/test';
import { ar } from '#i18n/ar.ts';
import { en } from '#i18n/en.ts';
import {
  areaButton,
  expect,
  frame,
  mapReady,
  openAtlas,
  openScreen,
  test,
  viewsStill,
  visit,
} from './fixtures.ts';

const SCREENS = ['overview', 'trends', 'flows', 'coverage', 'about'] as const;
/** What stays in Latin letters on an Arabic page: a key, a file format, a hash's name, the proper names of sources. */
const LATIN =
  /\b(?:Ctrl|CSV|SHA-256|COD-AB|GeoNames|Natural Earth|Who's On First|scripts\/make(?:DemoRecords|Programme)\.ts)\b/g;

/** Every visible text in Latin letters that is not said to be English: text, labels, hints. */
const unsaidLatin = async (page: Page) => {
  const found = await page.evaluate(() => {
    const isLatin = /[A-Za-z]{2,}/;
    const found: string[] = [];
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!isLatin.test(node.nodeValue ?? '') || parent.closest('[lang="en"], script, style, code')) continue;
      if (isShown(parent)) found.push(node.nodeValue!.trim());
    }
    for (const element of document.body.querySelectorAll(
      '[aria-label], [title], [placeholder], [alt], [aria-valuetext]',
    ))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext']) {
        const text = element.getAttribute(name) ?? '';
        if (isLatin.test(text) && !element.closest('[lang="en"]') && isShown(element)) found.push(text);
      }
    return found;
  });
  return found.filter((text) => /[A-Za-z]{2,}/.test(text.replace(LATIN, '')));
};

test('the choice of language turns the page into Arabic, and the device remembers it', async ({ page }) => {
  await openAtlas(page, '?screen=trends&measure=count');
  await page.getByLabel(en.app.language).selectOption('ar');
  await expect(page.locator('body')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).not.toHaveAttribute('dir', /./);
  await expect(page).toHaveTitle(`${ar.screens.trends} · ${ar.app.name}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ar.trends.title);
  await expect(page.getByRole('banner')).toContainText('البصرة');
  await expect(areaButton(page, 'IQG02Q02')).toContainText('البصرة');
  await expect(areaButton(page, 'IQG02Q06')).toContainText('الزبير');
  await expect(frame(page, ar.trends.ranking)).toContainText('الزبير');
  await mapReady(page);
  await expect(page.locator('[data-map-kind]')).toHaveAttribute('data-map-kind', 'interactive');
  await expect(page.locator('[data-provenance="illustrative"]')).toContainText(
    ar.provenance.illustrativeNotice,
  );

  // Eastern Arabic digits are a choice of the reader.
  await expect(areaButton(page, 'IQG02Q02')).toContainText(/\d/);
  await page.getByRole('button', { name: ar.app.settings, exact: true }).click();
  await page.getByRole('radio', { name: '١٢٣' }).check({ force: true });
  await page.keyboard.press('Escape');
  await expect(areaButton(page, 'IQG02Q02')).toContainText(/[٠-٩]/);
  await expect(areaButton(page, 'IQG02Q02')).not.toContainText(/[0-9]/);
  await expect(page.getByRole('main').getByRole('paragraph').first()).toContainText('٢٠٢٥');

  await page.reload();
  await expect(page.locator('body')).toHaveAttribute('dir', 'rtl');
  await expect(areaButton(page, 'IQG02Q02')).toContainText(/[٠-٩]/);
  await page.getByLabel(ar.app.language).selectOption('en');
  await expect(page.locator('body')).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.trends.title);
});

test('no English word is left on the Arabic screens but what is quoted', async ({ page }) => {
  await openScreen(page, '?lang=ar');
  const quote = page.getByRole('region', { name: ar.overview.trust }).locator('blockquote p');
  await expect(quote.first()).toContainText(`(${ar.frame.translated})`);
  await expect(quote.nth(1)).toContainText('74% of Basra residents');
  for (const screen of SCREENS) {
    await visit(page, `?screen=${screen}&lang=ar`);
    if (screen !== 'about') await mapReady(page);
    expect(await unsaidLatin(page), `on ${screen}`).toEqual([]);
  }
  await visit(page, '?screen=trends&lang=ar&tables=months,ranking,category,outcome,route,sex&d=IQG02Q02');
  expect(await unsaidLatin(page)).toEqual([]);
  // A combination that is not published, a dropped parameter, a withheld cell: rare words are Arabic too.
  await openScreen(
    page,
    '?screen=trends&lang=ar&cat=domestic_violence,dispute_tribal&from=2025-03&to=2025-03',
  );
  await viewsStill(page);
  expect(await unsaidLatin(page)).toEqual([]);
  await expect(frame(page, ar.trends.outcome)).toContainText(ar.frame.notPublished);
});

test('time and scales run from right to left', async ({ page }) => {
  await openScreen(page, '?screen=trends&lang=ar');
  const [start, end] = [ar.chart.firstMonth, ar.chart.lastMonth].map((name) =>
    frame(page, ar.trends.series).getByRole('slider', { name }),
  );
  const x = async (slider: typeof start) => (await slider!.boundingBox())!.x;
  expect(await x(start)).toBeGreaterThan(await x(end));
  // The arrow that points to later months points to the left.
  await start!.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('2025-02');
});
