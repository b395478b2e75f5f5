import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

const browser = await findBrowser();

/** One port for this run: workers load this file again and find the choice of the first in the environment. */
if (process.env.ATLAS_TEST_PORT === undefined) {
  process.env.ATLAS_TEST_PORT = String(await freePort());
  // The first process alone builds what tests of withheld cells look at.
  const { buildAtlas } = await import('./scripts/buildAtlas.ts');
  await buildAtlas({
    out: 'test-results/four-kinds',
    reference: 'data/reference',
    method: 'threshold-and-rounding',
  });
}
const address = `http://127.0.0.1:${process.env.ATLAS_TEST_PORT}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  // A shared machine stalls now and then; a test that fails twice fails.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  // Software rendering on a shared machine with two cores: slow, but not stuck.
  timeout: 120_000,
  globalTimeout: 18 * 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    // A service worker would answer in place of the routes that tests break; the offline test switches it on.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // Recording every test would slow each of them on a small machine.
    trace: 'off',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: browser.executablePath, args: browser.args, env: browser.env },
  },
  webServer: {
    command: `node --import tsx scripts/start.ts --no-compress --port ${process.env.ATLAS_TEST_PORT}`,
    url: address,
    timeout: 180_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}
