import type { LatLon } from '../geo.ts';

/** The areas of one level with what is published of each: as plain data that can go to a worker. */
export interface SpaceLevel {
  readonly level: 'adm2' | 'adm3';
  readonly ids: readonly string[];
  /** For each area, the places in the list of those that touch it. */
  readonly touching: readonly (readonly number[])[];
  /** A point inside each area, between which distances are taken. */
  readonly points: readonly LatLon[];
  readonly persons: readonly number[];
  /** Persons who live beyond the service radius of an open office; null when that is not known. */
  readonly beyond: readonly number[] | null;
}
