import type { Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { fill } from '#i18n/messages.ts';
import {
  areaButton,
  databaseReady,
  expect,
  frame,
  linkHas,
  mapReady,
  mapTexts,
  onStage,
  openPage,
  openScreen,
  simpleAreaPoints,
  test,
  viewsStill,
  visit,
  withoutWebGl,
} from './fixtures.ts';
import { publishedCell, say } from './publishedCells.ts';

const tableNotice = (page: Page, table: string) =>
  page.getByRole('alert').filter({ hasText: fill(en.frame.tableFault, { table }) });

/** The overview's answers are kept with the first picture, so a question of another period needs the table. */
const OTHER_PERIOD = '?screen=trends&measure=count&from=2022-01&to=2022-12';

test('a page whose program does not come says so after a while', async ({ page }) => {
  await page.route('**/assets/*.js', () => undefined);
  await page.goto('/', { waitUntil: 'commit' });
  const words = page.getByText('load the page again');
  await expect(words).toBeHidden();
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(words).toBeVisible();
});

for (const [kind, spoil] of [
  [
    'with changed bytes',
    (bytes: Buffer) => bytes.fill(0xff, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 64),
  ],
  ['cut short', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * 0.6))],
] as const)
  test(`a table ${kind} is named, and everything else works`, async ({ page }) => {
    let spoilt = true;
    await page.route('**/atlas/incident.arrow', async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: spoilt ? spoil(Buffer.from(body)) : body });
    });
    await openScreen(page, OTHER_PERIOD);
    await expect(tableNotice(page, 'incident').first()).toBeVisible();
    await expect(frame(page, en.trends.outcome)).toContainText('incident');
    await expect(frame(page, en.trends.outcome)).toContainText(
      fill(en.frame.faultQuery, { query: 'incidentsByOutcome' }),
    );

    await visit(page, '?screen=coverage');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.coverage.title);
    await expect(page.getByText('1,301,911 of 3,664,168')).toBeVisible();
    await visit(page, '?screen=flows&measure=count&from=2022-01&to=2022-12');
    const arrivals = publishedCell('arrival', { adm2_pcode: 'IQG02Q02', period: '2022' });
    await expect(areaButton(page, 'IQG02Q02')).toContainText(say.cell(arrivals, 'households'));

    // Once the file is whole again, one press brings the views back.
    spoilt = false;
    await visit(page, OTHER_PERIOD);
    await page.getByRole('alert').first().getByRole('button', { name: en.app.retry }).click();
    await expect(tableNotice(page, 'incident')).toHaveCount(0);
    const cell = publishedCell('incident', {
      adm2_pcode: 'IQG02Q02',
      period: '2022',
      category: 'violent_dispute',
    });
    await expect(areaButton(page, 'IQG02Q02')).toContainText(say.cell(cell, 'cases'));
  });

