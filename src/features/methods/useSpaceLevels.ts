import { useMemo } from 'react';
import type { SpaceLevel } from '#core/methods/spaceData.ts';
import { contiguity } from '#core/statistics/space/neighbours.ts';
import { areas } from '#queries/areas.ts';
import { type AnyAsked, useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useCoverage } from '#views/useCoverage.ts';

/** Districts and sub-districts with who touches whom and who lives beyond reach; null until the answers are there. */
export function useSpaceLevels(radius_km: number): {
  readonly space: readonly SpaceLevel[] | null;
  readonly answers: readonly AnyAsked[];
} {
  const { outlines, summary } = useAtlas();
  const places = useAsk(areas, summary.filters);
  const { coverage, isKnown, answers } = useCoverage(radius_km);
  const space = useMemo(() => {
    if (!places.rows || !coverage) return null;
    const at = new Map(places.rows.map((row) => [row.pcode, { lat: row.label_lat, lon: row.label_lon }]));
    return (['adm2', 'adm3'] as const).map((level): SpaceLevel => {
      const { features } = outlines[level];
      const tally = level === 'adm2' ? coverage.by_adm2 : coverage.by_adm3;
      const ids = features.map(({ properties }) => properties.pcode);
      return {
        level,
        ids,
        touching: contiguity(features.map(({ geometry }) => geometry)),
        points: ids.map((id) => at.get(id) ?? { lat: 0, lon: 0 }),
        persons: ids.map((id) => tally.get(id)?.persons ?? 0),
        beyond:
          isKnown && ids.every((id) => tally.has(id)) ? ids.map((id) => tally.get(id)!.persons_beyond) : null,
      };
    });
  }, [places.rows, coverage, isKnown, outlines]);
  return { space, answers };
}
