import { useMemo } from 'react';
import type { Bridge } from '#core/cost/bridge.ts';
import type { LandGridInput } from '#core/cost/landGrid.ts';
import type { LatLon } from '#core/geo.ts';
import { places } from '#queries/places.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useWater } from '#views/useWater.ts';

/** Places that are no town: nobody drives slowly there. */
const OPEN_PLACES = ['village', 'airport'];

/** What is known of the land between the points: outlines, water, bridges, towns; null until it is there. */
export function useLand(
  points: readonly LatLon[] | null,
  bridges: readonly Bridge[] | null,
): LandGridInput | null {
  const { summary, outlines } = useAtlas();
  const water = useWater();
  const towns = useAsk(places, summary.filters);
  const rows = towns.rows;
  return useMemo(
    () =>
      points && bridges && water && rows
        ? {
            outlines: outlines.adm2,
            water,
            bridges,
            urban: rows.filter(({ place_kind }) => !OPEN_PLACES.includes(place_kind)).map(positionOf),
            inhabited: points.map(positionOf),
          }
        : null,
    [points, bridges, water, rows, outlines],
  );
}

/** Latitude and longitude alone, so that nothing else goes to a worker. */
export const positionOf = ({ lat, lon }: LatLon): LatLon => ({ lat, lon });
