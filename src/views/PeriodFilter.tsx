import { useI18n } from '#i18n/I18nContext.tsx';
import { setPeriod } from '#state/actions.ts';
import { useAct, useFilters } from '#state/useStore.ts';
import { Button } from '#ui/Button.tsx';
import { PeriodPicker } from '#ui/PeriodPicker.tsx';
import { Popover } from '#ui/Popover.tsx';
import { useAtlas } from './useAtlas.ts';

/** Which months are counted. */
export function PeriodFilter() {
  const { t, format } = useI18n();
  const { catalog } = useAtlas();
  const act = useAct();
  const { period } = useFilters();
  const text = format.period(period);
  return (
    <Popover
      label={t.filters.period}
      trigger={(props) => (
        <Button {...props} icon="calendar" endIcon="chevronDown" aria-label={`${t.filters.period}: ${text}`}>
          {text}
        </Button>
      )}
    >
      <PeriodPicker
        value={period}
        extent={catalog.extent}
        onChange={(next) => act(setPeriod(next))}
        labels={t.controls}
        monthName={(month) => format.month(month, 'name')}
        yearName={format.year}
      />
    </Popover>
  );
}
