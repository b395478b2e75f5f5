import type { Way } from '#core/cost/openWay.ts';
import type { LatLon } from '#core/geo.ts';
import type { JobMessage } from '../job.ts';

/** What the worker of a live way hears: first the way and its demand points, then one site after another. */
export type WayMessage = { readonly way: Way; readonly points: readonly LatLon[] } | LatLon;

/** A way that stays open in a worker of its own, for a site that is on the move. */
export interface LiveWay<Site extends LatLon> {
  /** Asks for the costs from every demand point to a site; of those asked while one is worked out, the last alone counts. */
  readonly ask: (site: Site) => void;
  readonly close: () => void;
}

/** Opens a way and hands over the costs of each site that was asked for; a fault hands over nothing more. */
export function openLiveWay<Site extends LatLon>(
  way: Way,
  points: readonly LatLon[],
  onCost: (site: Site, cost: Float64Array) => void,
): LiveWay<Site> {
  const worker = new Worker(new URL('./wayWorker.ts', import.meta.url), { type: 'module' });
  const send = (message: WayMessage) => worker.postMessage(message);
  let busy = true;
  let asked: Site | null = null;
  let next: Site | null = null;
  const go = (site: Site) => {
    busy = true;
    asked = site;
    next = null;
    send({ lat: site.lat, lon: site.lon });
  };
  worker.onmessage = ({ data }: MessageEvent<JobMessage<never, Float64Array | null>>) => {
    if (data.kind !== 'done') return worker.terminate();
    busy = false;
    if (asked && data.output) onCost(asked, data.output);
    if (next) go(next);
  };
  send({ way, points });
  return {
    ask: (site) => {
      if (busy) next = site;
      else go(site);
    },
    close: () => worker.terminate(),
  };
}
