import type { Nearest } from '#core/cover.ts';
import { EngineFault } from '#db/EngineFault.ts';
import { TableFault } from '#db/TableFault.ts';
import { fill, type Messages } from '#i18n/messages.ts';
import type { FrameState } from '#viz/chart/ChartFrame.tsx';
import type { AnyAsked } from './useAsk.ts';

/**
 * What a view has to show given its questions: the first fault, else what is not published, else whether it waits. A `partial`
 * view does without questions of which the atlas has no records, as long as one is left.
 */
export function frameState(
  asked: readonly AnyAsked[],
  t: Messages,
  sayNearest: (nearest: Nearest) => string,
  isAbsent: (asked: AnyAsked) => boolean,
  partial = false,
): FrameState {
  const fault = asked.find((one) => one.state === 'fault');
  if (fault) {
    const { error, retry } = fault;
    const message =
      error instanceof TableFault
        ? fill(t.frame.tableFault, { table: error.table })
        : error instanceof EngineFault
          ? t.frame.engineFault
          : t.frame.fault;
    return { kind: 'error', query: fault.query.name, message, onRetry: retry };
  }
  const absent = asked.filter(isAbsent);
  if (absent.length > 0 && (!partial || absent.length === asked.length)) return { kind: 'absent' };
  const unpublished = asked.find((one) => one.state === 'unpublished' && !absent.includes(one));
  if (unpublished) {
    const { nearest, showNearest } = unpublished;
    return {
      kind: 'unpublished',
      nearest: nearest && sayNearest(nearest),
      ...(showNearest ? { onShowNearest: showNearest } : {}),
    };
  }
  const loading = asked.filter((one) => one.state === 'loading');
  if (loading.length > 0) return { kind: 'loading', stale: asked.every((one) => one.rows !== undefined) };
  return { kind: 'ready' };
}
