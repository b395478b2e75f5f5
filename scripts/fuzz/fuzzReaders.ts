import { fork } from 'node:child_process';
import { join } from 'node:path';
import { FORMATS, type Format } from '#core/read/rawTable.ts';
import type { FuzzEnd, FuzzTask } from './fuzzChild.ts';

/** How the wounded files of one format ended. */
export interface FuzzCount {
  readonly format: Format;
  readonly files: number;
  /** Read to the end, with every row that the reader promised. */
  readonly read: number;
  /** Refused with a `ReadFault`. */
  readonly refused: number;
  /** Stopped from outside, as the page and the command do, since a library ran on or took too much memory. */
  readonly stopped: number;
  /** Anything else: what happened, with the number of the file that shows it again. */
  readonly broken: readonly string[];
}

/** A small file that takes longer than this will not end. */
const PATIENCE_MS = 4000;

/** Reads wounded copies of a sample of every format, `files` of each, in children that can be stopped. A seed gives the same files. */
export async function fuzzReaders(
  files: number,
  seed = 1,
  formats: readonly Format[] = FORMATS,
): Promise<FuzzCount[]> {
  const counts: FuzzCount[] = [];
  for (const format of formats) {
    const ends: FuzzEnd[] = [];
    let stopped = 0;
    let from = 0;
    while (from < files) {
      const { got, whole } = await child({ format, from, to: files, seed });
      ends.push(...got);
      from += got.length;
      if (!whole) {
        stopped++;
        from++;
      }
    }
    counts.push({
      format,
      files,
      read: ends.filter(({ end }) => end === 'read').length,
      refused: ends.filter(({ end }) => end === 'refused').length,
      stopped,
      broken: ends.flatMap(({ k, why }) => (why ? [`${format}, file ${k}: ${why}`] : [])),
    });
  }
  return counts;
}

/** Runs a task until it is done, or until one file takes too long or too much; `got` holds the files before that one. */
function child(task: FuzzTask): Promise<{ got: FuzzEnd[]; whole: boolean }> {
  return new Promise((done) => {
    const running = fork(join(import.meta.dirname, 'fuzzChild.ts'), {
      execArgv: ['--import', 'tsx', '--max-old-space-size=1024'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const got: FuzzEnd[] = [];
    let patience = setTimeout(() => running.kill('SIGKILL'), 20_000);
    running.on('message', (end: FuzzEnd) => {
      got.push(end);
      clearTimeout(patience);
      patience = setTimeout(() => running.kill('SIGKILL'), PATIENCE_MS);
    });
    running.on('exit', () => {
      clearTimeout(patience);
      done({ got, whole: got.length === task.to - task.from });
    });
    running.send(task);
  });
}
