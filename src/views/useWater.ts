import { useEffect, useState } from 'react';
import { fetchJson } from '#db/openAtlas.ts';
import type { WaterFeatures } from '#viz/map/MapContent.ts';
import { useAtlas } from './useAtlas.ts';

const arriving = new Map<string, Promise<WaterFeatures>>();

/** Rivers, lakes and coast; undefined until they are there. A map without water is still a map, so failing is silent. */
export function useWater(): WaterFeatures | undefined {
  const { base, manifest, fetch } = useAtlas();
  const url = base + manifest.files.water.file;
  const [water, setWater] = useState<WaterFeatures>();
  useEffect(() => {
    let stale = false;
    const file = arriving.get(url) ?? fetchJson<WaterFeatures>(url, fetch);
    arriving.set(url, file);
    file.then(
      (features) => {
        if (!stale) setWater(features);
      },
      () => arriving.delete(url),
    );
    return () => {
      stale = true;
    };
  }, [url, fetch]);
  return water;
}
