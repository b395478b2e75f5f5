import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import packaged, { inflate } from '@sparticuz/chromium';

/** A browser for tests and benches: what to start, and with which environment. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
  readonly args: string[];
  readonly origin: 'CHROMIUM_PATH' | 'system' | 'package';
}

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
  (name) => `/usr/bin/${name}`,
);

/** WebGL2 without a graphics card, and no traffic of the browser's own. Web security stays on. */
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

const PACKAGE = resolve(import.meta.dirname, '../node_modules/@sparticuz/chromium');
const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
const CACHE = resolve(import.meta.dirname, '../.cache', `chromium-${version}`);

/**
 * Finds Chromium without a download: CHROMIUM_PATH, else the system's, else the one inside @sparticuz/chromium, unpacked
 * once under .cache. ATLAS_BROWSER=package passes over the first two.
 */
export async function findBrowser(): Promise<Browser> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  if (env.ATLAS_BROWSER !== 'package') {
    const named = env.CHROMIUM_PATH;
    if (named) {
      if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, where there is no file`);
      return { executablePath: named, env, args: ARGS, origin: 'CHROMIUM_PATH' };
    }
    const system = SYSTEM.find((path) => existsSync(path));
    if (system) return { executablePath: system, env, args: ARGS, origin: 'system' };
  }
  await unpackOnce();
  const executablePath = join(CACHE, 'chromium');
  const libraries = join(CACHE, 'al2023', 'lib');
  if (env.ATLAS_BROWSER_LIBRARIES === 'package' || lacksLibraries(executablePath))
    env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH ??= join(CACHE, 'fonts');
  return { executablePath, env, args: ARGS, origin: 'package' };
}

/** The package unpacks into the temporary folder it is told; renaming keeps a half-unpacked browser from being found. */
async function unpackOnce(): Promise<void> {
  if (existsSync(CACHE)) return;
  const folder = `${CACHE}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const bin = join(PACKAGE, 'bin');
    await Promise.all([packaged.executablePath(bin), inflate(join(bin, 'al2023.tar.br'))]);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await rename(folder, CACHE).catch(async (cause) => {
    await rm(folder, { recursive: true });
    if (!existsSync(CACHE)) throw cause;
  });
}

const lacksLibraries = (executable: string): boolean =>
  execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
