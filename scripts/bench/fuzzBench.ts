import { fuzzReaders } from '../fuzz/fuzzReaders.ts';
import type { Bench } from './bench.ts';

/** Files of each format: more than ten thousand over all ten. */
const FILES = 1050;

/** Wounded files through every reader: none may crash it, and none may lose a row without a word. */
export const fuzzBench: Bench = {
  title: `${FILES} wounded files of each format`,
  async run() {
    const start = performance.now();
    const counts = await fuzzReaders(FILES);
    for (const { format, read, refused, stopped, broken } of counts)
      console.log(
        `  ${format.padEnd(10)} ${read} read, ${refused} refused, ${stopped} stopped, ${broken.length} broken`,
      );
    const broken = counts.flatMap((count) => count.broken);
    if (broken.length > 0) throw new Error(broken.slice(0, 5).join('\n'));
    const files = counts.reduce((sum, count) => sum + count.files, 0);
    return [
      { what: `${files} files, mean time of one`, value: (performance.now() - start) / files, unit: 'ms' },
    ];
  },
};
