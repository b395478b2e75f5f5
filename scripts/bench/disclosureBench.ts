import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from '#core/cell.ts';
import { hideRows, type InformationLost, informationLost } from '#core/disclosure/informationLost.ts';
import { roundCells } from '#core/disclosure/roundCells.ts';
import { suppressCells } from '#core/disclosure/suppressCells.ts';
import { type TrueCells, tabulate } from '#core/tabulate.ts';
import { tallyRecords } from '#core/tally.ts';
import { highsSolver } from '../atlas/highsSolver.ts';
import { referenceIn } from '../atlas/readFolder.ts';
import { buildAtlas } from '../buildAtlas.ts';
import { makeDemoRecords } from '../makeDemoRecords.ts';
import type { Bench, BenchRow } from './bench.ts';

const REFERENCE = 'data/reference';

/** How long a release takes to protect and attack, and what three ways of protection take away from the same counts. */
export const disclosureBench: Bench = {
  title: 'protection of the default list, and what it costs in information (cases of the last two years)',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      return [...(await speed(folder)), ...(await losses())];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

async function speed(folder: string): Promise<BenchRow[]> {
  const time = async (build: () => Promise<unknown>): Promise<number> => {
    const started = performance.now();
    await build();
    return performance.now() - started;
  };
  const [first, all, month] = ['first', 'all', 'month'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const settings = referenceIn(REFERENCE).settings.extent;
  const oneYear = await time(() =>
    buildAtlas({ out: first, reference: REFERENCE, end: `${settings.start.slice(0, 4)}-12` }),
  );
  const allYears = await time(() => buildAtlas({ out: all, reference: REFERENCE, end: settings.end }));
  const november = `${settings.end.slice(0, 4)}-11`;
  const before = join(folder, 'before');
  await buildAtlas({ out: before, reference: REFERENCE, end: november });
  const oneMonth = await time(() =>
    buildAtlas({ out: month, reference: REFERENCE, end: settings.end, previous: before }),
  );
  return [
    { what: 'build, protect and attack one year', value: oneYear, unit: 'ms', aim: 10_000 },
    { what: 'the same, all years', value: allYears, unit: 'ms', aim: 120_000 },
    { what: 'one new month after a release', value: oneMonth, unit: 'ms', aim: 10_000 },
  ];
}

async function losses(): Promise<BenchRow[]> {
  const reference = referenceIn(REFERENCE);
  const { settings, districts } = reference;
  const end = settings.extent.end;
  const extent = { start: `${Number(end.slice(0, 4)) - 1}-01`, end };
  const publication = reference.publication.filter(({ table }) => table === 'incident');
  const frame = { extent, districts, origins: settings.origins, publication };
  const records = makeDemoRecords(reference.personsByDistrict).incident!.filter(
    ({ month }) => String(month) >= extent.start,
  );
  const truth = tabulate(tallyRecords('incident', records, frame), frame);
  const solve = await highsSolver();
  const rule = settings.disclosure;
  const ways: readonly (readonly [string, (cells: TrueCells) => readonly Cell[]])[] = [
    ['controlled rounding', (cells) => roundCells(cells, rule, solve).measures.count!],
    ['suppression', (cells) => suppressCells(cells, rule, solve).measures.count!],
    ['hiding whole rows', (cells) => hideRows(cells, rule).count!],
  ];
  const lost = ways.map(([way, protect]) => [way, informationLost(truth, 'count', protect(truth))] as const);
  const lines: readonly (readonly [string, (of: InformationLost) => number, BenchRow['unit']])[] = [
    ['mean change of a count', ({ meanChange }) => meanChange, 'cases'],
    ['counts hidden', ({ hidden }) => 100 * hidden, '%'],
    ['yearly changes that cannot be told', ({ trendsLost }) => 100 * trendsLost, '%'],
    ['mean error of a yearly change', ({ trendError }) => 100 * trendError, '%'],
    ['rates that cannot be given', ({ ratesLost }) => 100 * ratesLost, '%'],
    ['mean error of a rate', ({ rateError }) => 100 * rateError, '%'],
  ];
  return lines.flatMap(([what, of, unit]) =>
    lost.map(([way, loss]): BenchRow => ({ what: `${what}: ${way}`, value: of(loss), unit })),
  );
}
