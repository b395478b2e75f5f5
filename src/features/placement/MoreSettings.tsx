import { isCapacitated } from '#core/placement/widerQuestion.ts';
import { DEMANDS, LIMITS, NEEDS } from '#core/planning/scenario.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { Select } from '#ui/Select.tsx';
import { FileSettings } from './FileSettings.tsx';
import { usePlanning } from './PlanningContext.ts';
import styles from './QuestionCard.module.css';
import { RoomSettings } from './RoomSettings.tsx';
import { RuleSettings } from './RuleSettings.tsx';
import { TravelSettings } from './TravelSettings.tsx';
import { usePlanWords } from './usePlanWords.ts';

/** Settings that most questions leave as they are. */
export function MoreSettings() {
  const { format } = useI18n();
  const { scenario, change, facts, own } = usePlanning();
  const { w, mix, percent } = usePlanWords();
  const s = w.question.settings;
  const setNeed = (need: (typeof NEEDS)[number], value: number) => {
    const needs = { ...scenario.needs, [need]: value };
    if (NEEDS.some((one) => needs[one] > 0)) change({ needs }, true);
  };
  const toggleMovable = (id: string) =>
    change({
      movable: scenario.movable.includes(id)
        ? scenario.movable.filter((one) => one !== id)
        : [...scenario.movable, id].sort(),
    });
  return (
    <details className={styles.more}>
      <summary>{w.question.more}</summary>
      <div className={styles.settings}>
        <fieldset className={styles.group}>
          <legend>{s.needs}</legend>
          {NEEDS.map((need) => (
            <RangeSlider
              key={need}
              label={w.question.whoms[need]}
              value={scenario.needs[need]}
              min={LIMITS.need.min}
              max={LIMITS.need.max}
              format={format.integer}
              onChange={(value) => setNeed(need, value)}
            />
          ))}
          <p className={styles.note}>{fill(s.needsNote, { mix: mix(scenario) })}</p>
          <p className={styles.warn}>{s.illustrative}</p>
        </fieldset>
        <RuleSettings />
        <div className={styles.group}>
          <Select
            label={w.files.demand}
            value={scenario.demand}
            options={DEMANDS.filter(
              (value) => value !== 'points' || own.files.points || scenario.demand === 'points',
            ).map((value) => ({ value, label: w.files.demands[value] }))}
            onChange={(demand) => change({ demand })}
          />
          <RangeSlider
            label={s.candidates}
            value={scenario.candidates}
            min={LIMITS.candidates.min}
            max={LIMITS.candidates.max}
            step={10}
            format={format.integer}
            onChange={(candidates) => change({ candidates }, true)}
          />
          <p className={styles.note}>{fill(s.candidatesNote, { n: format.integer(scenario.candidates) })}</p>
          <RangeSlider
            label={s.growth}
            value={scenario.growth}
            min={LIMITS.growth.min}
            max={LIMITS.growth.max}
            format={percent}
            onChange={(growth) => change({ growth }, true)}
          />
          <p className={styles.note}>{s.growthNote}</p>
        </div>
        <fieldset className={styles.group}>
          <legend>{s.movable}</legend>
          {facts.offices.map(({ id, name }) => (
            <label key={id} className={styles.tick}>
              <input
                type="checkbox"
                checked={scenario.movable.includes(id)}
                onChange={() => toggleMovable(id)}
              />
              {name}
            </label>
          ))}
        </fieldset>
        {isCapacitated(scenario.model) && <RoomSettings />}
        {(scenario.travel === 'car' || scenario.travel === 'foot') && <TravelSettings />}
      </div>
      <FileSettings />
    </details>
  );
}
