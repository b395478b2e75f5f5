import { type OpenWay, openWay } from '#core/cost/openWay.ts';
import type { LatLon } from '#core/geo.ts';
import { serveJob } from '../serveJob.ts';
import type { WayMessage } from './liveWay.ts';

let open: { readonly way: OpenWay; readonly points: readonly LatLon[] } | null = null;

/** Opens a way, then costs one site after another over it. */
serveJob<WayMessage, never, Float64Array | null>((message) => {
  if ('points' in message) {
    open = { way: openWay(message.way), points: message.points };
    return null;
  }
  return open?.way.costs(open.points, [message]).cost ?? null;
});
