import { describe, expect, it } from 'vitest';
import { FORMATS } from '#core/read/rawTable.ts';
import { fuzzOne } from '../../../scripts/fuzz/fuzzChild.ts';
import { drawFrom, mutate } from '../../../scripts/fuzz/mutate.ts';
import { sampleFiles } from '../../../scripts/fuzz/sampleFiles.ts';

const samples = await sampleFiles();
// The libraries of these two may run on where a length is broken; `npm run bench -- fuzz` reads them in children that it can stop.
const inHouse = FORMATS.filter((format) => format !== 'parquet' && format !== 'arrow');

describe('wounded files', () => {
  it.each(inHouse)('%s: forty are read whole or refused, none breaks the reader', async (format) => {
    const ends = [];
    for (let k = 0; k < 40; k++) ends.push(await fuzzOne(samples[format], 7, k));
    expect(ends.filter(({ end }) => end === 'broken')).toEqual([]);
    expect(ends.length).toBe(40);
  });

  it('the same seed wounds the same way, another seed otherwise', () => {
    const { bytes } = samples.csv;
    expect(mutate(bytes, drawFrom(3))).toEqual(mutate(bytes, drawFrom(3)));
    expect(mutate(bytes, drawFrom(3))).not.toEqual(mutate(bytes, drawFrom(4)));
  });
});
