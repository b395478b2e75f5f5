import { zipSync } from 'fflate';

/** Under which name a release holds the one before it. */
export const PREVIOUS_FILE = 'previous.zip';

/** An earlier release as one zip file, the same bytes for the same files. The one before it stays behind, so that none grows for ever. */
export const zipEarlier = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      [...files]
        .filter(([name]) => name !== PREVIOUS_FILE)
        .map(([name, bytes]) => [name, [bytes, { mtime: new Date(1980, 0, 1) }]] as const),
    ),
  );
