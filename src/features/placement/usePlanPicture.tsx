import { useMemo } from 'react';
import { type Cell, exact, missing } from '#core/cell.ts';
import { FIRST_SCENARIO } from '#core/planning/scenario.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { FactList } from '#ui/FactList.tsx';
import type { ThemePicture } from '#views/ThemePicture.ts';
import { useAreaNames } from '#views/useAreaNames.ts';
import type { ShownPlan } from './PlanningContext.ts';
import { tablesOf } from './tablesOf.ts';
import { usePlanWords } from './usePlanWords.ts';

const GAP = missing('no-denominator');
/** The classes of every plan's map are the same, so that two maps can be compared. */
const STANDARD = Array.from({ length: 11 }, (_, k) => exact(k / 10));
const STANDARD_CHANGE = Array.from({ length: 11 }, (_, k) => exact((k - 5) / 10));

/** Districts by the share within reach with a plan, or by how much that grew. */
export function usePlanPicture(shown: ShownPlan | null, kind: 'after' | 'today' | 'change'): ThemePicture {
  const { t, format } = useI18n();
  const { w, cost, people } = usePlanWords();
  const nameOf = useAreaNames();
  return useMemo(() => {
    const tallies = kind === 'today' ? shown?.plan.before.by_adm2 : shown?.after.by_adm2;
    const before = shown?.plan.before.by_adm2;
    const cells = new Map<string, Cell>();
    for (const [pcode, { share }] of tallies ?? []) {
      const was = before?.get(pcode)?.share ?? null;
      const value = share === null || (kind === 'change' && was === null) ? null : share;
      cells.set(pcode, value === null ? GAP : exact(kind === 'change' ? value - was! : value));
    }
    const scenario = shown?.plan.scenario;
    const radius = scenario ? cost(scenario.radius, scenario.travel) : '';
    const change = kind === 'change';
    return {
      theme: change ? 'gain' : 'plan',
      title: change ? w.map.change : fill(t.overview.within, { radius }),
      measure: change ? 'change' : 'count',
      ramp: change ? 'change' : 'coverage',
      unit: change ? 'change' : 'share',
      unitText: change ? w.map.changeUnit : w.map.share,
      period: null,
      said: cells,
      colour: cells,
      standard: change ? STANDARD_CHANGE : STANDARD,
      tables: scenario ? tablesOf(scenario) : tablesOf(FIRST_SCENARIO),
      asked: [],
      tooltip: (pcode: string) => {
        const [was, will] = [before?.get(pcode), shown?.after.by_adm2.get(pcode)];
        const percent = (share: number | null | undefined) =>
          share === null || share === undefined ? '–' : format.percent(share, 1);
        return (
          <div>
            <strong>{nameOf(pcode)}</strong>
            {was && will && (
              <FactList
                facts={[
                  [w.served.before, percent(was.share)],
                  [w.served.after, percent(will.share)],
                  [w.served.beyond, people(will.people - will.people_within)],
                ]}
              />
            )}
          </div>
        );
      },
    };
  }, [shown, kind, w, t, format, nameOf, cost, people]);
}
