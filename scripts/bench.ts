import { availableParallelism, cpus } from 'node:os';
import { type BareBench, type Bench, type BenchOptions, type BenchPlace, openBench } from './bench/bench.ts';
import { bundleBench } from './bench/bundleBench.ts';
import { disclosureBench } from './bench/disclosureBench.ts';
import { engineBench } from './bench/engineBench.ts';
import { filterBench } from './bench/filterBench.ts';
import { fuzzBench } from './bench/fuzzBench.ts';
import { importBench } from './bench/importBench.ts';
import { loadBench } from './bench/loadBench.ts';
import { memoryBench } from './bench/memoryBench.ts';
import { noiseBench } from './bench/noiseBench.ts';
import { placementBench } from './bench/placementBench.ts';
import { printRows } from './bench/printRows.ts';
import { reportBench } from './bench/reportBench.ts';
import { statisticsBench } from './bench/statisticsBench.ts';
import { commandLine, misused } from './commandLine.ts';

/** `npm run bench` runs them all; `npm run bench -- load filter` only those named. */
const BENCHES: Readonly<Record<string, Bench | BareBench>> = {
  bundle: bundleBench,
  load: loadBench,
  filter: filterBench,
  engine: engineBench,
  memory: memoryBench,
  placement: placementBench,
  fuzz: fuzzBench,
  import: importBench,
  disclosure: disclosureBench,
  statistics: statisticsBench,
  noise: noiseBench,
  report: reportBench,
};

const USAGE = `npm run bench -- [NAME ...] [--runs N] [--only LINE,LINE]
Speed and memory as ratios against a baseline in the same run: ${Object.keys(BENCHES).join(', ')}.
--runs and --only are for noise: random atlases a line, and which screens and methods to look at.`;

const { positionals: named, values: asked } = commandLine(USAGE, {
  allowPositionals: true,
  options: { runs: { type: 'string' }, only: { type: 'string' } },
});
const unknown = named.filter((name) => !(name in BENCHES));
if (unknown.length > 0) misused(`There is no bench ${unknown.join(', ')}.`, USAGE);
const runs = asked.runs === undefined ? undefined : Number(asked.runs);
if (runs !== undefined && !(Number.isInteger(runs) && runs > 0))
  misused(`--runs asks for a whole number above 0, not ${asked.runs}.`, USAGE);
const options: BenchOptions = {
  ...(runs !== undefined && { runs }),
  ...(asked.only !== undefined && { only: asked.only.split(',') }),
};

let place: BenchPlace | undefined;
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`,
);
let failed = false;
for (const name of named.length > 0 ? named : Object.keys(BENCHES)) {
  const bench = BENCHES[name]!;
  console.log(`\n${name}: ${bench.title}`);
  try {
    if ('bare' in bench) printRows(await bench.run(options));
    else {
      if (!place) {
        place = await openBench();
        console.log(place.browserVersion);
      }
      printRows(await bench.run(place));
    }
  } catch (cause) {
    failed = true;
    console.error(`${name} could not be measured:`, cause);
  }
}
await place?.close();
process.exit(failed ? 1 : 0);
