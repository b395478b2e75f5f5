import { useContext, useMemo } from 'react';
import { matrixUnit } from '#core/cost/costMatrix.ts';
import type { PlanningSite } from '#core/planning/planningPoint.ts';
import { NEEDS, type Scenario, type TravelChoice } from '#core/planning/scenario.ts';
import { useBook } from '#i18n/book.ts';
import { groundBook } from '#i18n/ground/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { placementBook } from '#i18n/placement/book.ts';
import { type PluralForms, plural } from '#i18n/plural.ts';
import { useAreaNames } from '#views/useAreaNames.ts';
import { PlanningContext } from './PlanningContext.ts';

/** The key of the words for whose need counts: one need alone, or a mix. */
export function whomOf({ needs }: Pick<Scenario, 'needs'>): (typeof NEEDS)[number] | 'mix' {
  const used = NEEDS.filter((need) => needs[need] > 0);
  return used.length === 1 ? used[0]! : 'mix';
}

/** How the planning room says sites, costs, needs and counts in the reader's language. */
export function usePlanWords() {
  const w = useBook(placementBook);
  const ground = useBook(groundBook);
  const { format, locale } = useI18n();
  const nameOf = useAreaNames();
  const matrix = useContext(PlanningContext)?.own.files.matrix;
  const inKm = matrix !== undefined && matrixUnit(matrix.columns) === 'km';
  return useMemo(() => {
    const count = (forms: PluralForms, n: number) => plural(locale, forms, n, format.integer(n));
    const countIn = (forms: PluralForms, n: number, values: Readonly<Record<string, string>>) =>
      fill(count(forms, n), values);
    const cost = (value: number, travel: TravelChoice) =>
      travel === 'line' || (travel === 'matrix' && inKm)
        ? format.distance(value)
        : fill(w.question.minutes, { n: format.integer(Math.round(value)) });
    const site = ({ name, adm2_pcode, kind }: Pick<PlanningSite, 'name' | 'adm2_pcode' | 'kind'>) =>
      kind === 'office' || adm2_pcode === null
        ? name
        : fill(w.sites.in, { name, district: nameOf(adm2_pcode) });
    const percent = (n: number) => fill(w.question.percent, { n: format.number(n) });
    const mix = ({ needs }: Pick<Scenario, 'needs'>) => {
      const whole = NEEDS.reduce((sum, need) => sum + needs[need], 0);
      return format.list(
        NEEDS.filter((need) => needs[need] > 0).map(
          (need) => `${w.question.whoms[need]} ${format.percent(needs[need] / whole)}`,
        ),
      );
    };
    return {
      w,
      ground,
      count,
      countIn,
      cost,
      site,
      percent,
      mix,
      sites: (list: readonly PlanningSite[]) => format.list(list.map(site)),
      whom: (scenario: Scenario) =>
        whomOf(scenario) === 'mix' ? mix(scenario) : w.question.whoms[whomOf(scenario)],
      people: (n: number) => format.count(Math.round(n), 'persons'),
    };
  }, [w, ground, format, locale, nameOf, inKm]);
}
