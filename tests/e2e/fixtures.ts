import { test as base, expect, type Page } from '@playwright/test';
import { ROUTES, type ScreenName, screensOf } from '#app/routes.ts';
import { en } from '#i18n/en.ts';

/** What went wrong on a page; `expectFault` takes one kind of entry off the list of offences. */
export interface Watch {
  /** Lets offences that match pass, in tests that break something on purpose. */
  expectFault(pattern: RegExp): void;
  readonly offences: readonly string[];
}

const allowed = new WeakMap<Page, RegExp[]>();
const seen = new WeakMap<Page, string[]>();

/**
 * Notes every breach of the content security policy, console error, page error and request off our origin. The policy's
 * breaches are heard inside the page as well, since a worker's or a report-only one never reaches the console.
 */
async function watchPage(page: Page, origin: string): Promise<Watch> {
  const offences: string[] = [];
  const patterns: RegExp[] = [];
  seen.set(page, offences);
  allowed.set(page, patterns);
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || /content security policy/i.test(text)) {
      offences.push(`console: ${text} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => offences.push(`page error: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const ours = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!ours) offences.push(`request off our origin: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`content security policy: ${event.violatedDirective} refused ${event.blockedURI}`);
    });
  });
  return {
    offences,
    expectFault: (pattern) => {
      patterns.push(pattern);
    },
  };
}

/** Offences so far that no test asked for. */
const offencesOf = (page: Page): string[] =>
  (seen.get(page) ?? []).filter((text) => !(allowed.get(page) ?? []).some((pattern) => pattern.test(text)));

/** A test whose page may do nothing that the policy forbids, log no error, and talk to nobody but our own server. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const watch = await watchPage(page, new URL(baseURL!).origin);
      await use(watch);
      expect(offencesOf(page), 'policy breaches, errors and requests off our origin').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * A test on a page that stays open from test to test, watched like any other: an engine that starts once serves many tests.
 * Such a test goes to its view with `visit`, and leaves no window, dialog or emulation behind.
 */
export const keptTest = base.extend<object, { keptPage: Page }>({
  keptPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL, viewport, serviceWorkers } = project.use;
      const context = await browser.newContext({
        ...(baseURL ? { baseURL } : {}),
        ...(viewport ? { viewport } : {}),
        ...(serviceWorkers ? { serviceWorkers } : {}),
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await watchPage(page, new URL(baseURL!).origin);
      await use(page);
      await context.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  page: async ({ keptPage }, use) => {
    await use(keptPage);
    expect(offencesOf(keptPage), 'policy breaches, errors and requests off our origin').toEqual([]);
  },
});

export { expect };

/** Opens the atlas with a search string such as `?screen=trends`, and waits until the application has drawn its frame. */
export async function openPage(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search}`);
  await expect(page.getByRole('banner')).toBeVisible();
}

/** Opens the atlas and waits until the database answers and, on screens with a map, until the map has settled. */
export async function openAtlas(page: Page, search = '', options: { map?: boolean } = {}): Promise<void> {
  await openPage(page, search);
  await databaseReady(page);
  if (options.map !== false) await mapReady(page);
}

/** Waits until the database has opened. */
export const databaseReady = (page: Page) =>
  expect(page.locator('[data-db="ready"]').first()).toBeAttached({ timeout: 60_000 });

/** Waits until the map has drawn everything: the interactive one, or the simple one where that cannot be had. */
export const mapReady = (page: Page) =>
  expect(page.locator('[data-map-ready="true"]').first()).toBeAttached({ timeout: 60_000 });

/** Waits until no view is waiting for an answer any more. */
export const viewsStill = (page: Page) =>
  expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 });

/** Opens a screen and waits until the database has answered all that is on it; maps may still be settling. */
export async function openScreen(page: Page, search = ''): Promise<void> {
  await openPage(page, search);
  await databaseReady(page);
  await viewsStill(page);
}

/**
 * Goes to a view as Back and Forward do, on a page that is open already; opens the page at first. The address's search part
 * says the whole view.
 */
export async function visit(page: Page, search = ''): Promise<void> {
  if ((await page.locator('[data-db="ready"]').count()) === 0) return openScreen(page, search);
  await page.evaluate((to) => {
    history.pushState(null, '', `/${to}`);
    dispatchEvent(new PopStateEvent('popstate'));
    scrollTo(0, 0);
    // Until views have seen the new filters they do not say that they wait.
    return new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  }, search);
  const screen = new URLSearchParams(search).get('screen') ?? 'overview';
  await expect(page.locator(`[data-screen="${screen}"] h1`)).toBeVisible({ timeout: 60_000 });
  await viewsStill(page);
  // Some views ask once they know the answer of others.
  await page.waitForTimeout(150);
  await viewsStill(page);
}

