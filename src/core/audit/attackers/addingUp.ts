import { nameOf } from '../knowledge.ts';
import { linksOf } from '../links.ts';
import type { Check } from './attacker.ts';

/** Published parts add up to their published margin, and never exceed it: numbers rounded one by one do not. */
export const addingUp: Check = {
  id: 'adding-up',
  ends: true,
  check({ release, table, measure }) {
    const cells = table.measures[measure]!;
    const links = linksOf(release, table);
    const faults = links.flatMap(({ margin, parts, whole }) => {
      const values = parts.map((part) => cells[part]!.value);
      const total = cells[margin]!.value;
      if (total === null || values.includes(null)) return [];
      const sum = values.reduce<number>((all, value) => all + value!, 0);
      if (whole ? sum === total : sum <= total) return [];
      return [`${nameOf(table, measure, margin)}: ${total}, but its parts add up to ${sum}`];
    });
    return { tried: links.length, faults };
  },
};
