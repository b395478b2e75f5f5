import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const CACHE = resolve(import.meta.dirname, '../.cache/compressed');
const COMPRESSIBLE = new Set(['.js', '.css', '.html', '.json', '.svg', '.wasm', '.arrow', '.webmanifest']);
/** Below this many bytes a second file costs more than it saves. */
const SMALLEST = 1024;

const encodings = {
  '.gz': (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
  '.br': (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_LGWIN]: 24,
      },
    }),
} as const;

/**
 * Writes file.br and file.gz beside every file of a built folder that gains by it. The work is kept under .cache by the
 * content's hash, so that the database engine (34 MB) is compressed once on a machine. Returns the files compressed anew.
 */
export async function compressFolder(folder: string): Promise<string[]> {
  await mkdir(CACHE, { recursive: true });
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/.vite/'));
  const fresh: string[] = [];
  for (const path of files) {
    const bytes = await readFile(path);
    if (bytes.length < SMALLEST) continue;
    const hash = createHash('sha256').update(bytes).digest('hex');
    await Promise.all(
      Object.entries(encodings).map(async ([ending, encode]) => {
        const kept = join(CACHE, hash + ending);
        if (!existsSync(kept)) {
          const draft = `${kept}.${process.pid}`;
          await writeFile(draft, await encode(bytes));
          await rename(draft, kept);
          fresh.push(path + ending);
        }
        await copyFile(kept, path + ending);
      }),
    );
  }
  return fresh;
}
