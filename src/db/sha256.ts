/**
 * The SHA-256 of bytes as lower-case hexadecimal. Browsers give `crypto.subtle` only to secure pages and localhost; an atlas
 * served plainly in an office network is checked by a library instead, fetched when it is needed.
 */
export async function sha256(
  bytes: Uint8Array<ArrayBuffer>,
  subtle = globalThis.crypto?.subtle,
): Promise<string> {
  const digest = subtle
    ? new Uint8Array(await subtle.digest('SHA-256', bytes))
    : (await import('@noble/hashes/sha2.js')).sha256(bytes);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
