import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
/** What the page is made of. */
const SOURCES = [
  'src',
  'index.html',
  'vite.config.ts',
  'scripts/contentSecurityPolicy.ts',
  'package-lock.json',
  'data/built',
];

/** Builds the atlas when there is none, and the page when there is none or a source is newer. */
export function buildIfStale(): void {
  if (!existsSync(join(ROOT, 'data/built/manifest.json')))
    run('Building the atlas', ['--import', 'tsx', 'scripts/buildAtlas.ts']);
  // The service worker is the last file that a build writes: without it the build was cut short.
  const page = modified(join(ROOT, 'dist/serviceWorker.js'));
  if (page >= Math.max(...SOURCES.map((source) => newest(join(ROOT, source))))) return;
  run('Building the page', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);
}

/** Runs a program of Node to its end; as for readers, whatever the process that asks is for. */
function run(what: string, command: readonly string[]): void {
  console.log(`${what}…`);
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit', env });
  if (status !== 0) throw new Error(`${what} failed: see above`);
}

const modified = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0);

function newest(path: string): number {
  if (!existsSync(path) || !statSync(path).isDirectory()) return modified(path);
  const entries = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(0, ...entries.map((entry) => modified(join(path, entry))));
}
