import { JobFault, type JobOptions } from '../job.ts';
import type { ImportProgress } from './importJob.ts';

/** Silence, in milliseconds, after which a library is taken to run on at a broken file. Solving may be silent for longer, and is left alone. */
const SILENCE_MS = 90_000;

/**
 * Runs a job that reads files, and ends it when it stands still while reading: it then rejects with a `JobFault` called `Silence`
 * whose message is the name of the file, so that the reader's other files are not lost with it.
 */
export async function watchReading<Output>(
  files: readonly { readonly name: string }[],
  job: (options: JobOptions<ImportProgress>) => Promise<Output>,
  { signal, onProgress }: JobOptions<ImportProgress>,
  silence = SILENCE_MS,
): Promise<Output> {
  const watch = new AbortController();
  // What was read last is what stands still; before the first word it is the first file.
  let reading = files[0]?.name ?? '';
  const stop = () => watch.abort(new JobFault('Silence', reading));
  let timer = setTimeout(stop, silence);
  try {
    return await job({
      signal: signal ? AbortSignal.any([signal, watch.signal]) : watch.signal,
      onProgress: (progress) => {
        clearTimeout(timer);
        if (progress.stage === 'read') {
          reading = progress.file;
          timer = setTimeout(stop, silence);
        }
        onProgress?.(progress);
      },
    });
  } finally {
    clearTimeout(timer);
  }
}
