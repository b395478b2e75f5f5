import type { Filters } from '#core/filters.ts';
import { CATEGORIES, CATEGORY_GROUPS, type Category } from '#core/schema/incident.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { incidentsByCategory } from '#queries/incidentsByCategory.ts';
import { incidentsByOutcome } from '#queries/incidentsByOutcome.ts';
import { incidentsByRoute } from '#queries/incidentsByRoute.ts';
import { incidentsBySex } from '#queries/incidentsBySex.ts';
import { setCategories, toggleCategory } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { BreakdownFrame } from './BreakdownFrame.tsx';

const SENSITIVE: readonly string[] = CATEGORY_GROUPS.sensitive;

/** What the cases were, how they ended, how they were reached and whom they concerned. */
export function IncidentBars({ filters }: { readonly filters: Filters }) {
  const { t } = useI18n();
  const act = useAct();
  const selected = filters.categories;
  // The merged bar stands for both of its categories.
  const chosen: readonly string[] = SENSITIVE.every((code) => (selected as readonly string[]).includes(code))
    ? [...selected, 'sensitive']
    : selected;
  const toggle = (code: string) => {
    if (code !== 'sensitive') return act(toggleCategory(code as Category));
    const others = selected.filter((one) => !SENSITIVE.includes(one));
    act(setCategories(chosen.includes('sensitive') ? others : [...others, ...CATEGORY_GROUPS.sensitive]));
  };
  return (
    <>
      <BreakdownFrame
        filters={filters}
        id="category"
        title={t.trends.category}
        query={incidentsByCategory}
        codeOf={(row) => row.category}
        names={t.codes.category}
        order="value"
        selected={chosen.length === CATEGORIES.length ? [] : chosen}
        onToggle={toggle}
      />
      <BreakdownFrame
        filters={filters}
        id="outcome"
        title={t.trends.outcome}
        query={incidentsByOutcome}
        codeOf={(row) => row.outcome}
        names={t.codes.outcome}
      />
      <BreakdownFrame
        filters={filters}
        id="route"
        title={t.trends.route}
        query={incidentsByRoute}
        codeOf={(row) => row.route}
        names={t.codes.route}
      />
      <BreakdownFrame
        filters={filters}
        id="sex"
        title={t.trends.sex}
        query={incidentsBySex}
        codeOf={(row) => row.sex}
        names={t.codes.sex}
      />
    </>
  );
}
