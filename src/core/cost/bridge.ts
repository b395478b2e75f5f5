import type { LatLon } from '../geo.ts';

/** A place where water can be crossed. Its position need not be exact: it is moved onto the nearest water. */
export interface Bridge extends LatLon {
  readonly bridge_id: string;
  readonly name: string;
  readonly name1: string;
  readonly status: 'open' | 'closed';
}

/** The bridges as a reader would have them: those named as closed are closed, those named as open are open. */
export const withBridges = <B extends Bridge>(
  bridges: readonly B[],
  { closed = [], open = [] }: { readonly closed?: readonly string[]; readonly open?: readonly string[] },
): B[] =>
  bridges.map((bridge) =>
    closed.includes(bridge.bridge_id)
      ? { ...bridge, status: 'closed' }
      : open.includes(bridge.bridge_id)
        ? { ...bridge, status: 'open' }
        : bridge,
  );
