import { resolve } from 'node:path';
import { compressFolder } from './compressFolder.ts';

/** Compresses the build for the server: `tsx scripts/compress.ts [folder]`. */
const folder = resolve(process.argv[2] ?? 'dist');
const started = Date.now();
const fresh = await compressFolder(folder);
console.log(
  `${fresh.length} variants compressed in ${((Date.now() - started) / 1000).toFixed(1)} s; the rest were kept`,
);
