import type { LatLon } from '../geo.ts';

/** A place where water can be crossed. Its position need not be exact: it is moved onto the nearest water. */
export interface Bridge extends LatLon {
  readonly bridge_id: string;
  readonly name: string;
  readonly name1: string;
  readonly status: 'open' | 'closed';
}
