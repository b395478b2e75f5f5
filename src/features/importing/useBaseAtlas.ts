import { useCallback, useRef } from 'react';
import type { Manifest } from '#core/manifest.ts';
import { PROTECTED_NAMES, TABLE_NAMES } from '#core/schema/tables.ts';
import { fetchJson } from '#db/openAtlas.ts';
import type { BaseAtlas } from '#jobs/importing/importJob.ts';
import { useAtlas } from '#views/useAtlas.ts';

/** Fetches the files of the open atlas once, when they are first asked for: areas and names to bring files in by. */
export function useBaseAtlas(): () => Promise<BaseAtlas> {
  const { base, manifest, fetch } = useAtlas();
  const fetched = useRef<Promise<BaseAtlas> | null>(null);
  return useCallback(() => {
    fetched.current ??= load();
    fetched.current.catch(() => {
      fetched.current = null;
    });
    return fetched.current;

    async function load(): Promise<BaseAtlas> {
      const names = [
        ...TABLE_NAMES.map((table) => manifest.tables[table].file),
        manifest.files.areas.file,
        manifest.files.water.file,
        ...(manifest.files.bridges ? [manifest.files.bridges.file] : []),
      ];
      const files = await Promise.all(
        names.map(async (name): Promise<[string, Uint8Array]> => {
          const response = await fetch(base + name);
          if (!response.ok) throw new Error(`${name}: ${response.status}`);
          return [name, new Uint8Array(await response.arrayBuffer())];
        }),
      );
      return { manifest: { ...manifest, publication: await wholeList(manifest) }, files: new Map(files) };
    }
  }, [base, manifest, fetch]);
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
