import { useEffect, useState } from 'react';
import type { Bridge } from '#core/cost/bridge.ts';
import { fetchJson } from '#db/openAtlas.ts';
import { useAtlas } from '#views/useAtlas.ts';

const arriving = new Map<string, Promise<readonly Bridge[]>>();
const NONE: readonly Bridge[] = [];

/** The atlas's bridges; empty when it has none or they cannot be read, null until they are there. */
export function useBridges(): readonly Bridge[] | null {
  const { base, manifest, fetch } = useAtlas();
  const file = manifest.files.bridges?.file;
  const [bridges, setBridges] = useState<readonly Bridge[] | null>(file ? null : NONE);
  useEffect(() => {
    if (!file) return;
    let stale = false;
    const url = base + file;
    const list = arriving.get(url) ?? fetchJson<readonly Bridge[]>(url, fetch);
    arriving.set(url, list);
    list.then(
      (found) => {
        if (!stale) setBridges(found);
      },
      () => {
        arriving.delete(url);
        if (!stale) setBridges(NONE);
      },
    );
    return () => {
      stale = true;
    };
  }, [base, file, fetch]);
  return bridges;
}
