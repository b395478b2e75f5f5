import { MOVEMENTS } from '#core/schema/arrival.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { setMovements } from '#state/actions.ts';
import { useAct, useFilters } from '#state/useStore.ts';
import { MultiSelect } from '#ui/MultiSelect.tsx';

/** Which kinds of movement are counted. */
export function MovementFilter() {
  const { t, format } = useI18n();
  const act = useAct();
  const { movements } = useFilters();
  return (
    <MultiSelect
      label={t.filters.movements}
      hideLabel
      icon="people"
      summary={
        movements.length === 0
          ? t.filters.allMovements
          : format.list(movements.map((code) => t.codes.movement[code]))
      }
      items={MOVEMENTS.map((value) => ({ value, label: t.codes.movement[value] }))}
      selected={movements}
      onChange={(next) => act(setMovements(next))}
      labels={t.controls}
    />
  );
}
