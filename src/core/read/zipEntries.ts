import { allBytes, type InputFile } from './inputFile.ts';
import { orUnreadable, ReadFault } from './ReadFault.ts';
import type { ReadLimits } from './rawTable.ts';

export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
}

/** Names and sizes that a zip file's directory tells, before anything is unpacked; null when it is no whole zip file. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The end record has 22 bytes and a comment of at most 65,535.
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 65_535);
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < lowest || end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let k = 0; k < count; k++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({ name, packed: view.getUint32(at + 20, true), unpacked: view.getUint32(at + 24, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Stops a zip bomb at the door: a file whose directory promises more than the limit is not unpacked at all. */
export function guardZip(file: string, entries: readonly ZipEntry[], limits: ReadLimits): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  // Tables of zeros shrink to a thousandth at most; a bomb to much less.
  if (unpacked > limits.unpacked || (unpacked > 100e6 && unpacked > packed * 1200))
    throw new ReadFault('unpacks_too_large', file);
}

/** Unpacks the wanted files of a zip file; a directory that lies about sizes is a fault, not more memory. */
export async function unzip(
  file: InputFile,
  limits: ReadLimits,
  want: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  if (file.size > limits.bytes) throw new ReadFault('too_large', file.name);
  const bytes = await allBytes(file);
  const entries = zipEntries(bytes);
  if (!entries) throw new ReadFault('unreadable', file.name);
  guardZip(file.name, entries, limits);
  const { unzipSync } = await import('fflate');
  return orUnreadable(file.name, () => {
    const found = unzipSync(bytes, { filter: ({ name }) => want(name) });
    return new Map(Object.entries(found));
  });
}
