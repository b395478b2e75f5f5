import { useCallback, useEffect, useState } from 'react';
import type { JobOptions } from '#jobs/job.ts';

/** A long piece of work as a view sees it. The last output stays while the next one is made. */
export interface JobState<Progress, Output> {
  readonly state: 'idle' | 'running' | 'done' | 'cancelled' | 'fault';
  readonly progress: Progress | null;
  readonly output: Output | null;
  readonly error: unknown;
  /** Ends the work at once; does nothing when none runs. */
  readonly cancel: () => void;
  /** Starts it again, after a fault or a cancel. */
  readonly retry: () => void;
}

interface Known<Progress, Output> {
  readonly state: JobState<Progress, Output>['state'];
  readonly progress: Progress | null;
  readonly output: Output | null;
  readonly error: unknown;
}

/** Waits this long (milliseconds) before starting, since a slider asks many times on its way. */
const SETTLE = 120;

/**
 * Runs `start` anew whenever it is another function (so keep it with `useMemo`), ending the run before; null runs nothing.
 * A run that goes away with its view is ended too.
 */
export function useJob<Progress, Output>(
  start: ((options: JobOptions<Progress>) => Promise<Output>) | null,
): JobState<Progress, Output> {
  const [known, setKnown] = useState<Known<Progress, Output>>({
    state: 'idle',
    progress: null,
    output: null,
    error: null,
  });
  const [attempt, setAttempt] = useState(0);
  const [stop, setStop] = useState<{ readonly run: () => void }>({ run: () => {} });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt starts the same work again
  useEffect(() => {
    if (!start) {
      setKnown((before) => ({ ...before, state: 'idle', progress: null, error: null }));
      return;
    }
    const abort = new AbortController();
    const { signal } = abort;
    setStop({
      run: () => {
        abort.abort();
        setKnown((before) => ({ ...before, state: 'cancelled', progress: null }));
      },
    });
    setKnown((before) => ({ ...before, state: 'running', progress: null, error: null }));
    const timer = setTimeout(() => {
      start({
        signal,
        onProgress: (progress) => !signal.aborted && setKnown((before) => ({ ...before, progress })),
      }).then(
        (output) => !signal.aborted && setKnown({ state: 'done', progress: null, output, error: null }),
        (error: unknown) =>
          !signal.aborted && setKnown((before) => ({ ...before, state: 'fault', progress: null, error })),
      );
    }, SETTLE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [start, attempt]);

  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { ...known, cancel: stop.run, retry };
}
