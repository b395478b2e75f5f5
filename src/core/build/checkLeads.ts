import type { Problem } from './problems.ts';
import type { Reference } from './readReference.ts';

/** Whether the last year's chairs of the forums are those that `forum.csv` has. */
export function checkLeads({ forum, forum_lead }: Reference['programme']): Problem[] {
  const last = Math.max(...forum_lead.map(({ year }) => year));
  return forum_lead.flatMap(({ forum_id, year, women_led }, k) => {
    const now = forum.find((row) => row.forum_id === forum_id);
    return year !== last || !now || now.women_led === women_led
      ? []
      : [
          {
            file: 'forum_lead.csv',
            row: k + 2,
            column: 'women_led',
            says: `the last year differs from forum.csv (${now.women_led})`,
            fix: 'Make the two agree',
          },
        ];
  });
}
