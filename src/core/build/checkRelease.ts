import type { Manifest, ManifestFile } from '../manifest.ts';
import { canRead } from '../releases/migrateRelease.ts';
import { SCHEMA_VERSION, TABLE_NAMES, type TableName } from '../schema/tables.ts';
import { sha256Hex } from './sha256Hex.ts';

/** What is wrong with the files of a release: one is missing, was changed, or it is none; null when it is whole. */
export function checkRelease(files: ReadonlyMap<string, Uint8Array>): string | null {
  const text = files.get('manifest.json');
  if (!text) return 'manifest.json';
  let manifest: Partial<Manifest>;
  try {
    manifest = JSON.parse(new TextDecoder().decode(text)) as Partial<Manifest>;
  } catch {
    return 'manifest.json';
  }
  if (!canRead(manifest.schema_version)) return `schema ${String(manifest.schema_version)}`;
  // An older release is whole when it holds what it promises itself.
  const tables =
    manifest.schema_version === SCHEMA_VERSION ? TABLE_NAMES : Object.keys(manifest.tables ?? {});
  const listed: (ManifestFile | undefined)[] = [
    ...tables.map((name) => manifest.tables?.[name as TableName]),
    manifest.files?.areas,
    manifest.files?.water,
    manifest.files?.summary,
    ...(manifest.files?.bridges ? [manifest.files.bridges] : []),
    ...(manifest.follows?.file ? [manifest.follows.file] : []),
    ...(manifest.files?.certificate ? [manifest.files.certificate] : []),
  ];
  for (const file of listed) {
    const bytes = file && files.get(file.file);
    if (!bytes) return file?.file ?? 'manifest.json';
    if (sha256Hex(bytes) !== file.sha256) return file.file;
  }
  return null;
}
