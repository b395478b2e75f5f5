import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Tally, Task } from './tally.ts';

/**
 * All tasks reckoned by as many processes as there are cores: threads would not be given the loader
 * that reads TypeScript. `done` is called after each with its place and tally. Rejects when a process ends before its tasks do.
 */
export async function tallyOnCores(
  tasks: readonly Task[],
  done: (at: number, found: Tally) => void,
): Promise<void> {
  let next = 0;
  const helpers = Array.from({ length: Math.min(availableParallelism(), tasks.length) }, () =>
    fork(new URL('./tallyProcess.ts', import.meta.url)),
  );
  const work = (helper: ChildProcess) =>
    new Promise<void>((resolve, reject) => {
      let at = -1;
      const give = () => {
        if (next === tasks.length) return resolve();
        at = next++;
        helper.send(tasks[at]!);
      };
      helper.on('message', (found: Tally) => {
        done(at, found);
        give();
      });
      helper.on('exit', (code) => reject(new Error(`a process that looked at noise ended with ${code}`)));
      give();
    });
  try {
    await Promise.all(helpers.map(work));
  } finally {
    for (const helper of helpers) helper.kill();
  }
}
