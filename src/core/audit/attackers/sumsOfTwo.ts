import { atomsIn } from '../cube.ts';
import type { Hunt, Target } from './attacker.ts';
import { mostOf } from './differences.ts';
import { isSmall } from './smallCounts.ts';

/** Two small or hidden counts that differ in one dimension and do not overlap: two months, two districts, two categories. */
export const sumsOfTwo: Hunt = {
  id: 'sums-of-two',
  targets({ cube, sides, worlds, hides }) {
    const { boxes, parts, partOf, atomsOf, classesOf, classes } = cube;
    const taken = new Set(boxes.map((_, b) => `${partOf[b]} ${atomsOf[b]!.join(' ')}`));
    const isTold = (b: number, d: number) => classesOf[b]![d]!.length < classes[d]!;
    /** The part that tells apart what both do; none when they are published in tables that nothing links. */
    const partOfBoth = (one: number, other: number) =>
      partOf[one] === partOf[other]
        ? partOf[one]!
        : parts.findIndex(({ dimensions }) =>
            classes.every((_, d) => dimensions.includes(d) || !(isTold(one, d) || isTold(other, d))),
          );
    const targets: Target[] = [];
    for (const side of sides) {
      const lines = new Map<string, number[]>();
      boxes.forEach((box, b) => {
        if (!isSmall(box) || !side.some((d) => isTold(b, d))) return;
        const line = classesOf[b]!.map((list, d) => (side.includes(d) ? '' : list.join())).join('|');
        lines.set(line, [...(lines.get(line) ?? []), b]);
      });
      for (const line of lines.values())
        line.forEach((one, k) => {
          for (const other of line.slice(k + 1)) {
            if (!side.some((d) => isApart(classesOf[one]![d]!, classesOf[other]![d]!))) continue;
            const part = partOfBoth(one, other);
            if (part < 0) continue;
            const atoms = [one, other].flatMap((b) => atomsIn(parts[part]!, classesOf[b]!));
            const region = { part, atoms: atoms.sort((a, b) => a - b) };
            const key = `${region.part} ${atoms.join(' ')}`;
            if (taken.has(key) || worlds.count(region) > mostOf(boxes[one]!, hides)) continue;
            taken.add(key);
            targets.push({
              kind: 'derived',
              what: `${boxes[one]!.name} with ${boxes[other]!.name}`,
              box: boxes[one]!,
              region,
            });
          }
        });
    }
    return targets;
  },
};

const isApart = (one: readonly number[], other: readonly number[]) =>
  !one.some((code) => other.includes(code));
