import type { Hunt, Target } from './attacker.ts';
import { mostOf } from './differences.ts';
import { isSmall } from './smallCounts.ts';

/** Two small or hidden counts that differ in one dimension and do not overlap: two months, two districts, two categories. */
export const sumsOfTwo: Hunt = {
  id: 'sums-of-two',
  targets({ cube, worlds, hides }) {
    const { boxes, partOf, atomsOf, classesOf, classes } = cube;
    const taken = new Set(boxes.map((_, b) => `${partOf[b]} ${atomsOf[b]!.join(' ')}`));
    const targets: Target[] = [];
    for (let d = 0; d < classes.length; d++) {
      const lines = new Map<string, number[]>();
      boxes.forEach((box, b) => {
        if (!isSmall(box) || classesOf[b]![d]!.length === classes[d]) return;
        const line = classesOf[b]!.map((list, other) => (other === d ? '' : list.join())).join('|');
        lines.set(line, [...(lines.get(line) ?? []), b]);
      });
      for (const line of lines.values())
        line.forEach((one, k) => {
          for (const other of line.slice(k + 1)) {
            if (partOf[one] !== partOf[other]) continue;
            if (classesOf[one]![d]!.some((code) => classesOf[other]![d]!.includes(code))) continue;
            const atoms = [...atomsOf[one]!, ...atomsOf[other]!].sort((a, b) => a - b);
            const region = { part: partOf[one]!, atoms };
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
