import type { LatLon } from '../geo.ts';

/** A demand point of the planning room. */
export interface PlanningPoint extends LatLon {
  readonly id: string;
  readonly name: string;
  readonly adm2_pcode: string;
  /** Lives by the census's rural count; null where the census does not part the two. */
  readonly rural: boolean | null;
  /** Persons, and women and girls among them. */
  readonly people: number;
  readonly women: number;
  /** Children; left out where no source counts them. */
  readonly children?: number;
}

/** Where an office is or may be. */
export interface PlanningSite extends LatLon {
  readonly id: string;
  readonly name: string;
  /** Null for a site that lies in no district. */
  readonly adm2_pcode: string | null;
  readonly kind: 'office' | 'candidate' | 'drawn';
  /** In a place that the census counts as rural; null or left out where that is not known. */
  readonly rural?: boolean | null;
  /** Thousand US dollars for an office here, where a reader's file says so. */
  readonly price?: number;
}
