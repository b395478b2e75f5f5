import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../scripts/buildIfStale.ts';

const DIST = resolve(import.meta.dirname, '../dist');
const FIRST_PAINT_KB = 90;
const SUMMARY_KB = 30;
/** Each arrives only when first needed. */
const LAZY = {
  map: /^maplibre-gl$/,
  layers: /^@deck\.gl\//,
  charts: /^recharts$/,
  database: /^@duckdb\//,
} as const;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const read = <T>(path: string): T => JSON.parse(readFileSync(join(DIST, path), 'utf8')) as T;
const gzipKB = (path: string) => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length / 1000;

describe('the build', () => {
  let chunks: Record<string, Chunk>;
  let packages: Record<string, readonly string[]>;

  beforeAll(async () => {
    buildIfStale();
    chunks = read('.vite/manifest.json');
    packages = read('.vite/packages.json');
  }, 240_000);

  /** Files reached from these manifest keys by static imports alone, or by lazy ones too. */
  const reached = (keys: readonly string[], lazy: boolean): Set<string> => {
    const seen = new Set<string>();
    const visit = (key: string) => {
      if (seen.has(key)) return;
      seen.add(key);
      const { imports = [], dynamicImports = [] } = chunks[key]!;
      for (const next of lazy ? [...imports, ...dynamicImports] : imports) visit(next);
    };
    for (const key of keys) visit(key);
    return new Set([...seen].map((key) => chunks[key]!.file));
  };
  const entries = () => Object.keys(chunks).filter((key) => chunks[key]!.isEntry);
  const holding = (name: RegExp, files: Iterable<string>) =>
    [...files].filter((file) => packages[file]?.some((held) => name.test(held)));

  test(`paints first from at most ${FIRST_PAINT_KB} kB of script (gzip)`, () => {
    const first = [...reached(entries(), false)].filter((file) => file.endsWith('.js'));
    expect(first.length).toBeGreaterThan(0);
    const sizes = Object.fromEntries(first.map((file) => [file, gzipKB(file)]));
    const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    console.log('first paint, kB gzip:', sizes, 'total', total.toFixed(1));
    expect(total).toBeLessThanOrEqual(FIRST_PAINT_KB);
  });

  test.each(Object.entries(LAZY))('fetches the %s only when needed', (_, name) => {
    const first = reached(entries(), false);
    expect(holding(name, first)).toEqual([]);
    expect(holding(name, reached(entries(), true)).length).toBeGreaterThan(0);
  });

  test('asks the document for nothing but the first picture', () => {
    const html = readFileSync(join(DIST, 'index.html'), 'utf8');
    const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map((match) => match[1]!);
    const first = reached(entries(), false);
    const scripts = named.filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => !first.has(file))).toEqual([]);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle="|\son\w+="/);
    expect(html).toContain('Content-Security-Policy');
    for (const file of named) expect(existsSync(join(DIST, file)), file).toBe(true);
  });

  test(`has a summary under ${SUMMARY_KB} kB (gzip)`, () => {
    expect(gzipKB('atlas/summary.json')).toBeLessThan(SUMMARY_KB);
  });

  test('keeps every shipped file for the time without network', () => {
    const worker = readFileSync(join(DIST, 'serviceWorker.js'), 'utf8');
    const kept = new Set([...worker.matchAll(/\burl:\s*["']([^"']+)["']/g)].map((match) => match[1]!));
    const shipped = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
      .map((file) => relative(DIST, join(DIST, file)).replaceAll('\\', '/'))
      .filter((file) => statSync(join(DIST, file)).isFile())
      .filter((file) => !/^\.vite\/|\.(br|gz)$|^serviceWorker\.js$/.test(file));
    expect(shipped.length).toBeGreaterThan(10);
    expect(shipped.filter((file) => !kept.has(file))).toEqual([]);
    const bytes = shipped.reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0);
    console.log(`kept for offline use: ${kept.size} files, ${(bytes / 1e6).toFixed(1)} MB`);
  });
});
