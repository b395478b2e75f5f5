import { OTHER_ROAD_KMH, ROAD_SPEEDS } from '#core/cost/roadNetwork.ts';
import { LIMITS } from '#core/planning/scenario.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { usePlanning } from './PlanningContext.ts';
import styles from './QuestionCard.module.css';
import { usePlanWords } from './usePlanWords.ts';

const MODES = ['car', 'foot'] as const;

/** How the roads of a file are travelled: by car at a factor of their speeds, or on foot. */
export function RoadSettings() {
  const { format } = useI18n();
  const { scenario, change } = usePlanning();
  const { ground, percent } = usePlanWords();
  const r = ground.roads;
  const classes = Object.entries(ROAD_SPEEDS).map(([name, kmh]) => `${name} ${format.integer(kmh)}`);
  return (
    <fieldset className={styles.group}>
      <legend>{r.title}</legend>
      <SegmentedControl
        label={r.mode}
        value={scenario.roadMode}
        options={MODES.map((value) => ({ value, label: r.modes[value] }))}
        onChange={(roadMode) => change({ roadMode })}
      />
      {scenario.roadMode === 'foot' ? (
        <p className={styles.note}>{r.walk}</p>
      ) : (
        <>
          <RangeSlider
            label={r.factor}
            value={scenario.roadFactor}
            min={LIMITS.roadFactor.min}
            max={LIMITS.roadFactor.max}
            step={5}
            format={percent}
            onChange={(roadFactor) => change({ roadFactor }, true)}
          />
          <p className={styles.note}>
            {fill(r.factorNote, { classes: classes.join(', '), other: format.integer(OTHER_ROAD_KMH) })}
          </p>
        </>
      )}
    </fieldset>
  );
}
