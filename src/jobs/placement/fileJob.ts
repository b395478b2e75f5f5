import type { FileTable } from '#core/planning/fileTable.ts';
import type { JobOptions } from '../job.ts';
import { runJob } from '../runJob.ts';

/** Reads the largest table of a reader's file in a worker of its own. Rejects with a `JobFault` named `ReadFault` when it cannot. */
export const readFileTable = (file: File, options: JobOptions<never> = {}): Promise<FileTable> =>
  runJob<File, never, FileTable>(
    () => new Worker(new URL('./fileWorker.ts', import.meta.url), { type: 'module' }),
    file,
    options,
  );
