import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { checkRelease } from '#core/build/checkRelease.ts';
import { bytesOf, fileOf } from '#core/build/fileOf.ts';
import { PREVIOUS_FILE, zipEarlier } from '#core/build/zipEarlier.ts';
import { manifestOf } from '#core/releases/openedRelease.ts';
import { openRelease } from '../../../scripts/atlas/openRelease.ts';

const built = openRelease('data/built');

it('the release before goes along as one zip file, without the one before it, always in the same bytes', () => {
  const zip = zipEarlier(new Map(built).set(PREVIOUS_FILE, new Uint8Array([1])));
  const held = new Map(Object.entries(unzipSync(zip)));
  expect([...held.keys()].sort()).toEqual([...built.keys()].sort());
  expect(checkRelease(held)).toBeNull();
  expect(zipEarlier(built)).toEqual(zip);
});

it('a release that names the file of the one before is whole only with it, unchanged', () => {
  const files = new Map(built).set(PREVIOUS_FILE, zipEarlier(built));
  const manifest = manifestOf(built);
  const follows = { data_version: 'x', end: '2025-11', kept: 1, file: fileOf(files, PREVIOUS_FILE) };
  files.set('manifest.json', bytesOf(JSON.stringify({ ...manifest, follows })));
  expect(checkRelease(files)).toBeNull();
  expect(checkRelease(new Map(files).set(PREVIOUS_FILE, new Uint8Array([1])))).toBe(PREVIOUS_FILE);
});
