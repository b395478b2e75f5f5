import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { checkRelease } from '#core/build/checkRelease.ts';
import { BadInput } from '#core/build/problems.ts';
import { migrateRelease } from '#core/releases/migrateRelease.ts';

/** The files of a release in a folder, or in a zip file as the page makes it, an older one in the present form. Throws `BadInput` when one is missing or was changed. */
export function openRelease(path: string): ReadonlyMap<string, Uint8Array> {
  const bad = (says: string, fix: string) => new BadInput([{ file: path, says, fix }]);
  if (!existsSync(path)) throw bad('it is not there', 'Name a folder or a zip file');
  let files: Map<string, Uint8Array>;
  if (statSync(path).isDirectory())
    files = new Map(
      readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => [name, new Uint8Array(readFileSync(join(path, name)))]),
    );
  else
    try {
      files = new Map(
        Object.entries(unzipSync(new Uint8Array(readFileSync(path))))
          .filter(([name]) => !name.endsWith('/'))
          .map(([name, bytes]) => [basename(name), bytes]),
      );
    } catch {
      throw bad('it is no zip file', 'Download the atlas again');
    }
  const problem = checkRelease(files);
  if (problem)
    throw bad(`${problem} is missing, or is not what the release says`, 'Download the atlas again');
  return migrateRelease(files);
}
