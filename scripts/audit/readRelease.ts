import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC } from '@uwdata/flechette';
import { type Release, releasedTable, releaseOf } from '#core/audit/release.ts';
import type { Manifest } from '#core/manifest.ts';
import { PROTECTED_NAMES } from '#core/schema/tables.ts';

/** A release from what its manifest says and the bytes of its protected tables. */
export function releaseOfFiles(
  frame: Pick<Manifest, 'districts' | 'origins' | 'publication' | 'disclosure' | 'extent'>,
  bytesOf: (file: string) => Uint8Array,
): Release {
  const hashes: Record<string, string> = {};
  const tables = PROTECTED_NAMES.map((table) => {
    const bytes = bytesOf(`${table}.arrow`);
    hashes[`${table}.arrow`] = createHash('sha256').update(bytes).digest('hex');
    const read = tableFromIPC(bytes);
    return releasedTable(table, read.numRows, (name) =>
      Array.from(read.getChild(name) as Iterable<string | number | null>),
    );
  });
  return releaseOf(frame, tables, hashes);
}

/** Reads a release folder as an attacker finds it. */
export function readRelease(folder: string): Release {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  return releaseOfFiles(manifest, (file) => readFileSync(join(folder, file)));
}
