import type { MadeFile } from './saveFile.ts';

/** The most that an atlas may unpack to, in bytes. */
const MOST = 400e6;

/** The files of an atlas as one zip file, the same bytes for the same files. */
export async function zipAtlas(name: string, files: ReadonlyMap<string, Uint8Array>): Promise<MadeFile> {
  const { zipSync } = await import('fflate');
  const mtime = new Date(1980, 0, 1);
  const bytes = zipSync(
    Object.fromEntries([...files].map(([file, content]) => [file, [content, { mtime }]])),
  );
  return { name: `${name}.zip`, type: 'application/zip', bytes: bytes as Uint8Array<ArrayBuffer> };
}

/** The files in a zip file, folders left aside. Throws when it is none, or unpacks to too much. */
export async function unzipAtlas(zip: Blob): Promise<Map<string, Uint8Array>> {
  const { unzipSync } = await import('fflate');
  let sum = 0;
  const found = unzipSync(new Uint8Array(await zip.arrayBuffer()), {
    filter: ({ originalSize }) => {
      sum += originalSize;
      if (sum > MOST) throw new RangeError('the zip file unpacks to too much');
      return true;
    },
  });
  return new Map(
    Object.entries(found).flatMap(([path, bytes]) =>
      path.endsWith('/') ? [] : [[path.split('/').at(-1)!, bytes]],
    ),
  );
}

/** The files that lie directly in a chosen folder. Throws when they are too much for an atlas. */
export async function filesOfFolder(files: readonly File[]): Promise<Map<string, Uint8Array>> {
  const own = files.filter(({ webkitRelativePath }) => webkitRelativePath.split('/').length <= 2);
  if (own.reduce((sum, { size }) => sum + size, 0) > MOST) throw new RangeError('the folder holds too much');
  return new Map(
    await Promise.all(
      own.map(
        async (file): Promise<[string, Uint8Array]> => [file.name, new Uint8Array(await file.arrayBuffer())],
      ),
    ),
  );
}
