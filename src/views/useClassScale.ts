import { useMemo } from 'react';
import type { Cell } from '#core/cell.ts';
import { type ClassScale, makeScale } from '#core/classes.ts';
import type { Measure } from '#core/filters.ts';
import { choose } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';

/** Number of classes of a map; change has an odd number, the middle one being "about the same". */
const CLASSES = 5;

export interface ClassScaleInForce {
  readonly scale: ClassScale;
  /** Makes classes for what is shown now; the link carries them. */
  readonly rescale: () => void;
  /** Takes these breaks, rising; the link carries them. */
  readonly use: (breaks: readonly number[]) => void;
  /** Goes back to the standard classes; absent while they are in force. */
  readonly reset?: () => void;
}

/**
 * The classes of one map. They are made from the atlas's standard picture (`standard`), so that colours mean the same over
 * time, under every filter and for every reader, until the reader makes classes for what is shown.
 */
export function useClassScale(
  theme: string,
  measure: Measure,
  standard: readonly Cell[],
  shown: readonly Cell[],
): ClassScaleInForce {
  const act = useAct();
  const made = useView((view) => view.choices.breaks);
  const key = `${theme}-${measure}`;
  return useMemo(() => {
    const method = measure === 'change' ? 'diverging' : 'pretty';
    const own = made?.[key];
    const scale: ClassScale = own
      ? { method, breaks: own, steps: own.length - 1, basis: own.length }
      : makeScale(standard, method, CLASSES);
    const use = (breaks: readonly number[]) => act(choose('breaks', { ...made, [key]: breaks }));
    const rescale = () => use(makeScale(shown, method, CLASSES).breaks);
    if (!own) return { scale, rescale, use };
    const reset = () => {
      const { [key]: _, ...others } = made;
      act(choose('breaks', Object.keys(others).length > 0 ? others : undefined));
    };
    return { scale, rescale, use, reset };
  }, [made, key, measure, standard, shown, act]);
}
