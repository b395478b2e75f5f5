import type { Ramp } from './MapContent.ts';

/** Steps of the seven that a sequential ramp takes for so many classes. The palest waits for seven, being close to zero's. */
const STEPS: Readonly<Record<number, readonly number[]>> = {
  1: [4],
  2: [3, 5],
  3: [2, 4, 6],
  4: [2, 3, 5, 6],
  5: [2, 3, 4, 5, 6],
  6: [2, 3, 4, 5, 6, 7],
  7: [1, 2, 3, 4, 5, 6, 7],
};
const DIVERGING = ['fall-3', 'fall-2', 'fall-1', 'same', 'rise-1', 'rise-2', 'rise-3'] as const;

/**
 * The colour tokens (without the dashes) of a ramp's `steps` classes, lowest class first. `change` diverges: its middle class
 * is neutral, falls lie before it and rises after it. More than seven classes share the last step.
 */
export function rampTokens(ramp: Ramp, steps: number): readonly string[] {
  return Array.from({ length: steps }, (_, k) => {
    if (ramp === 'change') return DIVERGING[steps === 1 ? 3 : Math.round((k / (steps - 1)) * 6)]!;
    const taken = STEPS[Math.min(steps, 7)]!;
    return `${ramp}-${taken[Math.min(k, taken.length - 1)]}`;
  });
}
