import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from '#core/cell.ts';
import { hideRows, type InformationLost, informationLost } from '#core/disclosure/informationLost.ts';
import { roundCells } from '#core/disclosure/roundCells.ts';
import { suppressCells } from '#core/disclosure/suppressCells.ts';
import { addMonths } from '#core/period.ts';
import { type TrueCells, tabulate } from '#core/tabulate.ts';
import { tallyRecords } from '#core/tally.ts';
import { highsSolver } from '../atlas/highsSolver.ts';
import { referenceIn } from '../atlas/readFolder.ts';
import { buildAtlas } from '../buildAtlas.ts';
import { makeDemoRecords } from '../makeDemoRecords.ts';
import type { BareBench, BenchRow } from './bench.ts';

const REFERENCE = 'data/reference';

/** How long a release takes to protect and attack, and what three ways of protection take away from the same counts. */
export const disclosureBench: BareBench = {
  bare: true,
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
  // Processor time is held against the aim, since a machine that others use makes the clock say anything.
  const time = async (what: string, aim: number, build: () => Promise<unknown>): Promise<BenchRow> => {
    const started = performance.now();
    const before = process.cpuUsage();
    await build();
    const { user, system } = process.cpuUsage(before);
    const clock = `${((performance.now() - started) / 1000).toFixed(1)} s by the clock`;
    return { what, value: (user + system) / 1000, unit: 'ms', aim, beside: clock };
  };
  const [first, all, month] = ['first', 'all', 'month'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const settings = referenceIn(REFERENCE).settings.extent;
  const { start, end } = settings;
  const before = join(folder, 'before');
  const oneYear = await time('build, protect and attack one year', 10_000, () =>
    buildAtlas({ out: first, reference: REFERENCE, end: `${start.slice(0, 4)}-12` }),
  );
  const allYears = await time('the same, all years', 120_000, () =>
    buildAtlas({ out: all, reference: REFERENCE, end }),
  );
  await buildAtlas({ out: before, reference: REFERENCE, end: addMonths(end, -1) });
  const oneMonth = await time('one new month after a release', 10_000, () =>
    buildAtlas({ out: month, reference: REFERENCE, end, previous: before }),
  );
  return [oneYear, allYears, oneMonth];
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
    ['mean change of a count that is shown', ({ meanChange }) => meanChange, 'cases'],
    ['counts hidden', ({ hidden }) => 100 * hidden, '%'],
    ['yearly changes that cannot be told', ({ trendsLost }) => 100 * trendsLost, '%'],
    ['mean error of a yearly change that is told', ({ trendError }) => 100 * trendError, '%'],
    ['rates that cannot be given', ({ ratesLost }) => 100 * ratesLost, '%'],
    ['mean error of a rate that is given', ({ rateError }) => 100 * rateError, '%'],
  ];
  // One line for each loss, the three ways side by side.
  return lines.map(([what, of, unit]): BenchRow => {
    const [own, ...others] = lost.map(([way, loss]) => `${way} ${of(loss).toFixed(1)} ${unit}`);
    return { what, value: of(lost[0]![1]), unit, beside: [own, ...others].join(', ') };
  });
}
