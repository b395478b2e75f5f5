import type { ManifestFile } from '../manifest.ts';
import { sha256Hex } from './sha256Hex.ts';

/** A text as the bytes of a file. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the manifest says of a file. */
export function fileOf(files: ReadonlyMap<string, Uint8Array>, file: string): ManifestFile {
  const bytes = files.get(file)!;
  return { file, sha256: sha256Hex(bytes), bytes: bytes.length };
}

/** The first 16 digits of a hash over names and hashes of all data files; the summary quotes it, so it is not among them. */
export const versionOf = (files: ReadonlyMap<string, Uint8Array>): string =>
  sha256Hex([...files].map(([file, bytes]) => `${file} ${sha256Hex(bytes)}\n`).join('')).slice(0, 16);
