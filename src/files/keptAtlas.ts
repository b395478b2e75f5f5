/** Where an atlas lies among the browser's own files (OPFS), and the mark by which the page knows before it looks. */
const FOLDER = 'atlas';
const MARK = 'aman-atlas.kept';

/** Whether an atlas is kept on this device. */
export function hasKeptAtlas(): boolean {
  try {
    return localStorage.getItem(MARK) === '1';
  } catch {
    return false;
  }
}

/** Keeps the files of an atlas on this device in place of any before. Throws where the browser keeps no files. */
export async function keepAtlas(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await forgetAtlas();
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  for (const [name, bytes] of files) {
    const file = await folder.getFileHandle(name, { create: true });
    const writer = await file.createWritable();
    await writer.write(bytes as Uint8Array<ArrayBuffer>);
    await writer.close();
  }
  localStorage.setItem(MARK, '1');
}

/** The files of the atlas that is kept; null when there is none. */
export async function keptAtlas(): Promise<Map<string, Uint8Array> | null> {
  if (!hasKeptAtlas()) return null;
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER);
  const files = new Map<string, Uint8Array>();
  for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
    const file = await handle.getFile();
    files.set(name, new Uint8Array(await file.arrayBuffer()));
  }
  return files;
}

/** Deletes the atlas that is kept. */
export async function forgetAtlas(): Promise<void> {
  localStorage.removeItem(MARK);
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(FOLDER, { recursive: true }).catch(() => undefined);
}
