import { useMemo } from 'react';
import { type Coverage, coverageOf } from '#core/coverage.ts';
import { type FacilitiesRow, facilities } from '#queries/facilities.ts';
import { type LocalitiesRow, localities } from '#queries/localities.ts';
import { type AnyAsked, useAsk } from './useAsk.ts';
import { useAtlas } from './useAtlas.ts';

export interface CoverageAnswer {
  /** Null until the demand points have arrived. */
  readonly coverage: Coverage | null;
  /** Whether the atlas knows of any office: where none was ever listed, the reach of offices is missing and not nil. */
  readonly isKnown: boolean;
  readonly points: readonly LocalitiesRow[];
  readonly offices: readonly FacilitiesRow[];
  readonly answers: readonly AnyAsked[];
}

/** Who lives within a radius (kilometres, straight line) of an open office. */
export function useCoverage(radius_km: number): CoverageAnswer {
  const { summary, manifest } = useAtlas();
  const points = useAsk(localities, summary.filters);
  const offices = useAsk(facilities, summary.filters);
  return useMemo(() => {
    const open = (offices.rows ?? []).filter((office) => office.status === 'open');
    return {
      coverage: points.rows && offices.rows ? coverageOf(points.rows, open, radius_km) : null,
      isKnown: manifest.tables.facility.rows > 0,
      points: points.rows ?? [],
      offices: offices.rows ?? [],
      answers: [points, offices],
    };
  }, [points, offices, manifest, radius_km]);
}
