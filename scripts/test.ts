import { spawnSync } from 'node:child_process';
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
  await buildIfStale();
} catch (cause) {
  console.error(cause);
  faults.push('the build failed');
}

const counts = [
  runner('vitest', 'vitest.json', countUnitTests, [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}/vitest.json`,
  ]),
  runner('playwright', 'browser.json', countBrowserTests, ['playwright', 'test']),
];

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0) + faults.length;
console.log(`\nIn ${((Date.now() - started) / 60_000).toFixed(1)} minutes.`);
for (const fault of faults) console.log(`Failed: ${fault}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function runner(
  name: string,
  report: string,
  count: (report: unknown) => TestCount,
  command: readonly string[],
): TestCount {
  console.log(`\n— ${name} —`);
  const { status } = spawnSync('npx', command, { stdio: 'inherit' });
  const path = resolve(results, report);
  if (!existsSync(path)) {
    faults.push(`${name} wrote no report`);
    return { passed: 0, failed: 0 };
  }
  const seen = count(JSON.parse(readFileSync(path, 'utf8')));
  if (seen.passed + seen.failed === 0) faults.push(`${name} saw no tests`);
  else if (status !== 0 && seen.failed === 0) faults.push(`${name} ended with code ${status}`);
  return seen;
}
