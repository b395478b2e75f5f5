import { useMemo } from 'react';
import type { LandGridInput } from '#core/cost/landGrid.ts';
import type { PlanningSite } from '#core/planning/planningPoint.ts';
import type { JobOptions } from '#jobs/job.ts';
import { runBanks, type TravelProgress } from '#jobs/placement/travelJob.ts';
import { type JobState, useJob } from '#views/useJob.ts';
import { positionOf } from './useLand.ts';

type Banks = readonly (number | null)[];

/** The bank that each site is on, worked out when the scenario asks for an office on each; null until then. */
export function useBanks(
  wanted: boolean,
  land: LandGridInput | null,
  sites: readonly PlanningSite[] | null,
): { readonly banks: Banks | null; readonly job: JobState<TravelProgress, unknown> } {
  const start = useMemo(() => {
    if (!wanted || !land || !sites) return null;
    return async (options: JobOptions<TravelProgress>) => ({
      sites,
      banks: await runBanks({ task: 'banks', land, sites: sites.map(positionOf) }, options),
    });
  }, [wanted, land, sites]);
  const job = useJob(start);
  return { banks: wanted && job.output?.sites === sites ? job.output.banks : null, job };
}
