import { useMemo } from 'react';
import { straightLineCost } from '#core/placement/straightLineCost.ts';
import { needWeights } from '#core/planning/needWeights.ts';
import { outcomeOf } from '#core/planning/outcome.ts';
import { NO_NEEDS } from '#core/planning/scenario.ts';
import type { StaffedOffice } from '#core/staffing/staffQuestion.ts';
import { incidentsByDistrict } from '#queries/incidentsByDistrict.ts';
import { staff } from '#queries/staff.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useServedPlaces } from '#views/useServedPlaces.ts';

const CASES_ALONE = { needs: { ...NO_NEEDS, disputes: 1 }, growth: 0 };

/** The open offices with what they have to do; null until all is there. */
export function useOffices() {
  const { summary } = useAtlas();
  const { points, offices: sites, asked } = useServedPlaces();
  const staffed = useAsk(staff, summary.filters);
  const counted = useAsk(incidentsByDistrict, summary.filters);
  const offices = useMemo((): readonly StaffedOffice[] | null => {
    if (!points || !sites || !staffed.rows || !counted.rows) return null;
    const disputes = new Map(counted.rows.map((row) => [row.adm2_pcode, row.count]));
    const weights = needWeights(CASES_ALONE, points, { disputes, arrivals: new Map() });
    const ground = { points, sites, weights, cost: straightLineCost(points, sites) };
    const { by_site, nearest } = outcomeOf(
      ground,
      sites.map(({ id }) => id),
      0,
    );
    const cases = new Float64Array(sites.length);
    nearest.forEach((j, i) => {
      if (j >= 0) cases[j]! += weights[i]!;
    });
    const staffOf = new Map(staffed.rows.map((row) => [row.facility_id, row]));
    return sites.map(({ id, name }, j) => {
      const row = staffOf.get(id);
      const tally = by_site.get(id);
      return {
        id,
        name,
        people: tally?.people ?? 0,
        women: tally?.women ?? 0,
        cases: cases[j]!,
        units: row?.units ? row.units.split('+') : [],
        today: {
          officers: (row?.staff_men ?? 0) + (row?.staff_women ?? 0),
          women: row?.staff_women ?? 0,
          patrols: row?.patrols ?? 0,
        },
      };
    });
  }, [points, sites, staffed.rows, counted.rows]);
  return { offices, asked: [...asked, staffed, counted] };
}
