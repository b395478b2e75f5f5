import { JobFault, type JobMessage, type JobOptions } from './job.ts';

/**
 * Runs one job in a worker of its own, which ends with it. Rejects with `JobFault` when the work fails or the worker cannot
 * start, and with the signal's reason when it is aborted; then the worker is gone at once.
 */
export function runJob<Input, Progress, Output>(
  makeWorker: () => Worker,
  input: Input,
  { onProgress, signal }: JobOptions<Progress> = {},
  transfer: Transferable[] = [],
): Promise<Output> {
  return new Promise<Output>((done, fail) => {
    if (signal?.aborted) return fail(signal.reason);
    const worker = makeWorker();
    const end = () => {
      signal?.removeEventListener('abort', abort);
      worker.terminate();
    };
    const abort = () => {
      end();
      fail(signal?.reason);
    };
    signal?.addEventListener('abort', abort);
    worker.onmessage = ({ data }: MessageEvent<JobMessage<Progress, Output>>) => {
      if (data.kind === 'progress') return onProgress?.(data.progress);
      end();
      if (data.kind === 'done') done(data.output);
      else fail(new JobFault(data.name, data.message));
    };
    worker.onerror = (event) => {
      end();
      fail(new JobFault('WorkerFault', event.message || 'the worker could not start'));
    };
    worker.onmessageerror = () => {
      end();
      fail(new JobFault('WorkerFault', 'a message could not be read'));
    };
    worker.postMessage(input, transfer);
  });
}
