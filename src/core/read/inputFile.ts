/** A file of the user's, wherever it lies: on a disk, in the browser, or in memory. Nothing of it is read before it is asked. */
export interface InputFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** The bytes from `start` up to, and without, `end`. */
  readonly slice: (start: number, end: number) => Promise<Uint8Array>;
  /** All bytes, in pieces. */
  readonly stream: () => AsyncIterable<Uint8Array>;
}

const PIECE = 1 << 20;

/** A file whose bytes are in memory. */
export function bytesInput(name: string, bytes: Uint8Array): InputFile {
  return {
    name,
    size: bytes.length,
    slice: async (start, end) => bytes.subarray(start, end),
    async *stream() {
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
    },
  };
}

/** A file of the browser (or of Node's `openAsBlob`), read piece by piece, so that a large one is never whole in memory. */
export function blobInput(name: string, blob: Blob): InputFile {
  const slice = async (start: number, end: number) =>
    new Uint8Array(await blob.slice(start, end).arrayBuffer());
  return {
    name,
    size: blob.size,
    slice,
    async *stream() {
      for (let at = 0; at < blob.size; at += PIECE) yield await slice(at, Math.min(blob.size, at + PIECE));
    },
  };
}

/** All bytes of a file. */
export const allBytes = (file: InputFile): Promise<Uint8Array> => file.slice(0, file.size);
