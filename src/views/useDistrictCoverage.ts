import { useMemo } from 'react';
import { useAtlas } from './useAtlas.ts';
import { useCoverage } from './useCoverage.ts';

/** Persons, and those within reach of an office, in all and by district. */
export interface DistrictCoverage {
  readonly persons: number;
  readonly persons_covered: number;
  readonly by_adm2: ReadonlyMap<string, { readonly persons: number; readonly persons_covered: number }>;
}

/** Coverage by district; until the demand points are there, the summary answers for the standard radius, else null. */
export function useDistrictCoverage(radius_km: number): DistrictCoverage | null {
  const { summary } = useAtlas();
  const { coverage } = useCoverage(radius_km);
  return useMemo(() => {
    if (coverage) return { ...coverage.total, by_adm2: coverage.by_adm2 };
    const early = summary.coverage;
    if (early.radius_km !== radius_km) return null;
    return { ...early, by_adm2: new Map(Object.entries(early.by_adm2)) };
  }, [coverage, summary, radius_km]);
}
