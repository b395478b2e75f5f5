import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ReadText, type Reference, readReference } from '#core/build/readReference.ts';

/** Gives the texts of a folder's files. */
export const textsIn =
  (folder: string): ReadText =>
  (file) => {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };

/** Reads a reference folder from the disk. Throws `BadInput` as `readReference` does. */
export const referenceIn = (folder: string): Reference => readReference(textsIn(resolve(folder)));
