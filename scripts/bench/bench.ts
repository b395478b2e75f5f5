import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../browser.ts';
import { buildIfStale } from '../buildIfStale.ts';
import { compressFolder } from '../compressFolder.ts';
import { type StaticServer, staticServer } from '../staticServer.ts';
import { observeAtlas } from './observeAtlas.ts';

/** One measured line. A baseline is of the same unit and from the same run; their ratio is what travels between machines. */
export interface BenchRow {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'MB' | '%' | 'cases';
  readonly baseline?: { readonly what: string; readonly value: number };
  /** Ratio, or value where there is no baseline, that the project aims at. */
  readonly aim?: number;
  /** Monte Carlo error of a value that comes from random draws; an aim is missed only beyond it. */
  readonly error?: number;
  /** What stands beside the figure, such as the power of a test. */
  readonly beside?: string;
}

export interface Bench {
  readonly title: string;
  run(place: BenchPlace): Promise<BenchRow[]>;
}

/** A bench of bare computation, which needs no page and no browser. */
export interface BareBench {
  readonly title: string;
  readonly bare: true;
  run(asked?: BenchOptions): Promise<BenchRow[]>;
}

/** What the one who calls a bench may ask for; each bench has its own standard. */
export interface BenchOptions {
  /** Random runs a line. */
  readonly runs?: number;
  /** The lines that are wanted, by the names that the bench has for them. */
  readonly only?: readonly string[];
}

/** Where benches run: the built atlas and two bare pages on the same kind of server, and a browser. */
export interface BenchPlace {
  readonly browserVersion: string;
  readonly dist: string;
  readonly atlas: StaticServer;
  /** A page that only opens an empty MapLibre map, built from the same packages. */
  readonly emptyMap: StaticServer;
  /** A page that only opens DuckDB-WASM, for queries on synthetic rows. */
  readonly engine: StaticServer;
  /** A browser of its own, so that caches are cold and memory is its alone. */
  freshBrowser(): Promise<Browser>;
  close(): Promise<void>;
}

/** Builds and compresses all pages, and serves them. */
export async function openBench(): Promise<BenchPlace> {
  buildIfStale();
  const dist = resolve('dist');
  const [emptyMap, engine] = await Promise.all([buildPage('emptyMap'), buildPage('engine')]);
  for (const folder of [dist, emptyMap, engine]) await compressFolder(folder);
  const servers = await Promise.all(
    [dist, emptyMap, engine].map((folder) => staticServer({ folder, port: 0 })),
  );
  const found = await findBrowser();
  const freshBrowser = () =>
    chromium.launch({ executablePath: found.executablePath, args: found.args, env: found.env });
  const browser = await freshBrowser();
  const browserVersion = `Chromium ${browser.version()}`;
  await browser.close();
  return {
    browserVersion,
    dist,
    atlas: servers[0]!,
    emptyMap: servers[1]!,
    engine: servers[2]!,
    freshBrowser,
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

async function buildPage(name: 'emptyMap' | 'engine'): Promise<string> {
  const outDir = resolve('.cache/bench', name);
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, name),
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1600,
      modulePreload: { polyfill: false },
    },
  });
  return outDir;
}

/** Opens an address in a context of its own: cold cache, no service worker, the size of a common laptop. */
export async function openCold(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  // tsx wraps named functions in a helper that the page does not have.
  await context.addInitScript('globalThis.__name ??= (named) => named');
  await context.addInitScript(observeAtlas);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit', timeout: 120_000 });
  return page;
}

/** When the page set this mark for the first time, in milliseconds after navigation began. */
export async function markTime(page: Page, mark: string, timeout = 120_000): Promise<number> {
  const handle = await page.waitForFunction(
    (name) => performance.getEntriesByName(name)[0]?.startTime,
    mark,
    {
      timeout,
      polling: 50,
    },
  );
  return (await handle.jsonValue()) as number;
}
