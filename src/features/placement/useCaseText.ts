import type { VariantAnswer } from '#core/planning/planTasks.ts';
import type { Need } from '#core/planning/scenario.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { surenessBook } from '#i18n/sureness/book.ts';
import { useAreaNames } from '#views/useAreaNames.ts';
import { usePlanning } from './PlanningContext.ts';
import { usePlanWords } from './usePlanWords.ts';

/** Says in words what is otherwise in a case of the test. */
export function useCaseText(): (answer: Pick<VariantAnswer, 'kind' | 'id'>) => string {
  const s = useBook(surenessBook);
  const { shown, bridges } = usePlanning();
  const { lang, format } = useI18n();
  const { w, cost, percent } = usePlanWords();
  const nameOf = useAreaNames();
  return ({ kind, id }) => {
    const values: Readonly<Record<string, () => string>> = {
      radius: () => cost(Number(id), shown?.plan.scenario.travel ?? 'line'),
      needs: () => w.question.whoms[id as Need],
      growth: () => percent(Number(id)),
      stay: () => percent(Number(id)),
      cost: () => s.costs[id as keyof typeof s.costs],
      bridge: () => {
        const found = bridges.find(({ bridge_id }) => bridge_id === id);
        return (lang === 'ar' ? found?.name1 : found?.name) ?? id;
      },
      counts: () => (id.startsWith('low') ? s.low : s.high),
      noise: () => format.integer(Number(id)),
    };
    const [end, pcode] = id.split(' ');
    if (kind === 'counts' && pcode)
      return fill(s.oneCount, { name: nameOf(pcode), value: end === 'low' ? s.low : s.high });
    return fill(s.kinds[kind as keyof typeof s.kinds], { value: values[kind]?.() ?? id });
  };
}
