import { useMemo } from 'react';
import type { Bridge } from '#core/cost/bridge.ts';
import type { DistrictNeeds } from '#core/planning/needWeights.ts';
import type { PlanningSite } from '#core/planning/planningPoint.ts';
import { arrivalsByDistrict } from '#queries/arrivalsByDistrict.ts';
import { incidentsByDistrict } from '#queries/incidentsByDistrict.ts';
import { type AnyAsked, useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { type ServedPlaces, useServedPlaces } from '#views/useServedPlaces.ts';
import { useBridges } from './useBridges.ts';

/** What the atlas knows that a plan can rest on; points are null until the offices are there too. */
export interface PlanningFacts extends Omit<ServedPlaces, 'offices'> {
  /** Offices that are open. */
  readonly offices: readonly PlanningSite[];
  /** Null until they are there. */
  readonly bridges: readonly Bridge[] | null;
  readonly needs: DistrictNeeds;
  /** The questions behind disputes and arrivals. */
  readonly needsAsked: readonly AnyAsked[];
}

const NONE: readonly PlanningSite[] = [];

/** Reads the facts of the planning room; disputes and arrivals are those of the atlas's standard twelve months. */
export function usePlanningFacts(): PlanningFacts {
  const { summary } = useAtlas();
  const places = useServedPlaces();
  const disputes = useAsk(incidentsByDistrict, summary.filters);
  const bridges = useBridges();
  const arrivals = useAsk(arrivalsByDistrict, summary.filters);
  return useMemo(
    () => ({
      ...places,
      points: places.offices && places.points,
      offices: places.offices ?? NONE,
      bridges,
      needs: {
        disputes: new Map((disputes.rows ?? []).map((row) => [row.adm2_pcode, row.count])),
        arrivals: new Map((arrivals.rows ?? []).map((row) => [row.adm2_pcode, row.persons])),
      },
      needsAsked: [disputes, arrivals],
    }),
    [places, bridges, disputes, arrivals],
  );
}
