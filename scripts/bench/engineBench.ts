import { DuckDBInstance } from '@duckdb/node-api';
import type { Bench, BenchRow } from './bench.ts';
import { openCold } from './bench.ts';
import type { RunStatement } from './engine/main.ts';
import { median } from './quantile.ts';
import { makeRows, QUERIES, REPEATS } from './syntheticQueries.ts';

const SIZES = [1_000_000, 10_000_000];

/** DuckDB in the browser against native DuckDB with one thread, on the same rows and the same statements. */
export const engineBench: Bench = {
  title: `synthetic aggregate rows, median of ${REPEATS}; the baseline is native DuckDB, one thread`,
  async run(place) {
    const rows: BenchRow[] = [];
    for (const size of SIZES) {
      const native = await inNode(size);
      const browser = await inBrowser(place, size);
      for (const [name, { ms, answer }] of browser) {
        const baseline = native.get(name)!;
        if (answer !== baseline.answer) throw new Error(`the engines disagree on "${name}" of ${size} rows`);
        rows.push({
          what: `${name}, ${size / 1e6} million rows`,
          value: ms,
          unit: 'ms',
          baseline: { what: 'native', value: baseline.ms },
        });
      }
    }
    return rows;
  },
};

type Answers = Map<string, { ms: number; answer: string }>;

async function ask(size: number, run: RunStatement): Promise<Answers> {
  for (const statement of makeRows(size)) await run(statement);
  const answers: Answers = new Map();
  for (const [name, sql] of Object.entries(QUERIES)) {
    const { answer } = await run(sql);
    const times: number[] = [];
    for (let i = 0; i < REPEATS; i++) times.push((await run(sql)).ms);
    answers.set(name, { ms: median(times), answer });
  }
  return answers;
}

async function inNode(size: number): Promise<Answers> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const answers = await ask(size, async (sql) => {
    const started = performance.now();
    const reader = await connection.runAndReadAll(sql);
    const answer = sql.startsWith('SELECT') ? JSON.stringify(reader.getRowsJS()) : '';
    return { ms: performance.now() - started, answer };
  });
  connection.closeSync();
  instance.closeSync();
  return answers;
}

async function inBrowser(place: Parameters<Bench['run']>[0], size: number): Promise<Answers> {
  const browser = await place.freshBrowser();
  try {
    const page = await openCold(browser, place.engine.address);
    await page.waitForFunction(() => 'runStatement' in window, undefined, { timeout: 120_000 });
    return await ask(size, (sql) =>
      page.evaluate((text) => (window as unknown as { runStatement: RunStatement }).runStatement(text), sql),
    );
  } finally {
    await browser.close();
  }
}
