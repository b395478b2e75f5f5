import type { Hunt } from './attacker.ts';
import { mostOf } from './differences.ts';

/**
 * Counts that no table shows, where published ones cross: district, category and sex together, though only two of them are ever
 * published together. They must not be told to be one or two either.
 */
export const innerCounts: Hunt = {
  id: 'inner-counts',
  targets({ cube, worlds, hides }) {
    const { boxes, parts, partOf, atomsOf, boxesWith } = cube;
    const shown = new Set(boxes.flatMap((_, b) => (atomsOf[b]!.length === 1 ? atomsOf[b]! : [])));
    return parts.flatMap(({ first, sizes }, part) => {
      const size = sizes.reduce((product, n) => product * n, 1);
      return Array.from({ length: size }, (_, k) => first + k).flatMap((atom) => {
        const around = boxesWith[atom]!.filter((b) => partOf[b] === part);
        const nearest = around.reduce(
          (best, b) => (atomsOf[b]!.length < atomsOf[best]!.length ? b : best),
          around[0] ?? 0,
        );
        const region = { part, atoms: [atom] };
        const count = worlds.count(region);
        if (shown.has(atom) || count === 0 || count > mostOf(boxes[nearest]!, hides)) return [];
        const what = `inside ${boxes[nearest]!.name} (kind ${atom - first} of ${size})`;
        return [{ kind: 'inner' as const, what, box: boxes[nearest]!, region }];
      });
    });
  },
};
