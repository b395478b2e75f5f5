import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ConsoleMessage, expect, type Page, test } from '@playwright/test';
import { tableFromIPC } from '@uwdata/flechette';
import { SCREENS } from '#app/routes.ts';
import { DIMENSIONS, MEASURES } from '#core/schema/dimensions.ts';
import { CATEGORIES } from '#core/schema/incident.ts';
import { cellColumns, TOTAL } from '#core/schema/table.ts';
import { tabulate } from '#core/tabulate.ts';
import { tallyRecords } from '#core/tally.ts';
import { en } from '#i18n/en.ts';
import { en as importing } from '#i18n/importing/en.ts';
import { en as report } from '#i18n/report/en.ts';
import { referenceIn } from '../../scripts/atlas/readFolder.ts';
import { buildAtlas } from '../../scripts/buildAtlas.ts';
import { type StaticServer, staticServer } from '../../scripts/staticServer.ts';
import { databaseReady, visit } from './fixtures.ts';
import { MARKED_EXTENT, markedCsv, markedRecords } from './markedRecords.ts';
import { Marks } from './marks.ts';

/*
 * A release whose true small counts are marked values, small meaning below a threshold of 300,000: six digits that stand
 * nowhere else. Whatever leaves the atlas is searched for them.
 */
const THRESHOLD = 300_000;
const BUILD_MS = 240_000;
const FOLDER = resolve('test-results/marked');

test.use({ serviceWorkers: 'allow', permissions: ['clipboard-read', 'clipboard-write'] });
test.describe.configure({ mode: 'serial' });

let server: StaticServer;
let marks: Marks;

test.beforeAll(async () => {
  test.setTimeout(BUILD_MS);
  rmSync(FOLDER, { recursive: true, force: true });
  const inputs = { reference: join(FOLDER, 'reference'), records: join(FOLDER, 'records') };
  cpSync('data/reference', inputs.reference, { recursive: true });
  const settings = JSON.parse(readFileSync('data/reference/atlas.json', 'utf8'));
  settings.disclosure = { ...settings.disclosure, threshold: THRESHOLD, sensitive_threshold: THRESHOLD };
  writeFileSync(join(inputs.reference, 'atlas.json'), JSON.stringify(settings));
  const reference = referenceIn(inputs.reference);
  const records = markedRecords(reference.districts, reference.settings.origins);
  mkdirSync(inputs.records, { recursive: true });
  for (const [file, text] of Object.entries(markedCsv(records)))
    writeFileSync(join(inputs.records, file), text);

  // The atlas as it is built, with this release in place of its own.
  const site = join(FOLDER, 'site');
  cpSync('dist', site, { recursive: true, filter: (path) => !/\.(br|gz|map)$/.test(path) });
  const out = join(site, 'atlas');
  await buildAtlas({ ...inputs, out, method: 'suppression', end: MARKED_EXTENT.end });
  marks = withheldMarks(out, records);
  server = await staticServer({ folder: site });
});
test.afterAll(() => server?.close());

/** A kind of case and a month of which the release withholds a district. */
function withheldCase(): { period: string; category: string } {
  const { kind } = cellColumns('count');
  const rows = tableFromIPC(readFileSync(join(FOLDER, 'site/atlas/incident.arrow'))).toArray() as Record<
    string,
    string
  >[];
  const found = rows.find(
    (row) =>
      row[kind] === 'suppressed' &&
      row.period!.length === 7 &&
      CATEGORIES.some((code) => code === row.category) &&
      DIMENSIONS.incident.every(
        (name) => (row[name] === TOTAL) === !['adm2_pcode', 'period', 'category'].includes(name),
      ),
  );
  return { period: found!.period!, category: found!.category! };
}

