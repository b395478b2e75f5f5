import { useMemo } from 'react';
import { gatherPoints } from '#core/demand/gatherPoints.ts';
import type { PlanningPoint } from '#core/planning/planningPoint.ts';
import type { DemandChoice } from '#core/planning/scenario.ts';
import { useAreaNames } from '#views/useAreaNames.ts';
import type { PlanningFacts } from './usePlanningFacts.ts';
import type { ReaderFiles } from './useReaderFiles.ts';

/** The demand points of a scenario; null until they are there, or while the file that it wants is not open. */
export function usePoints(
  demand: DemandChoice,
  { points, subdistrictOf }: Pick<PlanningFacts, 'points' | 'subdistrictOf'>,
  files: ReaderFiles,
): readonly PlanningPoint[] | null {
  const nameOf = useAreaNames();
  const own = files.points?.points;
  return useMemo(() => {
    if (demand === 'points')
      return own && own.length > 0 ? own.map((point) => ({ ...point, rural: null })) : null;
    if (demand === 'localities' || !points) return points;
    return gatherPoints(points, ({ id }) => subdistrictOf.get(id)!).map(({ of: _, ...point }) => ({
      ...point,
      name: nameOf(point.id),
      rural: null,
    }));
  }, [demand, points, subdistrictOf, own, nameOf]);
}
