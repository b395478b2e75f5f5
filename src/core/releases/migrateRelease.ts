import { SCHEMA_VERSION } from '../schema/tables.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { manifestOf } from './openedRelease.ts';

/** Whether a release of this version of the schemas can be read: it is the present one, or steps lead from it to the present one. */
export const canRead = (version: unknown): version is number =>
  version === SCHEMA_VERSION || MIGRATIONS.some(({ from }) => from === version);

/**
 * The files of a whole release in the present form: an older one walks through every step in between, its figures and its data version
 * unchanged; a present one comes back as it is. Throws for a version that no step starts from.
 */
export function migrateRelease(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  let version = manifestOf(files).schema_version;
  let present = files;
  while (version !== SCHEMA_VERSION) {
    const step = MIGRATIONS.find(({ from }) => from === version);
    if (!step) throw new RangeError(`a release of schema version ${version} cannot be read`);
    present = step.migrate(present);
    version++;
  }
  return present;
}
