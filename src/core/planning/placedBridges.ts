import type { Bridge } from '../cost/bridge.ts';
import type { DrawnSite, Scenario } from './scenario.ts';

/** A bridge as a scenario has it: as listed, moved by the reader, or the reader's own. */
export interface PlacedBridge extends Bridge {
  readonly origin: 'listed' | 'moved' | 'own';
}

/** Ids of the reader's own bridges begin so. */
export const OWN_BRIDGE = 'ownb';

/** The bridges of the list where the reader left or moved them, then the reader's own, which are open; `ownName` names the k-th of them. */
export function placedBridges(
  listed: readonly Bridge[],
  crossings: readonly DrawnSite[],
  ownName: (k: number) => string,
): PlacedBridge[] {
  const moved = new Map(crossings.map((one) => [one.id, one] as const));
  const own = crossings.filter(({ id }) => id.startsWith(OWN_BRIDGE));
  return [
    ...listed.map((bridge): PlacedBridge => {
      const at = moved.get(bridge.bridge_id);
      return at ? { ...bridge, lat: at.lat, lon: at.lon, origin: 'moved' } : { ...bridge, origin: 'listed' };
    }),
    ...own.map(({ id, lat, lon }, k): PlacedBridge => {
      const name = ownName(k);
      return { bridge_id: id, name, name1: name, lat, lon, status: 'open', origin: 'own' };
    }),
  ];
}

/** Whether a bridge is closed in a scenario, which names those that stand otherwise than the list says. */
export const isClosed = ({ bridge_id, status }: Bridge, { bridges }: Pick<Scenario, 'bridges'>): boolean =>
  (status === 'closed') !== bridges.includes(bridge_id);
