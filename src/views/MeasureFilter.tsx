import { MEASURES } from '#core/filters.ts';
import type { MethodId } from '#core/statistics/methodId.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { choose, openScreen, setMeasure } from '#state/actions.ts';
import { useAct, useFilters } from '#state/useStore.ts';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Popover } from '#ui/Popover.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import styles from './FilterBar.module.css';

/** The measures that are methods, in the order of the words for them. */
const AS_METHODS = ['standardised', 'rates'] as const satisfies readonly MethodId[];

/** What every map and ranking shows, and where the measures are that only a method or a picture of its own can give. */
export function MeasureFilter() {
  const { t } = useI18n();
  const act = useAct();
  const { measure } = useFilters();
  const { measures, elsewhere } = t.filters;
  return (
    <div className={styles.measure}>
      <SegmentedControl
        label={t.filters.measure}
        hideLabel
        value={measure}
        options={MEASURES.map((value) => ({ value, label: measures[value] }))}
        onChange={(value) => act(setMeasure(value))}
      />
      <Popover
        label={elsewhere.title}
        trigger={(props) => <IconButton icon="info" label={elsewhere.title} {...props} />}
      >
        <div className={styles.elsewhere}>
          <p>{elsewhere.why}</p>
          {AS_METHODS.map((id) => (
            <Button
              key={id}
              size="s"
              endIcon="arrowEnd"
              onClick={() => {
                act(choose('method', id));
                act(openScreen('methods'));
              }}
            >
              {elsewhere[id]}
            </Button>
          ))}
          <Button size="s" endIcon="arrowEnd" onClick={() => act(openScreen('explore'))}>
            {elsewhere.explore}
          </Button>
        </div>
      </Popover>
    </div>
  );
}
