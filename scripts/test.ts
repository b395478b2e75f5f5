import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildIfStale } from './buildIfStale.ts';
import { countBrowserTests, countUnitTests, type TestCount } from './testCounts.ts';

/**
 * `npm test`: builds the page, then runs every test of both runners, and ends with one line `N passed, N failed`. A runner
 * that breaks off or sees no test at all is a failure, however green the rest.
 */
const results = resolve('test-results');
rmSync(results, { recursive: true, force: true });

const started = Date.now();
const faults: string[] = [];

try {
  buildIfStale();
} catch (cause) {
  console.error(cause);
  faults.push('the build failed');
}

const counts = [
  await runner('vitest', 'vitest.json', countUnitTests, 10, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}/vitest.json`,
  ]),
  await runner('playwright', 'browser.json', countBrowserTests, 20, [
    'node_modules/@playwright/test/cli.js',
    'test',
  ]),
];

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0) + faults.length;
console.log(`\nIn ${((Date.now() - started) / 60_000).toFixed(1)} minutes.`);
for (const fault of faults) console.log(`Failed: ${fault}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function runner(
  name: string,
  report: string,
  count: (report: unknown) => TestCount,
  minutes: number,
  command: readonly string[],
): Promise<TestCount> {
  console.log(`\n— ${name} —`);
  const code = await run(command, minutes);
  if (code === 'late') faults.push(`${name} was stopped after ${minutes} minutes`);
  const path = resolve(results, report);
  if (!existsSync(path)) {
    faults.push(`${name} wrote no report`);
    return { passed: 0, failed: 0 };
  }
  const seen = count(JSON.parse(readFileSync(path, 'utf8')));
  if (seen.passed + seen.failed === 0) faults.push(`${name} saw no tests`);
  else if (code !== 0 && seen.failed === 0) faults.push(`${name} ended with code ${code}`);
  return seen;
}

/** Runs a Node program in a process group of its own: a test that never ends takes no runner's time limit seriously. */
function run(command: readonly string[], minutes: number): Promise<number | 'late'> {
  return new Promise((done) => {
    const child = spawn(process.execPath, command, { stdio: 'inherit', detached: true });
    const stop = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
    const alarm = setTimeout(() => {
      stop();
      done('late');
    }, minutes * 60_000);
    process.once('SIGINT', stop);
    child.once('error', () => done(1));
    child.once('exit', (code) => {
      clearTimeout(alarm);
      process.off('SIGINT', stop);
      done(code ?? 1);
    });
  });
}