/** Walks to a screen by the navigation, in English: its group first, then its tab where the group has several. */
export async function walkTo(page: Page, screen: ScreenName): Promise<void> {
  const { group } = ROUTES[screen];
  await page
    .getByRole('navigation', { name: en.app.screens })
    .getByRole('link', { name: en.groups[group], exact: true })
    .click();
  if (screensOf(group).length > 1)
    await page
      .getByRole('navigation', { name: en.groups[group] })
      .getByRole('link', { name: en.screens[screen], exact: true })
      .click();
}

/** The frame of one view by its heading, or of one map by its title. */
export const frame = (page: Page, name: string | RegExp) =>
  page.getByRole('figure', { name, exact: true }).first();

/** An area of the large map in the list for keyboard and screen reader. */
export const areaButton = (page: Page, pcode: string) => page.locator(`button[data-pcode="${pcode}"]`);

/** What the large map says of every area, by P-code. */
export async function mapTexts(page: Page): Promise<Map<string, string>> {
  const pairs = await page
    .locator('button[data-pcode]')
    .evaluateAll((buttons) =>
      buttons.map((button) => [(button as HTMLElement).dataset.pcode!, button.textContent ?? ''] as const),
    );
  return new Map(pairs);
}

/** The parameters of the page's link, decoded. */
export const linkOf = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams);

/** Waits until a parameter of the link has this value; undefined waits until it is gone. */
export const linkHas = (page: Page, name: string, value: string | undefined, timeout?: number) =>
  expect
    .poll(() => linkOf(page)[name], { message: `${name} in the link`, ...(timeout ? { timeout } : {}) })
    .toBe(value);

/** Takes WebGL away before the page's own code runs. */
export const withoutWebGl = (page: Page) =>
  page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });

/** A place inside an area, in CSS pixels from the corner of the large map's stage. */
export interface AreaPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the areas of the large map lie on the screen, clear of names and marks, found on the simple map of a second page
 * of the same size: the interactive map must lie in the same place.
 */
export async function areaPoints(page: Page, search: string): Promise<Map<string, AreaPoint>> {
  const twin = await page.context().newPage();
  await withoutWebGl(twin);
  await openScreen(twin, search);
  // The twin says below its map that it is the simple one, which takes room that the page's own map has.
  await twin.getByText(en.map.fallback).evaluate((note) => {
    note.style.display = 'none';
  });
  await expect
    .poll(() =>
      twin
        .locator('[data-map-kind]')
        .evaluate((stage) => stage.querySelector('svg')?.height.baseVal.value === stage.clientHeight),
    )
    .toBe(true);
  const found = await simpleAreaPoints(twin);
  await twin.close();
  return found;
}

/** The same on a page whose map is the simple one. */
export async function simpleAreaPoints(page: Page): Promise<Map<string, AreaPoint>> {
  const stage = page.locator('[data-map-kind="simple"]');
  await stage.scrollIntoViewIfNeeded();
  const found = await stage.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const names = [...element.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
    const clear = (x: number, y: number) => {
      if (names.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom))
        return undefined;
      const { target, id } = (document.elementFromPoint(x, y) as SVGElement | null)?.dataset ?? {};
      return target === 'area' ? id : undefined;
    };
    const around = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => [
      Math.cos((k * Math.PI) / 4),
      Math.sin((k * Math.PI) / 4),
    ]);
    const points: [string, { x: number; y: number }, number][] = [];
    for (let y = box.top + 2; y < box.bottom; y += 4)
      for (let x = box.left + 2; x < box.right; x += 4) {
        const id = clear(x, y);
        if (id === undefined) continue;
        let room = 0;
        while (
          room < 40 &&
          around.every(([dx, dy]) => clear(x + dx! * (room + 4), y + dy! * (room + 4)) === id)
        )
          room += 4;
        points.push([id, { x: x - box.left, y: y - box.top }, room]);
      }
    return points;
  });
  const best = new Map<string, AreaPoint & { room: number }>();
  for (const [id, at, room] of found) if (room > (best.get(id)?.room ?? 0)) best.set(id, { ...at, room });
  return best;
}

/** Where a place of the map's stage lies in the window now. */
export async function onStage(page: Page, at: AreaPoint): Promise<AreaPoint> {
  const stage = page.locator('[data-map-kind]');
  await stage.scrollIntoViewIfNeeded();
  const box = (await stage.boundingBox())!;
  return { x: box.x + at.x, y: box.y + at.y };
}