/** The true numbers of all cells that the release withholds, less those that it publishes elsewhere. */
function withheldMarks(out: string, records: ReturnType<typeof markedRecords>): Marks {
  const reference = referenceIn('data/reference');
  const frame = {
    extent: MARKED_EXTENT,
    districts: reference.districts,
    origins: reference.settings.origins,
    publication: reference.publication,
  };
  const hidden = new Set<number>();
  const shown = new Set<number>();
  for (const file of readdirSync(out).filter((name) => name.endsWith('.arrow')))
    for (const row of tableFromIPC(readFileSync(join(out, file))).toArray() as object[])
      for (const value of Object.values(row)) if (typeof value !== 'string') shown.add(Number(value));
  for (const table of ['incident', 'arrival'] as const) {
    const truth = tabulate(tallyRecords(table, records[table], frame), frame);
    const rows = tableFromIPC(readFileSync(join(out, `${table}.arrow`))).toArray() as Record<
      string,
      unknown
    >[];
    const keyOf = (of: (name: string) => unknown) => DIMENSIONS[table].map((name) => of(name)).join('|');
    const published = new Map(rows.map((row) => [keyOf((name) => row[name]), row]));
    for (let k = 0; k < truth.rows; k++)
      for (const measure of MEASURES[table]) {
        const row = published.get(keyOf((name) => truth.keys[name]![k]))!;
        if (row[cellColumns(measure).kind] === 'suppressed') hidden.add(truth.measures[measure]![k]!);
      }
  }
  return new Marks([...hidden].filter((value) => value >= 100_000 && !shown.has(value)));
}

/** Everything that a page says to a reader, a screen reader, the address bar and the history. */
const saidBy = (page: Page) =>
  page.evaluate(() => `${document.documentElement.outerHTML}\n${location.href}\n${document.title}`);

/** Ways out whose files hold the numbers as text. */
const SHORT = ['CSV', 'SVG'];

const nothing = async (what: string, found: Promise<string[]> | string[]) =>
  expect(await found, `true counts in ${what}`).toEqual([]);

/** A page on the marked atlas, unless another is named, and all that it wrote to the console. */
async function openMarked(page: Page, address = server.address): Promise<string[]> {
  const log: string[] = [];
  page.on('console', (message: ConsoleMessage) => log.push(message.text()));
  page.on('pageerror', (error) => log.push(`${error.message}\n${error.stack}`));
  await page.goto(address);
  await databaseReady(page);
  return log;
}

test('marked counts are known when they are seen', async () => {
  expect(marks.size).toBeGreaterThan(300);
  const found = await marks.inPath(join(FOLDER, 'records', 'arrival.csv'));
  expect(found.length).toBeGreaterThan(20);
  const mark = Number(found[0]);
  for (const said of [
    mark.toLocaleString('en-GB'),
    mark.toLocaleString('de-DE'),
    mark.toLocaleString('ar-IQ-u-nu-arab'),
  ])
    expect(marks.inText(`a ${said}.`), said).toHaveLength(1);
  expect(marks.inText(`1.${mark} 9${mark} ${mark}7`)).toEqual([]);
  expect(marks.inRows([{ households: mark }])).toHaveLength(1);
});

test('no screen, tooltip, answer, copy or file of the atlas shows a true small count', async ({
  page,
  context,
}) => {
  test.setTimeout(600_000);
  const log = await openMarked(page);
  const at = (screen: string) =>
    `?screen=${screen}&from=${MARKED_EXTENT.start}&to=${MARKED_EXTENT.end}&measure=count`;

  for (const screen of SCREENS) {
    await visit(page, `${at(screen)}&lang=en`);
    await nothing(screen, marks.inText(await saidBy(page)));
  }
  await visit(page, `${at('flows')}&lang=ar`);
  await nothing('arrivals in Arabic', marks.inText(await saidBy(page)));
  // One kind of case in a month in which a district has too few: the map says so.
  const { period, category } = withheldCase();
  await visit(page, `?screen=trends&from=${period}&to=${period}&cat=${category}&measure=count&lang=en`);
  const small = await saidBy(page);
  expect(small).toContain(en.cell.suppressed);
  await nothing('small counts', marks.inText(small));

  // What the pointer brings up, over maps and charts.
  for (const screen of ['trends', 'flows']) {
    await visit(page, at(screen));
    for (const figure of await page.getByRole('main').getByRole('figure').all()) {
      const box = await figure.boundingBox();
      if (!box || box.width < 80) continue;
      await figure.scrollIntoViewIfNeeded();
      for (const [x, y] of [
        [0.35, 0.5],
        [0.65, 0.6],
      ] as const) {
        await figure
          .hover({ position: { x: box.width * x, y: box.height * y }, force: true, timeout: 5000 })
          .catch(() => {});
        await nothing(`a tooltip of ${screen}`, marks.inText(await saidBy(page)));
      }
    }
  }

  // The reader's own question.
  for (const table of ['incident', 'arrival']) {
    const sql = `SELECT * FROM ${table}`;
    await visit(page, `?screen=console&sql=${encodeURIComponent(sql)}`);
    await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
    await nothing(sql, marks.inText(await saidBy(page)));
    await exportAll(page, `the answer to ${sql}`);
  }
  for (const screen of ['trends', 'flows', 'explore']) {
    await visit(page, at(screen));
    await exportAll(page, screen);
  }

  await visit(page, '?screen=report');
  await expect(
    page.getByRole('article', { name: report.builder.previewLabel }).locator('table').last(),
  ).toBeVisible({
    timeout: 60_000,
  });
  for (const format of ['docx', 'pptx', 'xlsx'] as const) {
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: report.builder.formats[format] }).click(),
    ]);
    await nothing(`the report as ${format}`, marks.inPath(await file.path(), file.suggestedFilename()));
  }

  // What stays on the device: the copy for offline use, and everything that is stored.
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe('activated');
  const kept = await page.evaluate(async () => {
    const files: [string, number[]][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const { pathname } = new URL(request.url);
        if (!/\.(arrow|json|topojson)$/.test(pathname)) continue;
        files.push([pathname, [...new Uint8Array(await (await cache.match(request))!.arrayBuffer())]]);
      }
    }
    return files;
  });
  expect(kept.map(([name]) => name)).toContain('/atlas/arrival.arrow');
  for (const [name, bytes] of kept)
    await nothing(`the kept ${name}`, marks.inFile(name, Uint8Array.from(bytes)));
  const stored = await page.evaluate(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases]);
  });
  await nothing('the storage of the device', marks.inText(stored));
  await nothing('the cookies', marks.inText(JSON.stringify(await context.cookies())));
  await nothing('the console log', marks.inText(log.join('\n')));
});

