import type { MethodResult, Settings } from '#core/methods/method.ts';
import type { MethodData } from '#core/methods/methodData.ts';
import type { MethodId } from '#core/statistics/methodId.ts';
import type { Outcome } from '#core/statistics/outcome.ts';
import type { JobOptions } from '../job.ts';
import { runJob } from '../runJob.ts';

/** A method to run on monthly counts, with settings that it offers. */
export interface MethodInput {
  readonly id: MethodId;
  readonly data: MethodData;
  readonly settings: Settings;
}

/** Runs a method in a worker of its own; progress is the share of its steps that are done, and aborting ends it at once. */
export const runMethod = (input: MethodInput, options: JobOptions<number>): Promise<Outcome<MethodResult>> =>
  runJob<MethodInput, number, Outcome<MethodResult>>(
    () => new Worker(new URL('./methodWorker.ts', import.meta.url), { type: 'module' }),
    input,
    options,
  );
