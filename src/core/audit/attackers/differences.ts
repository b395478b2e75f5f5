import type { Box } from '../boxes.ts';
import { atomsIn } from '../cube.ts';
import type { Hunt, Target } from './attacker.ts';

/**
 * What is left of any count without another that it holds: a year without a month or without its first months as published
 * before, all districts without one, a category group without a member, and any of these at once. Only what is small in a world
 * that fits is gone for; a difference that can be told to be small is small in every world.
 */
export const differences: Hunt = {
  id: 'differences',
  targets({ cube, worlds, hides }) {
    const { boxes, parts, partOf, atomsOf, classesOf } = cube;
    const counts = boxes.map((_, b) => worlds.count({ part: partOf[b]!, atoms: atomsOf[b]! }));
    const taken = new Set(boxes.map((_, b) => `${partOf[b]} ${atomsOf[b]!.join(' ')}`));
    const bits = classesOf.map((of) =>
      of.map((list) => list.reduce((mask, k) => mask | (1n << BigInt(k)), 0n)),
    );
    const targets: Target[] = [];
    boxes.forEach((small, b) => {
      // Nothing is no part of anything.
      if (small.base === 0) return;
      boxes.forEach((large, a) => {
        const left = counts[a]! - counts[b]!;
        if (a === b || left < 0 || left > mostOf(large, hides) || !holds(bits[a]!, bits[b]!)) return;
        const part = partOf[b]!;
        const own = new Set(atomsOf[b]!);
        // A count that holds another tells no more dimensions apart, so that it lies in the same part too.
        const atoms = atomsIn(parts[part]!, classesOf[a]!).filter((atom) => !own.has(atom));
        const key = `${part} ${atoms.join(' ')}`;
        if (taken.has(key)) return;
        taken.add(key);
        targets.push({
          kind: 'derived',
          what: `${large.name} less ${small.name}`,
          box: large,
          region: { part, atoms },
        });
      });
    });
    return targets;
  },
};

/** Above this count nothing of a sum or difference is small. */
export const mostOf = ({ base, limit }: Box, hides: boolean): number => (hides ? limit - 1 : base);

const holds = (large: readonly bigint[], small: readonly bigint[]) =>
  large.every((mask, d) => (mask & small[d]!) === small[d]);
