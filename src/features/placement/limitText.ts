import type { Limit } from '#core/placement/siteRules.ts';
import { BANK, DISTRICT, GROUP } from '#core/planning/planningRules.ts';
import type { Format } from '#i18n/format.ts';
import { fill } from '#i18n/messages.ts';
import type { usePlanWords } from './usePlanWords.ts';

/** A limit that stands in the way of an answer, in words. */
export function limitText(
  limit: Limit,
  { w, count }: ReturnType<typeof usePlanWords>,
  format: Format,
  nameOf: (pcode: string) => string,
): string {
  const l = w.obstacle.limits;
  switch (limit.kind) {
    case 'sites':
      return count(l.sites, limit.p);
    case 'group':
      if (limit.id.startsWith(GROUP)) return fill(l.group, { n: limit.id.slice(GROUP.length) });
      return limit.id.startsWith(BANK)
        ? l.bank
        : fill(l.district, { name: nameOf(limit.id.slice(DISTRICT.length)) });
    case 'floor':
      return fill(l.floor, { name: nameOf(limit.id.slice(DISTRICT.length)) });
    case 'budget':
      return fill(l.budget, { money: fill(w.question.settings.money, { n: format.integer(limit.most) }) });
    case 'capacity':
      return fill(l.capacity, {
        capacity: format.integer(limit.capacity),
        demand: format.integer(Math.round(limit.demand)),
      });
    default:
      return l[limit.kind];
  }
}
