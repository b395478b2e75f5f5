import { DIMENSIONS } from '#core/schema/dimensions.ts';
import { publishedColumns } from '#core/schema/table.ts';
import { PROTECTED_NAMES, TABLES } from '#core/schema/tables.ts';
import { en } from '#i18n/en.ts';
import { expect, frame, mapReady, openScreen, test, visit } from './fixtures.ts';
import { manifest, tableRows } from './publishedCells.ts';

test('a walk through every screen, map and table keeps the policy and our origin', async ({ page }) => {
  // What must not happen is watched by the fixture; here everything that could make it happen is opened.
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await openScreen(page);
  await mapReady(page);
  for (const search of [
    '?screen=trends&tables=months,ranking',
    '?screen=flows',
    '?screen=coverage&level=adm3&facility=cpo_ashar',
    '?screen=about',
    '?theme=coverage&measure=change',
  ]) {
    await visit(page, search);
    if (!search.includes('about')) await mapReady(page);
  }
  await visit(page, '?screen=trends');
  await frame(page, en.trends.outcome).getByRole('button', { name: en.frame.how }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: en.app.settings }).click();
  await page.getByRole('radio', { name: en.app.themeDark }).check({ force: true });
  await page.keyboard.press('Escape');
  await mapReady(page);
  expect([...origins].filter((origin) => origin !== 'null')).toEqual([new URL(page.url()).origin]);
});

test('eval, Function and inline scripts are refused in page and engine', async ({ page, watch }) => {
  watch.expectFault(/eval|script-src|unsafe/i);
  await openScreen(page);
  const tries = async () => {
    // Playwright lets its own code pass until the first wait.
    await new Promise((done) => setTimeout(done, 10));
    const attempt = (run: () => unknown) => {
      try {
        return String(run());
      } catch (error) {
        return (error as Error).name;
      }
    };
    // biome-ignore lint/security/noGlobalEval: what is tested is that it does not work
    return [attempt(() => globalThis.eval('1 + 1')), attempt(() => new Function('return 2')())];
  };
  expect(await page.evaluate(tries)).toEqual(['EvalError', 'EvalError']);
  const engine = page.workers().find((worker) => worker.url().includes('duckdb'))!;
  expect(await engine.evaluate(tries)).toEqual(['EvalError', 'EvalError']);
});

test('the engine is locked: no file, no extension, no unlocking', async ({ page }) => {
  // The page offers no door for SQL, so its own messages to the worker are rewritten on their way.
  await page.addInitScript(() => {
    Object.assign(globalThis, { smuggled: '' });
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: unknown[]) {
      const { data } = (message ?? {}) as { data?: unknown };
      const sql = (globalThis as unknown as { smuggled: string }).smuggled;
      if (sql && Array.isArray(data) && typeof data[1] === 'string' && data[1].includes('AS outcome'))
        data[1] = sql;
      return Reflect.apply(post, this, [message, ...rest]);
    };
  });
  await openScreen(page, '?screen=coverage');
  let year = 2018;
  for (const sql of [
    "SELECT * FROM read_csv('https://example.org/x.csv')",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM '/atlas/manifest.json'",
    'LOAD httpfs',
    'LOAD json',
    'SET enable_external_access = true',
    'SET lock_configuration = false',
    "ATTACH 'other.duckdb' AS other",
  ]) {
    await page.evaluate((text) => Object.assign(globalThis, { smuggled: text }), sql);
    await visit(page, `?screen=trends&from=${year}-01&to=${year}-12`);
    await expect(frame(page, en.trends.outcome).getByRole('alert'), sql).toContainText(en.frame.fault);
    year += 1;
  }
});

test('what ships holds no line-level row: only the schema, and only linked margins', async ({ request }) => {
  for (const [name, entry] of Object.entries(manifest.tables)) {
    const served = await request.get(`/atlas/${entry.file}`);
    expect(served.ok()).toBe(true);
    expect((await served.body()).length).toBe(entry.bytes);
    const table = TABLES[name as keyof typeof TABLES];
    const known = publishedColumns(table).map((column) => column.name);
    const rows = tableRows(name as keyof typeof TABLES);
    expect(rows).toHaveLength(entry.rows);
    expect(
      Object.keys(rows[0] ?? {}).filter((column) => !known.includes(column)),
      name,
    ).toEqual([]);
    expect(
      table.columns.filter((column) => 'personal' in column),
      name,
    ).toEqual([]);
  }
  // No row of a protected table is cut by more dimensions than the list of publications allows.
  for (const table of PROTECTED_NAMES) {
    const most = Math.max(
      ...manifest.publication
        .filter((item) => item.table === table)
        .map(({ grains }) => Object.keys(grains).length),
    );
    const dimensions = DIMENSIONS[table].filter((name) => name !== 'period');
    for (const row of tableRows(table)) {
      const cut = dimensions.filter((name) => name in row && row[name] !== '_T').length;
      expect(cut + 1).toBeLessThanOrEqual(most);
    }
  }
  for (const path of [
    '/data/raw',
    '/atlas/records.csv',
    '/atlas/incident.csv',
    '/data/reference/staffing.csv',
    '/.vite/manifest.json',
    '/package.json',
    '/../package.json',
  ])
    expect((await request.get(path)).status(), path).toBe(404);
});
