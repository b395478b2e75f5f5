import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { ENGINE_BYTES } from '#db/Engine.ts';

it('knows the size of the engine that is installed, by which progress is told', () => {
  const file = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  expect(statSync(file).size).toBe(ENGINE_BYTES);
});
