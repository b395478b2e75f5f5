import { useMemo } from 'react';
import { facilities } from '#queries/facilities.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useOfficePoints } from '#views/useOfficePoints.ts';
import type { MapPoint } from '#viz/map/MapContent.ts';

/** The offices that house a referral guidance centre, as points of a map. */
export function useCentrePoints(): readonly MapPoint[] {
  const { summary } = useAtlas();
  const { rows } = useAsk(facilities, summary.filters);
  const points = useOfficePoints();
  return useMemo(() => {
    const centres = new Set(
      rows?.filter(({ referral_centre }) => referral_centre).map(({ facility_id }) => facility_id),
    );
    return points.filter(({ id }) => centres.has(id));
  }, [rows, points]);
}
