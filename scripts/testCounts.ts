/** How many tests of a runner passed and failed; skipped ones are neither. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

/** Counts of a Vitest JSON report. A file that could not be loaded holds no tests, and counts as one failure. */
export function countUnitTests(report: unknown): TestCount {
  const { numPassedTests, numFailedTests, testResults } = report as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** Counts of a Playwright JSON report. A test that passed on a second try counts as passed; a fault outside tests as failed. */
export function countBrowserTests(report: unknown): TestCount {
  const { stats, errors } = report as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
