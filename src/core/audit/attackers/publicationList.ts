import { isPublishedCell } from '../../publication.ts';
import { DIMENSIONS } from '../../schema/dimensions.ts';
import type { Check } from './attacker.ts';

/** Every number is on the publication list, and is there once: a margin too many is what undoes most protections. */
export const publicationList: Check = {
  id: 'publication-list',
  ends: false,
  check({ release, table, measure }) {
    // Numbers share their keys; the first measure stands for all.
    if (measure !== Object.keys(table.measures)[0]) return { tried: 0, faults: [] };
    const seen = new Set<string>();
    const faults: string[] = [];
    for (let row = 0; row < table.rows; row++) {
      const key = Object.fromEntries(DIMENSIONS[table.table].map((name) => [name, table.keys[name]![row]!]));
      const name = Object.values(key).join('|');
      if (seen.has(name)) faults.push(`${name}: published twice`);
      seen.add(name);
      if (!isPublishedCell(release.publication, table.table, key))
        faults.push(`${name}: published, but not on the publication list`);
    }
    return { tried: table.rows, faults };
  },
};
