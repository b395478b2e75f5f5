/** Address under which an atlas in memory stands; nothing is ever asked of a server there. */
export const MEMORY_BASE = 'memory:/';

/** Answers requests for the files of an atlas that is in memory. What is not there is a 404, as on a server. */
export const memoryFolder =
  (files: ReadonlyMap<string, Uint8Array>): typeof globalThis.fetch =>
  async (input) => {
    const bytes = files.get(String(input).slice(MEMORY_BASE.length));
    return bytes
      ? new Response(bytes.slice() as Uint8Array<ArrayBuffer>)
      : new Response(null, { status: 404, statusText: 'Not Found' });
  };
