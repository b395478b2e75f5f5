import { useCallback } from 'react';
import type { Manifest } from '#core/manifest.ts';
import { PROTECTED_NAMES } from '#core/schema/tables.ts';
import { fetchJson } from '#db/openAtlas.ts';
import type { BaseAtlas } from '#jobs/importing/importJob.ts';
import { useAtlasFiles } from '#views/useAtlasFiles.ts';

/** Gives the files of the open atlas, with the whole publication list: areas and names to bring files in by. */
export function useBaseAtlas(): () => Promise<BaseAtlas> {
  const load = useAtlasFiles();
  return useCallback(async () => {
    const { manifest, files } = await load();
    return { manifest: { ...manifest, publication: await wholeList(manifest) }, files };
  }, [load]);
}

/**
 * The publication list of an atlas, and for tables that it does not publish, such as one that was imported without them, the lines of
 * the atlas beside the page: a list names tables and grains, and no area.
 */
async function wholeList({ publication }: Manifest): Promise<Manifest['publication']> {
  const lacking = PROTECTED_NAMES.filter((name) => !publication.some(({ table }) => table === name));
  if (lacking.length === 0) return publication;
  const builtIn = await fetchJson<Manifest>('./atlas/manifest.json').catch(() => null);
  return [...publication, ...(builtIn?.publication ?? []).filter(({ table }) => lacking.includes(table))];
}
