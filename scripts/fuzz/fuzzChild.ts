import type { Format } from '#core/read/rawTable.ts';
import { drawFrom, mutate } from './mutate.ts';
import { readWhole } from './readWhole.ts';
import { sampleFiles } from './sampleFiles.ts';

/** What the child is asked: wounded files `from` to `to` of a format. */
export interface FuzzTask {
  readonly format: Format;
  readonly from: number;
  readonly to: number;
  readonly seed: number;
}

/** How one file ended: `broken` is neither whole nor a `ReadFault`. */
export interface FuzzEnd {
  readonly k: number;
  readonly end: 'read' | 'refused' | 'broken';
  readonly ms: number;
  readonly why?: string;
}

/** Reads one wounded file. */
export async function fuzzOne(
  sample: { name: string; bytes: Uint8Array },
  seed: number,
  k: number,
): Promise<FuzzEnd> {
  const wounded = mutate(sample.bytes, drawFrom(seed * 1_000_003 + k));
  const start = performance.now();
  const ended = (end: FuzzEnd['end'], why?: string): FuzzEnd => ({
    k,
    end,
    ms: performance.now() - start,
    ...(why ? { why } : {}),
  });
  try {
    await readWhole(sample.name, wounded);
    return ended('read');
  } catch (fault) {
    if (fault instanceof Error && fault.name === 'ReadFault') return ended('refused');
    return ended('broken', fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
  }
}

if (process.argv[1] === import.meta.filename)
  process.on('message', async ({ format, from, to, seed }: FuzzTask) => {
    const sample = (await sampleFiles())[format];
    for (let k = from; k < to; k++) process.send!(await fuzzOne(sample, seed, k));
    process.disconnect();
  });
