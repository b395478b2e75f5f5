import type { FilePoint } from './filePoints.ts';
import type { PlanningPoint, PlanningSite } from './planningPoint.ts';
import type { Scenario } from './scenario.ts';

/**
 * The sites of a scenario: today's offices, the largest demand points and any that are locked, then the reader's own.
 * A candidate keeps the id and name of its demand point; sites of a reader's file are candidates too, but for ids that are
 * taken. `ownName` names the k-th site that the reader drew.
 */
export function planningSites(
  scenario: Scenario,
  points: readonly PlanningPoint[],
  offices: readonly PlanningSite[],
  ownName: (k: number) => string,
  filed: readonly FilePoint[] = [],
): PlanningSite[] {
  const bySize = [...points].sort((a, b) => b.people - a.people || (a.id < b.id ? -1 : 1));
  const wanted = new Set([...bySize.slice(0, scenario.candidates).map(({ id }) => id), ...scenario.locked]);
  const candidates = points
    .filter(({ id }) => wanted.has(id))
    .map(
      ({ id, name, adm2_pcode, lat, lon, rural }): PlanningSite => ({
        id,
        name,
        adm2_pcode,
        lat,
        lon,
        kind: 'candidate',
        rural,
      }),
    );
  const drawn = scenario.drawn.map(
    (site, k): PlanningSite => ({
      ...site,
      name: ownName(k),
      adm2_pcode: null,
      kind: 'drawn',
    }),
  );
  const known = new Set([...offices, ...candidates].map(({ id }) => id));
  const own = filed
    .filter(({ id }) => !known.has(id))
    .map(
      ({ id, name, adm2_pcode, lat, lon, price }): PlanningSite => ({
        id,
        name,
        adm2_pcode,
        lat,
        lon,
        kind: 'candidate',
        ...(price !== null && { price }),
      }),
    );
  return [...offices, ...candidates, ...own, ...drawn];
}
