import type { WiderInfeasible } from '#core/placement/askWider.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { useAreaNames } from '#views/useAreaNames.ts';
import { limitText } from './limitText.ts';
import { usePlanning } from './PlanningContext.ts';
import type { Plan } from './usePlan.ts';
import { usePlanWords } from './usePlanWords.ts';

/** Why the question has no answer, in words that say what to change; null when it has one. */
export function useObstacle(): string | null {
  const { plan } = usePlanning();
  const { format } = useI18n();
  const words = usePlanWords();
  const reason = plan?.answer.best.reason;
  const nameOf = useAreaNames();
  return plan && reason ? say(plan, reason, words, format, nameOf) : null;
}

const NAMED = 5;

function say(
  { ground }: Plan,
  reason: WiderInfeasible,
  words: ReturnType<typeof usePlanWords>,
  format: ReturnType<typeof useI18n>['format'],
  nameOf: (pcode: string) => string,
): string {
  const { w, sites, countIn } = words;
  const o = w.obstacle;
  const namesOf = (ids: readonly string[]) => sites(ground.sites.filter(({ id }) => ids.includes(id)));
  switch (reason.kind) {
    case 'predefined_and_forbidden':
      return fill(o.predefined_and_forbidden, { sites: namesOf(reason.site_ids) });
    case 'p_exceeds_candidates':
      return fill(o.p_exceeds_candidates, {
        candidates: format.integer(reason.candidates),
        p: format.integer(reason.p),
      });
    case 'predefined_exceed_p':
      return fill(o.predefined_exceed_p, {
        n: format.integer(reason.site_ids.length),
        p: format.integer(reason.p),
      });
    case 'unreachable_demand': {
      const ids = new Set(reason.demand_ids);
      const far = ground.points.filter(({ id }) => ids.has(id)).sort((a, b) => b.people - a.people);
      return countIn(o.unreachable_demand, far.length, {
        names: format.list(far.slice(0, NAMED).map(({ name }) => name)),
      });
    }
    case 'p_too_small':
      return fill(o.p_too_small, { p: format.integer(reason.p), needed: format.integer(reason.needed) });
    case 'limits_conflict': {
      const which = reason.limits.map((limit) => limitText(limit, words, format, nameOf));
      return fill(o.other, { which: format.list([...new Set(which)]) });
    }
  }
}