/** Leaves by every way of the first export menu on the screen that has them all, and as text and vectors by each other. */
async function exportAll(page: Page, what: string): Promise<void> {
  const menus = page.getByRole('main').getByRole('button', { name: en.exports.title });
  const count = await menus.count();
  expect(count, `export menus of ${what}`).toBeGreaterThan(0);
  for (let k = 0; k < count; k++) {
    await menus.nth(k).click();
    const dialog = page.getByRole('dialog', { name: en.exports.title });
    await expect(dialog).toBeVisible();
    const names = await dialog.getByRole('button').allTextContents();
    for (const name of names) {
      if (k > 0 && !SHORT.includes(name)) continue;
      const button = dialog.getByRole('button', { name, exact: true });
      if (name === en.exports.citation || name === en.exports.link) {
        await button.click();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        await nothing(`${what}, ${name} in the clipboard`, marks.inText(copied));
        continue;
      }
      const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), button.click()]);
      await nothing(`${what} as ${name}`, marks.inPath(await file.path(), file.suggestedFilename()));
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
}

test('records brought into the page leave it protected', async ({ page }) => {
  test.setTimeout(300_000);
  const log = await openMarked(page, '/');
  const words = importing;
  const button = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
  await visit(page, '?screen=importing');
  await page.getByTestId('files').setInputFiles(resolve(FOLDER, 'records', 'arrival.csv'));
  for (let step = 0; step < 3; step++) {
    await expect(button(words.next)).toBeEnabled({ timeout: 60_000 });
    await button(words.next).click();
  }
  await button(words.build).click();
  await button(words.openNow).click({ timeout: 180_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), button(words.download).click()]);
  // Rounded: no true number that is not a multiple of the base may be anywhere.
  const rounded = truthOf('arrival');
  await nothing('the folder to take along', rounded.inPath(await download.path(), 'atlas.zip'));
  for (const screen of ['overview', 'flows', 'about', 'explore']) {
    await visit(page, `?screen=${screen}&measure=count&lang=en`);
    await nothing(screen, rounded.inText(await saidBy(page)));
  }
  await visit(page, `?screen=console&sql=${encodeURIComponent('SELECT * FROM arrival')}`);
  await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
  await nothing('the console', rounded.inText(await saidBy(page)));
  await nothing('the console log', rounded.inText(log.join('\n')));
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  await nothing('the storage of the device', rounded.inText(stored));
});

/** Every true number of a table that its rounding must hide: none that a bound of a rounded cell may equal. */
function truthOf(table: 'arrival'): Marks {
  const reference = referenceIn('data/reference');
  const frame = {
    extent: MARKED_EXTENT,
    districts: reference.districts,
    origins: reference.settings.origins,
    publication: reference.publication,
  };
  const records = markedRecords(reference.districts, reference.settings.origins);
  const { measures } = tabulate(tallyRecords(table, records[table], frame), frame);
  return new Marks(
    [...measures.households!].filter((value) => value >= 100_000 && [2, 3].includes(value % 5)),
  );
}
