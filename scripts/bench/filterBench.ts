import type { Bench } from './bench.ts';
import { markTime, openCold } from './bench.ts';
import { clickFilters, openCategories } from './clickFilters.ts';
import { median, quantile } from './quantile.ts';

const WARM_UP = 5;
const CLICKS = 30;

/** From a click on a filter to the last linked view, on the default atlas. */
export const filterBench: Bench = {
  title: `from a filter click to the last linked view, ${CLICKS} clicks on the default atlas`,
  async run(place) {
    const browser = await place.freshBrowser();
    try {
      const page = await openCold(browser, place.atlas.address);
      for (const mark of ['bench:db-first-answer', 'bench:map-ready']) await markTime(page, mark);
      await openCategories(page);
      await clickFilters(page, WARM_UP);
      const times = await clickFilters(page, CLICKS, WARM_UP);
      return [
        { what: 'median', value: median(times), unit: 'ms', aim: 100 },
        { what: '95th percentile', value: quantile(times, 0.95), unit: 'ms' },
      ];
    } finally {
      await browser.close();
    }
  },
};
