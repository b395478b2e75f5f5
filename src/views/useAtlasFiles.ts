import { useCallback, useRef } from 'react';
import type { OpenedRelease } from '#core/releases/openedRelease.ts';
import { TABLE_NAMES } from '#core/schema/tables.ts';
import { useAtlas } from './useAtlas.ts';

/** Fetches the tables, outlines, water and certificate of the open atlas once, when they are first asked for. Rejects when one does not come. */
export function useAtlasFiles(): () => Promise<OpenedRelease> {
  const { base, manifest, fetch } = useAtlas();
  const fetched = useRef<Promise<OpenedRelease> | null>(null);
  return useCallback(() => {
    fetched.current ??= load();
    fetched.current.catch(() => {
      fetched.current = null;
    });
    return fetched.current;

    async function load(): Promise<OpenedRelease> {
      const names = [
        ...TABLE_NAMES.map((table) => manifest.tables[table].file),
        manifest.files.areas.file,
        manifest.files.water.file,
        ...(manifest.files.bridges ? [manifest.files.bridges.file] : []),
        ...(manifest.files.certificate ? [manifest.files.certificate.file] : []),
      ];
      const files = await Promise.all(
        names.map(async (name): Promise<[string, Uint8Array]> => {
          const response = await fetch(base + name);
          if (!response.ok) throw new Error(`${name}: ${response.status}`);
          return [name, new Uint8Array(await response.arrayBuffer())];
        }),
      );
      return { manifest, files: new Map(files) };
    }
  }, [base, manifest, fetch]);
}
