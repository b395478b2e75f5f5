import { useMemo } from 'react';
import { type Cell, exact, missing } from '#core/cell.ts';
import { useAtlas } from './useAtlas.ts';
import { useCoverage } from './useCoverage.ts';

/** Persons, and those within reach of an office, in all and by district. */
export interface DistrictCoverage {
  readonly persons: number;
  readonly persons_covered: number;
  readonly by_adm2: ReadonlyMap<string, { readonly persons: number; readonly persons_covered: number }>;
}

/** Coverage by district, null where the atlas lists no office; until the demand points are there, the summary answers for the standard radius, else null. */
export function useDistrictCoverage(radius_km: number): DistrictCoverage | null {
  const { summary } = useAtlas();
  const { coverage, isKnown } = useCoverage(radius_km);
  return useMemo(() => {
    if (!isKnown) return null;
    if (coverage) return { ...coverage.total, by_adm2: coverage.by_adm2 };
    const early = summary.coverage;
    if (early.radius_km !== radius_km) return null;
    return { ...early, by_adm2: new Map(Object.entries(early.by_adm2)) };
  }, [coverage, summary, isKnown, radius_km]);
}

/** The share of an area's residents near an office; missing where the atlas lists no office, or nobody lives there. */
export function coveredShare(coverage: DistrictCoverage | null, pcode: string): Cell {
  const area = coverage?.by_adm2.get(pcode);
  if (!coverage) return missing('not-collected');
  return area && area.persons > 0 ? exact(area.persons_covered / area.persons) : missing('no-denominator');
}
