import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

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
export async function buildIfStale(): Promise<void> {
  if (!existsSync(join(ROOT, 'data/built/manifest.json'))) {
    console.log('Building the atlas…');
    const made = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/buildAtlas.ts'], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    if (made.status !== 0) throw new Error('the atlas could not be built: see above');
  }
  // The service worker is the last file that a build writes: without it the build was cut short.
  const page = modified(join(ROOT, 'dist/serviceWorker.js'));
  if (page >= Math.max(...SOURCES.map((source) => newest(join(ROOT, source))))) return;
  console.log('Building the page…');
  await build({ root: ROOT, logLevel: 'warn' });
}

const modified = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0);

function newest(path: string): number {
  if (!existsSync(path) || !statSync(path).isDirectory()) return modified(path);
  const entries = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(0, ...entries.map((entry) => modified(join(path, entry))));
}
