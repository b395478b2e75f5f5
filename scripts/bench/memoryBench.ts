import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import type { Bench } from './bench.ts';
import { markTime, openCold } from './bench.ts';
import { clickFilters, openCategories } from './clickFilters.ts';

/** The highest resident memory that the page's process ever had, in MB. Read from /proc: Linux only. */
async function peakMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1])
    .map((kB) => Number(kB) / 1000);
  return Math.max(...peaks);
}

/** Peak memory of the page's process. */
export const memoryBench: Bench = {
  title: "highest resident memory of the page's process; the baseline is an empty MapLibre page",
  async run(place) {
    if (process.platform !== 'linux') throw new Error('peak memory is read from /proc, which only Linux has');
    const peak = async (address: string, marks: readonly string[], clicks: number) => {
      const browser = await place.freshBrowser();
      try {
        const page = await openCold(browser, address);
        for (const mark of marks) await markTime(page, mark);
        if (clicks > 0) {
          await openCategories(page);
          await clickFilters(page, clicks);
        }
        return await peakMemory(browser);
      } finally {
        await browser.close();
      }
    };
    const baseline = {
      what: 'empty map',
      value: await peak(place.emptyMap.address, ['empty:map-ready'], 0),
    };
    const opened = ['bench:map-ready', 'bench:db-first-answer'];
    return [
      {
        what: 'atlas opened',
        value: await peak(place.atlas.address, opened, 0),
        unit: 'MB',
        baseline,
      },
      {
        what: 'after 30 filter clicks',
        value: await peak(place.atlas.address, opened, 30),
        unit: 'MB',
        baseline,
      },
    ];
  },
};
