import type { JobMessage } from './job.ts';

/**
 * Makes a module a worker that does one kind of work: every message that arrives is an input; progress, output or fault
 * goes back. `transfer` names the buffers of an output that may leave without being copied.
 */
export function serveJob<Input, Progress, Output>(
  work: (input: Input, progress: (progress: Progress) => void) => Output | Promise<Output>,
  transfer: (output: Output) => Transferable[] = () => [],
): void {
  const scope = self as unknown as DedicatedWorkerGlobalScope;
  const send = (message: JobMessage<Progress, Output>, buffers: Transferable[] = []) =>
    scope.postMessage(message, buffers);
  scope.onmessage = async ({ data }: MessageEvent<Input>) => {
    try {
      const output = await work(data, (progress) => send({ kind: 'progress', progress }));
      send({ kind: 'done', output }, transfer(output));
    } catch (fault) {
      const { name, message } = fault instanceof Error ? fault : new Error(String(fault));
      send({ kind: 'fault', name, message });
    }
  };
}
