import type { RoadClass } from '#core/cost/roadClasses.ts';
import { LIMITS } from '#core/planning/scenario.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { NumberField } from '#ui/NumberField.tsx';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { usePlanning } from './PlanningContext.ts';
import styles from './QuestionCard.module.css';
import { roadClassName } from './roadText.ts';
import { usePlanWords } from './usePlanWords.ts';

const MODES = ['car', 'foot'] as const;

/** How the roads of a file are travelled: on foot, or by car at the speed of each class, all of them at a factor. */
export function RoadSettings() {
  const { scenario, change, own } = usePlanning();
  const { ground, percent } = usePlanWords();
  const r = ground.roads;
  const { roadMode, roadFactor, roadSpeeds } = scenario;
  const asUsual = roadFactor === 100 && Object.keys(roadSpeeds).length === 0;
  return (
    <fieldset className={styles.group}>
      <legend>{r.title}</legend>
      <SegmentedControl
        label={r.mode}
        value={roadMode}
        options={MODES.map((value) => ({ value, label: r.modes[value] }))}
        onChange={(mode) => change({ roadMode: mode })}
      />
      {roadMode === 'foot' ? (
        <p className={styles.note}>{r.walk}</p>
      ) : (
        <>
          {own.files.roads?.classes.map((one) => (
            <ClassSpeed key={one.name} of={one} />
          ))}
          <p className={styles.note}>{r.note}</p>
          <RangeSlider
            label={r.factor}
            value={roadFactor}
            min={LIMITS.roadFactor.min}
            max={LIMITS.roadFactor.max}
            step={5}
            format={percent}
            onChange={(value) => change({ roadFactor: value }, true)}
          />
          {!asUsual && (
            <Button size="s" icon="undo" onClick={() => change({ roadFactor: 100, roadSpeeds: {} })}>
              {r.usual}
            </Button>
          )}
        </>
      )}
    </fieldset>
  );
}

/** The speed on one class of the file's roads, and where it comes from while the reader sets none. */
function ClassSpeed({ of: { name, km, km_with_speed, kmh } }: { readonly of: RoadClass }) {
  const { format } = useI18n();
  const { scenario, change } = usePlanning();
  const { ground } = usePlanWords();
  const r = ground.roads;
  const { min, max } = LIMITS.roadSpeed;
  const { [name]: set, ...others } = scenario.roadSpeeds;
  const share = km_with_speed / km;
  const source =
    set !== undefined
      ? r.sources.reader
      : share === 0
        ? r.sources.assumed
        : share > 0.995
          ? r.sources.file
          : fill(r.sources.both, { share: format.percent(share, 0) });
  return (
    <NumberField
      label={roadClassName(name, r)}
      hint={fill(r.hint, { km: format.distance(km), source })}
      value={set ?? null}
      min={min}
      max={max}
      step={5}
      unit={ground.kmh}
      placeholder={format.integer(Math.round(kmh))}
      wrong={fill(ground.outside, { min: format.integer(min), max: format.integer(max) })}
      onChange={(value) => change({ roadSpeeds: value === null ? others : { ...others, [name]: value } })}
    />
  );
}
