import { createReadStream, createWriteStream, mkdirSync, openAsBlob, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { NumberSet } from '#core/checks/NumberSet.ts';
import { importTable } from '#core/importing/importTable.ts';
import { prepareTable } from '#core/importing/prepareTable.ts';
import { RecordCounter } from '#core/importing/RecordCounter.ts';
import { gazetteerOf } from '#core/places/gazetteerOf.ts';
import { placeIndex } from '#core/places/placeIndex.ts';
import { randomFrom } from '#core/random.ts';
import { blobInput } from '#core/read/inputFile.ts';
import { SCRIPT_LIMITS } from '#core/read/rawTable.ts';
import { readTables } from '#core/read/readTables.ts';
import { referenceIn } from '../atlas/readFolder.ts';
import type { Bench } from './bench.ts';
import { pageImport } from './pageImport.ts';

const ROWS = Number(process.env.BENCH_ROWS ?? 2_000_000);

/** Rows of the file that the page reads. */
const PAGE_ROWS = Number(process.env.BENCH_PAGE_ROWS ?? 1_000_000);

/** A CSV of cases through the import in a stream, against reading its lines and doing nothing with them. */
export const importBench: Bench = {
  title: `${ROWS.toLocaleString('en')} rows of CSV into counted records; ten million are BENCH_ROWS=10000000; and ${PAGE_ROWS.toLocaleString('en')} in the page`,
  async run(place) {
    const path = resolve('.cache/bench/import.csv');
    mkdirSync(resolve('.cache/bench'), { recursive: true });
    await writeRows(path, ROWS);
    try {
      const lines = performance.now();
      let count = 0;
      for await (const _ of createInterface({ input: createReadStream(path) })) count++;
      const baseline = { what: `reading ${count} lines`, value: performance.now() - lines };
      const started = performance.now();
      const before = process.cpuUsage();
      const used = await importRows(path);
      const value = performance.now() - started;
      const { user, system } = process.cpuUsage(before);
      if (used !== ROWS) throw new Error(`${used} rows of ${ROWS} were used`);
      const memory = process.memoryUsage().rss / 1e6;
      await writeRows(path, PAGE_ROWS);
      const inPage = await pageImport(place, path, PAGE_ROWS);
      return [
        { what: 'import of all rows', value, unit: 'ms', baseline },
        // Processor time, since a machine that others use makes the clock say anything.
        {
          what: 'processor time of ten million rows',
          value: ((user + system) / 1e3) * (10_000_000 / ROWS),
          unit: 'ms',
          aim: 90_000,
        },
        { what: 'memory of the process', value: memory, unit: 'MB', aim: 4000 },
        ...inPage,
      ];
    } finally {
      rmSync(path, { force: true });
    }
  },
};

async function importRows(path: string): Promise<number> {
  const reference = referenceIn('data/reference');
  const index = placeIndex(
    gazetteerOf(reference.area, reference.localities, reference.place, reference.units),
  );
  const [raw] = await readTables(blobInput('import.csv', await openAsBlob(path)), { limits: SCRIPT_LIMITS });
  const { guess } = await prepareTable(raw!, index, { as: 'incident' });
  const counter = new RecordCounter('incident');
  const { total } = await importTable(
    raw!,
    guess.mapping,
    {
      atlas: { districts: reference.districts, origins: reference.settings.origins },
      index,
      locator: null,
      today: '2026-01-01',
      extent: null,
      seen: new NumberSet(),
    },
    (record) => counter.add(record),
  );
  return total.used;
}

async function writeRows(path: string, rows: number): Promise<void> {
  const random = randomFrom(1);
  const one = (list: readonly string[]) => list[random.whole(0, list.length - 1)]!;
  const two = (low: number, high: number) => String(random.whole(low, high)).padStart(2, '0');
  const out = createWriteStream(path);
  out.write('Date,District,Type of case,Outcome,Route,Sex\n');
  for (let row = 0; row < rows; ) {
    let text = '';
    for (let k = 0; k < 20_000; k++, row++)
      text += `202${random.whole(0, 4)}-${two(1, 12)}-${two(1, 28)},${one(['Al-Qurna', 'القرنة', 'Fao', 'Az Zubayr'])},${one(['Tribal dispute', 'Drug use', 'مخدرات'])},${one(['Solved', 'Pending'])},${one(['Patrol', 'Forum'])},${one(['f', 'm', 'n/a'])}\n`;
    if (!out.write(text)) await new Promise<void>((done) => out.once('drain', () => done()));
  }
  await new Promise<void>((done) => out.end(() => done()));
}
