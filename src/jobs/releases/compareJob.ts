import type { ComparisonStep } from '#core/releases/compareReleases.ts';
import type { OpenedRelease } from '#core/releases/openedRelease.ts';
import type { ReleaseDiff } from '#core/releases/releaseDiff.ts';
import type { JobOptions } from '../job.ts';
import { runJob } from '../runJob.ts';

export interface CompareInput {
  readonly before: OpenedRelease;
  readonly after: OpenedRelease;
}

/** Compares two releases in a worker, the earlier one first. */
export const compareJob = (input: CompareInput, options: JobOptions<ComparisonStep>): Promise<ReleaseDiff> =>
  runJob<CompareInput, ComparisonStep, ReleaseDiff>(
    () => new Worker(new URL('./compareReleases.worker.ts', import.meta.url), { type: 'module' }),
    input,
    options,
  );
