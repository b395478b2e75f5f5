import type { Box } from '../boxes.ts';
import type { Hunt } from './attacker.ts';

/** Every small or hidden count that any release published. */
export const smallCounts: Hunt = {
  id: 'small-counts',
  targets: ({ cube: { boxes, partOf, atomsOf } }) =>
    boxes.flatMap((box, b) =>
      isSmall(box)
        ? [
            {
              kind: 'published' as const,
              what: box.name,
              box,
              region: { part: partOf[b]!, atoms: atomsOf[b]! },
            },
          ]
        : [],
    ),
};

/** Whether a number is small or hidden, as published. */
export function isSmall({ cell: { kind, value }, limit, base }: Box): boolean {
  if (kind === 'suppressed') return true;
  return kind === 'exact' ? value! > 0 && value! < limit : value! <= base;
}
