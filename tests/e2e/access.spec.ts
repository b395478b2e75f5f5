import { ar } from '#i18n/ar.ts';
import { en } from '#i18n/en.ts';
import { expect, frame, mapReady, openScreen, test, viewsStill, visit, withoutWebGl } from './fixtures.ts';
import { violations } from './violations.ts';

const SCREENS = ['overview', 'trends', 'flows', 'coverage', 'about'] as const;

for (const colorScheme of ['light', 'dark'] as const)
  for (const [size, viewport] of [
    ['wide', { width: 1280, height: 800 }],
    ['phone', { width: 360, height: 740 }],
  ] as const)
    test.describe(`${colorScheme}, ${size}`, () => {
      test.use({ colorScheme, viewport });
      for (const lang of ['en', 'ar'] as const)
        test(`axe finds nothing on any screen, in ${lang}`, async ({ page }) => {
          test.setTimeout(180_000);
          // Once with the interactive map; the simple one, which has its own notice, is enough for the rest.
          if (colorScheme === 'dark' || size === 'phone') await withoutWebGl(page);
          await openScreen(page, `?lang=${lang}`);
          await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
          for (const screen of SCREENS) {
            await visit(page, `?screen=${screen}&lang=${lang}`);
            if (screen !== 'about') await mapReady(page);
            expect.soft(await violations(page), `${screen} in ${lang}`).toEqual([]);
          }
        });
    });

test('axe finds nothing in what opens and in what is rare', async ({ page }) => {
  test.setTimeout(180_000);
  await openScreen(page, '?screen=trends&cat=domestic_violence&from=2025-03&to=2025-05&nonsense=1');
  expect.soft(await violations(page), 'unpublished').toEqual([]);
  await visit(page, '?screen=trends&d=IQG02Q02&tables=months,ranking,category,outcome,route,sex');
  expect.soft(await violations(page), 'tables').toEqual([]);
  for (const name of [
    new RegExp(`^${en.filters.period}:`),
    new RegExp(`^${en.filters.categories}:`),
    en.app.settings,
  ]) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await violations(page), String(name)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await frame(page, en.trends.ranking).getByRole('button', { name: en.frame.how }).click();
  expect.soft(await violations(page), 'account of a figure').toEqual([]);
});

test('the page is walked by keyboard: skip link, screens, filters, map, charts', async ({ page }) => {
  await openScreen(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: en.app.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();

  // Every stop of the Tab key shows where it is.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.evaluate(() => scrollTo(0, 0));
  const seen: string[] = [];
  for (let k = 0; k < 45; k++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const label = element.closest('label');
      const outer = label ? getComputedStyle(label) : null;
      const mark = element.matches('input[type="range"], [role="slider"], [data-pcode], canvas');
      return {
        name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30)}`,
        inBody: element !== document.body,
        ring:
          mark ||
          (outlineStyle !== 'none' && outlineWidth !== '0px') ||
          boxShadow !== 'none' ||
          (outer !== null && (outer.outlineStyle !== 'none' || outer.boxShadow !== 'none')) ||
          (element.matches('input') && element.nextElementSibling !== null),
      };
    });
    if (!stop.inBody) break;
    seen.push(stop.name);
    expect.soft(stop.ring, stop.name).toBe(true);
  }
  expect(seen.length).toBeGreaterThan(20);
});

for (const lang of ['en', 'ar'] as const)
  test.describe(`on a phone of 360 pixels, in ${lang}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

    test('no screen scrolls sideways, and no heading or button is cut', async ({ page }) => {
      await openScreen(page, `?lang=${lang}`);
      for (const screen of SCREENS) {
        await visit(page, `?screen=${screen}&lang=${lang}&measure=count`);
        await viewsStill(page);
        const { wide, cut } = await page.evaluate(() => {
          const name = (element: Element) =>
            `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40)}`;
          const cut = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, button, nav a, summary')]
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            // What is meant for screen readers alone has no size, and areas of the map lie in such a list.
            .filter((element) => element.clientWidth > 1 && !element.matches('[data-pcode]'))
            .filter((element) => element.scrollWidth > element.clientWidth + 1)
            .map(name);
          const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
          const outside = [...document.querySelectorAll('main *')].filter((element) => {
            const { left, right, width } = element.getBoundingClientRect();
            return width > 0 && (right > innerWidth + 1 || left < -1);
          });
          return { wide: wide ? outside.slice(0, 5).map(name).concat('the page') : [], cut };
        });
        expect.soft(wide, `${screen} scrolls sideways`).toEqual([]);
        expect.soft(cut, `cut on ${screen}`).toEqual([]);
      }
    });

    test('filters open as a sheet within the screen', async ({ page }) => {
      await openScreen(page, `?screen=trends&lang=${lang}`);
      const t = lang === 'ar' ? ar : en;
      await page.getByRole('button', { name: new RegExp(`^${t.filters.categories}:`) }).click();
      const sheet = page.getByRole('dialog', { name: t.filters.categories });
      await expect(sheet).toBeVisible();
      const box = (await sheet.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(360);
      await sheet.getByRole('checkbox').first().uncheck();
      await expect.poll(() => new URL(page.url()).searchParams.get('cat')).toBe('dispute_other');
    });
  });
