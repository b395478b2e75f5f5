import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportProgress, InspectOutput } from '#jobs/importing/importJob.ts';
import { inspectRest } from '#jobs/importing/inspectRest.ts';
import { watchReading } from '#jobs/importing/watchReading.ts';
import { JobFault, type JobOptions } from '#jobs/job.ts';

const files = [{ name: 'good.csv' }, { name: 'endless.parquet' }, { name: 'other.xlsx' }];
const reading = (file: string): ImportProgress => ({ stage: 'read', file, share: 0, rows: 0 });

/** A job that never ends by itself, and says so when it is ended. */
const endless =
  (...said: ImportProgress[]) =>
  ({ signal, onProgress }: JobOptions<ImportProgress>) =>
    new Promise<never>((_, fail) => {
      for (const progress of said) onProgress?.(progress);
      signal?.addEventListener('abort', () => fail(signal.reason));
    });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the watch over reading', () => {
  it('ends a job that stands still, and names the file that was being read', async () => {
    const watched = watchReading(files, endless(reading('good.csv'), reading('endless.parquet')), {}, 1000);
    const outcome = expect(watched).rejects.toMatchObject({ name: 'Silence', message: 'endless.parquet' });
    await vi.advanceTimersByTimeAsync(1001);
    await outcome;
  });

  it('leaves a job alone that goes on reading, or that is solving', async () => {
    const seen: string[] = [];
    const watched = watchReading(
      files,
      async ({ onProgress }) => {
        for (let k = 0; k < 5; k++) {
          await new Promise((done) => setTimeout(done, 900));
          onProgress?.(reading('good.csv'));
        }
        onProgress?.({ stage: 'protect' });
        await new Promise((done) => setTimeout(done, 60_000));
        return 'done';
      },
      { onProgress: ({ stage }) => seen.push(stage) },
      1000,
    );
    await vi.advanceTimersByTimeAsync(70_000);
    await expect(watched).resolves.toBe('done');
    expect(seen).toEqual(['read', 'read', 'read', 'read', 'read', 'protect']);
  });

  it('hands the reader’s own cancel on', async () => {
    const cancel = new AbortController();
    const watched = watchReading(files, endless(), { signal: cancel.signal }, 1000);
    const outcome = expect(watched).rejects.toBe('enough');
    cancel.abort('enough');
    await outcome;
  });
});

describe('files that are looked at', () => {
  const tableOf = (file: string) => ({ file }) as unknown as InspectOutput['tables'][number];
  const inspect = async (given: readonly { name: string }[]): Promise<InspectOutput> => {
    if (given.some(({ name }) => name === 'endless.parquet'))
      throw new JobFault('Silence', 'endless.parquet');
    return { tables: given.map(({ name }) => tableOf(name)), bad: [] };
  };

  it('keep what could be read when one of them stands still', async () => {
    const found = await inspectRest(inspect, files);
    expect(found.tables.map(({ file }) => file)).toEqual(['good.csv', 'other.xlsx']);
    expect(found.bad).toEqual([{ file: 'endless.parquet', kind: 'stopped', row: null }]);
  });

  it('end with any other fault', async () => {
    const fault = new JobFault('WorkerFault', 'gone');
    await expect(inspectRest(() => Promise.reject(fault), files)).rejects.toBe(fault);
  });
});
