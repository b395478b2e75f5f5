import { useEffect, useMemo, useState } from 'react';
import { MEMORY_BASE, memoryFolder } from '#db/memoryFolder.ts';
import { type Atlas, openAtlas } from '#db/openAtlas.ts';
import type { AtlasSwitch } from '#views/useAtlasSwitch.ts';

/** Where the atlas folder stands beside the page. */
const ATLAS = './atlas/';
/** Under which the page remembers that an imported atlas is kept; the rest of that room comes when it is wanted. */
const MARK = 'aman-atlas.kept';

interface Opened {
  readonly atlas: Atlas;
  readonly files: ReadonlyMap<string, Uint8Array> | null;
}

const isMarked = (): boolean => {
  try {
    return localStorage.getItem(MARK) === '1';
  } catch {
    return false;
  }
};

const builtIn = async (): Promise<Opened> => ({ atlas: await openAtlas(ATLAS), files: null });
const inMemory = async (given: ReadonlyMap<string, Uint8Array>): Promise<Opened> => {
  const files = (await import('#core/releases/migrateRelease.ts')).migrateRelease(given);
  return { atlas: await openAtlas(MEMORY_BASE, memoryFolder(files)), files };
};
const kept = async (): Promise<Opened> => {
  const files = await (await import('#files/keptAtlas.ts')).keptAtlas();
  return files ? inMemory(files) : builtIn();
};

/** Opens the atlas that is kept on this device, else the one beside the page. One that is kept and cannot be read is passed over. */
export const openFirst = (): Promise<Opened> => (isMarked() ? kept().catch(builtIn) : builtIn());

/** The atlas that is open, the fault when there is none, and the doors to others; the second is for another try. */
export function useOpening(
  first: Promise<Opened>,
): [{ atlas: Atlas | null; error: unknown; doors: AtlasSwitch }, () => void] {
  const [opening, setOpening] = useState(first);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isKept, setKept] = useState(isMarked);
  useEffect(() => {
    let stale = false;
    opening.then(
      (found) => {
        if (!stale) setOpened(found);
      },
      (cause: unknown) => {
        if (!stale) setError(cause);
      },
    );
    return () => {
      stale = true;
    };
  }, [opening]);
  const doors = useMemo((): AtlasSwitch => {
    // The present atlas stays until the next one has been read.
    const change = async (next: Promise<Opened>) => setOpened(await next);
    return {
      open: opened?.files ? 'imported' : 'built-in',
      isKept,
      files: opened?.files ?? null,
      openFiles: (files) => change(inMemory(files)),
      openBuiltIn: () => change(builtIn()),
      openKept: () => change(kept()),
      keep: async (files) => {
        try {
          await (await import('#files/keptAtlas.ts')).keepAtlas(files);
          setKept(true);
          return true;
        } catch {
          return false;
        }
      },
      forget: async () => {
        await (await import('#files/keptAtlas.ts')).forgetAtlas();
        setKept(false);
      },
    };
  }, [opened, isKept]);
  const retry = () => {
    setError(null);
    setOpening(openFirst());
  };
  return [{ atlas: opened?.atlas ?? null, error: opened ? null : error, doors }, retry];
}