test('a missing table is named, and the disputes go on', async ({ page, watch }) => {
  watch.expectFault(/404/);
  await page.route('**/atlas/arrival.arrow', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await openScreen(page, '?screen=flows&from=2022-01&to=2022-12');
  await expect(tableNotice(page, 'arrival').first()).toBeVisible();
  await visit(page, OTHER_PERIOD);
  const cell = publishedCell('incident', {
    adm2_pcode: 'IQG02Q02',
    period: '2022',
    category: 'violent_dispute',
  });
  await expect(areaButton(page, 'IQG02Q02')).toContainText(say.cell(cell, 'cases'));
});

test('an atlas without a manifest says that it cannot open, and opens when it is back', async ({
  page,
  watch,
}) => {
  watch.expectFault(/404/);
  await page.route('**/atlas/manifest.json', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText(en.app.cannotOpen);
  await page.unroute('**/atlas/manifest.json');
  await page.getByRole('button', { name: en.app.retry }).click();
  await expect(page.getByRole('banner')).toBeVisible();
});

test('a killed worker comes back, and so does the view', async ({ page, watch }) => {
  watch.expectFault(/killed by the test|ErrorEvent/);
  await openScreen(page, '?screen=trends&measure=count&from=2020-01&to=2020-12');
  const before = await mapTexts(page);
  const engine = page.workers().find((worker) => worker.url().includes('duckdb'))!;
  await engine.evaluate(() => {
    setTimeout(() => {
      throw new Error('killed by the test');
    });
  });
  await expect(page.locator('[data-db="restarting"]')).toBeAttached();
  await databaseReady(page);
  await visit(page, OTHER_PERIOD);
  const cell = publishedCell('incident', {
    adm2_pcode: 'IQG02Q02',
    period: '2022',
    category: 'violent_dispute',
  });
  await expect(areaButton(page, 'IQG02Q02')).toContainText(say.cell(cell, 'cases'));
  await visit(page, '?screen=trends&measure=count&from=2020-01&to=2020-12');
  expect(await mapTexts(page)).toEqual(before);
});

test('a worker that falls silent is missed and replaced', async ({ page }) => {
  await openScreen(page, '?screen=trends&measure=count');
  await page
    .workers()
    .find((worker) => worker.url().includes('duckdb'))!
    .evaluate(() => self.close());
  await page.evaluate(() => {
    history.pushState(null, '', '/?screen=trends&measure=count&from=2021-01&to=2021-12');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  const cell = publishedCell('incident', {
    adm2_pcode: 'IQG02Q02',
    period: '2021',
    category: 'violent_dispute',
  });
  await expect(areaButton(page, 'IQG02Q02')).toContainText(say.cell(cell, 'cases'), { timeout: 60_000 });
  await viewsStill(page);
});

test('without WebGL the simple map stays, says so, and selects', async ({ page }) => {
  await withoutWebGl(page);
  await openScreen(page, '?screen=trends');
  await mapReady(page);
  const stage = page.locator('[data-map-kind]');
  await expect(stage).toHaveAttribute('data-map-kind', 'simple');
  await expect(page.getByText(en.map.fallback)).toBeVisible();
  await expect(stage.locator('path[data-target="area"]')).toHaveCount(7);
  const at = await onStage(page, (await simpleAreaPoints(page)).get('IQG02Q06')!);
  await page.mouse.click(at.x, at.y);
  await linkHas(page, 'd', 'IQG02Q06');
  await expect(areaButton(page, 'IQG02Q06')).toHaveAttribute('aria-pressed', 'true');
  await visit(page, '?screen=flows');
  await expect(page.locator('[data-map-kind] [data-target="arc"]').first()).toBeAttached();
});

test('a lost graphics context shows the simple map until it is back', async ({ page, watch }) => {
  watch.expectFault(/CONTEXT_LOST|context lost/i);
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      const context = Reflect.apply(original, this, args);
      if (String(args[0]).startsWith('webgl') && this.className.includes('maplibre'))
        Object.assign(globalThis, { mapContext: context });
      return context;
    } as typeof original;
  });
  await openScreen(page, '?screen=trends');
  await mapReady(page);
  const stage = page.locator('[data-map-kind]');
  await expect(stage).toHaveAttribute('data-map-kind', 'interactive');
  const lose = (restoreAfter: number | null) =>
    page.evaluate((after) => {
      const context = (globalThis as unknown as { mapContext: WebGL2RenderingContext }).mapContext;
      const extension = context.getExtension('WEBGL_lose_context')!;
      extension.loseContext();
      if (after !== null) setTimeout(() => extension.restoreContext(), after);
    }, restoreAfter);
  await lose(1500);
  await expect(stage).toHaveAttribute('data-map-kind', 'simple');
  await expect(stage.locator('path[data-target="area"]')).toHaveCount(7);
  await expect(stage).toHaveAttribute('data-map-kind', 'interactive');
  await expect(stage).toHaveAttribute('data-map-ready', 'true');

  await lose(null);
  await expect(page.getByText(en.map.fallback)).toBeVisible();
  await expect(stage).toHaveAttribute('data-map-kind', 'simple');
  await expect(stage).toHaveAttribute('data-map-ready', 'true');
});

test('a query that fails stays in its frame, with its name', async ({ page }) => {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: unknown[]) {
      const { data } = (message ?? {}) as { data?: unknown };
      if (Array.isArray(data) && typeof data[1] === 'string' && data[1].includes('AS route'))
        data[1] = 'SELECT nonsense FROM nowhere';
      return Reflect.apply(post, this, [message, ...rest]);
    };
  });
  await openScreen(page, '?screen=trends&measure=count');
  const route = frame(page, en.trends.route);
  await expect(route.getByRole('alert')).toContainText(en.frame.fault);
  await expect(route).toContainText(fill(en.frame.faultQuery, { query: 'incidentsByRoute' }));
  await expect(frame(page, en.trends.outcome).getByRole('listitem')).toHaveCount(4);
  await expect(frame(page, en.trends.category)).toContainText(en.codes.category.drug_abuse);
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(areaButton(page, 'IQG02Q02')).toContainText('case');
});

test('a map whose code does not come leaves the simple one', async ({ page, watch }) => {
  watch.expectFault(/404|Failed to (load|fetch)|dynamically imported|Unable to preload/);
  await page.route('**/assets/maplibre*', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await openPage(page, '?screen=trends');
  await databaseReady(page);
  await mapReady(page);
  await expect(page.locator('[data-map-kind]')).toHaveAttribute('data-map-kind', 'simple');
  await expect(page.getByText(en.map.fallback)).toBeVisible();
});
