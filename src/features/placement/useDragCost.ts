import { useEffect, useMemo, useRef, useState } from 'react';
import type { Way } from '#core/cost/openWay.ts';
import { straightLineCost } from '#core/placement/straightLineCost.ts';
import { type LiveWay, openLiveWay } from '#jobs/placement/liveWay.ts';
import type { Drag } from './PlanningContext.ts';
import { positionOf } from './useLand.ts';
import type { Plan } from './usePlan.ts';

/**
 * What it takes to get from each point of a plan to the place that a site is dragged to: at once in a straight line, over
 * land and along roads from a worker that opens with the first drag, where it may be that of a moment ago; null till then.
 * Ready costs of a file know no way to other places.
 */
export function useDragCost(dragged: Drag | null, plan: Plan | null, way: Way | null): Float64Array | null {
  const points = plan?.ground.points;
  const travel = plan?.scenario.travel;
  const [found, setFound] = useState<{ readonly id: string; readonly cost: Float64Array } | null>(null);
  const live = useRef<LiveWay<Drag> | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: over another way or other points, what was open answers no longer
  useEffect(() => {
    return () => {
      live.current?.close();
      live.current = null;
      setFound(null);
    };
  }, [way, points]);

  useEffect(() => {
    if (!dragged) setFound(null);
    if (!dragged || !way || !points) return;
    live.current ??= openLiveWay(way, points.map(positionOf), ({ id }: Drag, cost) => setFound({ id, cost }));
    live.current.ask(dragged);
  }, [dragged, way, points]);

  return useMemo(() => {
    if (!dragged || !points) return null;
    if (travel === 'line') return straightLineCost(points, [dragged]);
    if (travel === 'matrix') return new Float64Array(points.length).fill(Number.POSITIVE_INFINITY);
    return found?.id === dragged.id ? found.cost : null;
  }, [dragged, points, travel, found]);
}
