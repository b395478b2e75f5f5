import { describe, expect, it, vi } from 'vitest';
import { readTableFile } from '#db/readTableFile.ts';
import { sha256 } from '#db/sha256.ts';
import { BASE, buildGovernorate, fetchFrom } from '../fixtures/governorate.ts';

const { files, manifest } = buildGovernorate();
const entry = manifest.tables.incident;
const good = files.get('incident.arrow')!;

const reading = (fetch: typeof globalThis.fetch, fresh = false) =>
  readTableFile(BASE, 'incident', entry, { fetch, fresh });
const serving = (...bodies: (Uint8Array<ArrayBuffer> | number)[]) => {
  const fetch = vi.fn<typeof globalThis.fetch>();
  for (const body of bodies)
    fetch.mockResolvedValueOnce(
      typeof body === 'number' ? new Response('', { status: body }) : new Response(body.slice()),
    );
  return fetch;
};
const flipped = () => {
  const bytes = good.slice();
  bytes[bytes.length >> 1]! ^= 1;
  return bytes;
};

describe('readTableFile', () => {
  it('returns the bytes that the manifest describes', async () => {
    expect(await reading(fetchFrom(files))).toEqual(good);
  });

  it.each([
    ['one bit is different', flipped(), /SHA-256 \w{64} where the manifest has \w{64}/],
    ['it is cut short', good.slice(0, -8), `${good.length - 8} bytes where the manifest has ${good.length}`],
    ['it is empty', new Uint8Array(), '0 bytes'],
    ['it is a page', new TextEncoder().encode('<!doctype html>'), '15 bytes'],
  ])('says corrupt when %s', async (_, body, detail) => {
    await expect(reading(serving(body, body))).rejects.toMatchObject({
      name: 'TableFault',
      table: 'incident',
      reason: 'corrupt',
      detail: expect.stringMatching(detail),
    });
  });

  it('asks once more past the caches before it says so', async () => {
    const fetch = serving(flipped(), good);
    expect(await reading(fetch)).toEqual(good);
    expect(fetch.mock.calls.map(([, init]) => init?.cache)).toEqual(['default', 'reload']);
  });

  it('asks only once when it was told to pass the caches', async () => {
    const fetch = serving(flipped(), good);
    await expect(reading(fetch, true)).rejects.toMatchObject({ reason: 'corrupt' });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('says missing when the server has none', async () => {
    await expect(reading(serving(404))).rejects.toMatchObject({
      reason: 'missing',
      detail: expect.stringContaining('404'),
    });
  });

  it('says missing, with the cause, when there is no network', async () => {
    const cause = new TypeError('Failed to fetch');
    await expect(reading(() => Promise.reject(cause))).rejects.toMatchObject({ reason: 'missing', cause });
  });

  it('says corrupt when the line breaks while it comes', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error('reset')) });
    await expect(reading(async () => new Response(broken))).rejects.toMatchObject({ reason: 'corrupt' });
  });
});

describe('sha256', () => {
  // FIPS 180-4, the example of one block.
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  const bytes = new TextEncoder().encode('abc');

  it('hashes by the browser', async () => {
    expect(await sha256(bytes)).toBe(abc);
  });

  it('hashes by itself on a page that is not secure', async () => {
    const subtle = null as unknown as SubtleCrypto;
    expect(await sha256(bytes, subtle)).toBe(abc);
    expect(await sha256(good, subtle)).toBe(entry.sha256);
  });
});
