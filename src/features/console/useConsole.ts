import { useCallback, useEffect, useRef, useState } from 'react';
import type { FreeResult } from '#core/console/freeResult.ts';
import { oneStatement, type StatementProblem } from '#core/console/oneStatement.ts';
import { useDatabase } from '#db/DatabaseContext.tsx';
import { FreeFault } from '#db/FreeFault.ts';

/** How the last question ended, or that it runs. */
export type ConsoleState =
  | { readonly kind: 'idle' | 'running' | 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: StatementProblem }
  | { readonly kind: 'fault'; readonly message: string; readonly at: FreeFault['at'] }
  | { readonly kind: 'answer'; readonly sql: string; readonly result: FreeResult; readonly seconds: number };

/** Runs one question at a time; a new one, and leaving the screen, cancels the one that runs. */
export function useConsole() {
  const database = useDatabase();
  const [state, setState] = useState<ConsoleState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(
    async (text: string): Promise<boolean> => {
      running.current?.abort();
      const statement = oneStatement(text);
      if ('problem' in statement) {
        setState({ kind: 'problem', problem: statement.problem });
        return false;
      }
      const asking = new AbortController();
      running.current = asking;
      setState({ kind: 'running' });
      const start = performance.now();
      try {
        const result = await database.explore(statement.sql, asking.signal);
        if (asking.signal.aborted) return false;
        setState({ kind: 'answer', sql: statement.sql, result, seconds: (performance.now() - start) / 1000 });
        return true;
      } catch (fault) {
        if (asking.signal.aborted) return false;
        const message = fault instanceof Error ? fault.message : String(fault);
        // What stands before the question in the text moves the place that the engine names.
        const at = fault instanceof FreeFault ? shifted(fault.at, text, statement.sql) : null;
        setState({ kind: 'fault', message, at });
        return false;
      }
    },
    [database],
  );
  const cancel = useCallback(() => {
    running.current?.abort();
    setState({ kind: 'cancelled' });
  }, []);
  return { state, run, cancel };
}

function shifted(at: FreeFault['at'], text: string, sql: string): FreeFault['at'] {
  if (!at) return null;
  const before = text.slice(0, text.indexOf(sql)).split('\n');
  return {
    line: at.line + before.length - 1,
    column: at.line === 1 ? at.column + before.at(-1)!.length : at.column,
  };
}
