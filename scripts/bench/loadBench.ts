import { slowLine } from '../slowLine.ts';
import type { Bench, BenchRow } from './bench.ts';
import { markTime, openCold } from './bench.ts';
import { median } from './quantile.ts';

/** The marks of a load, and the aim for each against the empty map on the same line. */
const MARKS = [
  { mark: 'aman:headline', what: 'headline numbers' },
  { mark: 'aman:map-first', what: 'first map paint', aim: 1.5 },
  { mark: 'bench:map-ready', what: 'interactive map' },
  { mark: 'bench:db-first-answer', what: "DuckDB's first answer" },
] as const;
const LINES = [
  { name: 'local', repeats: 5 },
  { name: '1.6 Mbit/s, 150 ms', repeats: 3, kbps: 1600, latencyMs: 150 },
] as const;

/** From navigation to each thing on the screen, with a cold cache, as medians. */
export const loadBench: Bench = {
  title: 'from navigation, cold, median; the baseline is an empty MapLibre page on the same server',
  async run(place) {
    const rows: BenchRow[] = [];
    for (const line of LINES) {
      const slow = 'kbps' in line ? line : undefined;
      const reach = async (port: number) =>
        slow ? slowLine({ port, kbps: slow.kbps, latencyMs: slow.latencyMs }) : undefined;
      const [atlasLine, emptyLine] = await Promise.all([reach(place.atlas.port), reach(place.emptyMap.port)]);
      const times = new Map<string, number[]>();
      const measure = async (address: string, marks: readonly string[]) => {
        const browser = await place.freshBrowser();
        try {
          const page = await openCold(browser, address);
          for (const mark of marks) times.set(mark, [...(times.get(mark) ?? []), await markTime(page, mark)]);
        } finally {
          await browser.close();
        }
      };
      // In turn, so that a busy moment of the machine falls on both.
      for (let i = 0; i < line.repeats; i++) {
        await measure(emptyLine?.address ?? place.emptyMap.address, ['empty:map-ready']);
        await measure(
          atlasLine?.address ?? place.atlas.address,
          MARKS.map(({ mark }) => mark),
        );
      }
      await Promise.all([atlasLine?.close(), emptyLine?.close()]);
      const baseline = { what: 'empty map', value: median(times.get('empty:map-ready')!) };
      for (const { mark, what, ...aim } of MARKS)
        rows.push({
          what: `${what} (${line.name})`,
          value: median(times.get(mark)!),
          unit: 'ms',
          baseline,
          ...aim,
        });
    }
    return rows;
  },
};
