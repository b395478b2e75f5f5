import { isCapacitated } from '#core/placement/widerQuestion.ts';
import { DEMANDS, LIMITS, NEEDS, needsAt } from '#core/planning/scenario.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { Select } from '#ui/Select.tsx';
import { BridgeSettings } from './BridgeSettings.tsx';
import { FileSettings } from './FileSettings.tsx';
import { GroupSettings } from './GroupSettings.tsx';
import { GrowthSettings } from './GrowthSettings.tsx';
import { usePlanning } from './PlanningContext.ts';
import styles from './QuestionCard.module.css';
import { RoadSettings } from './RoadSettings.tsx';
import { RoomSettings } from './RoomSettings.tsx';
import { RuleSettings } from './RuleSettings.tsx';
import { SpeedSettings } from './SpeedSettings.tsx';
import { useNeeds } from './useNeeds.ts';
import { usePlanWords } from './usePlanWords.ts';

/** Settings that most questions leave as they are. */
export function MoreSettings() {
  const { format } = useI18n();
  const { scenario, change, facts, own } = usePlanning();
  const { w, ground, mix } = usePlanWords();
  const needs = useNeeds();
  const s = w.question.settings;
  const setNeed = (need: (typeof NEEDS)[number], value: number) => {
    const next = { ...scenario.needs, [need]: value };
    if (NEEDS.some((one) => next[one] > 0)) change({ needs: next }, true);
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
          {needs.map((need) => (
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
          {!needs.includes('children') && <p className={styles.note}>{ground.children}</p>}
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
            onChange={(demand) => change({ demand, needs: needsAt(demand, scenario.needs) })}
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
        </div>
        <GrowthSettings />
        {scenario.spread === 'group' && <GroupSettings />}
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
        {(scenario.travel === 'car' || scenario.travel === 'foot') && (
          <>
            <SpeedSettings mode={scenario.travel} />
            <BridgeSettings />
          </>
        )}
        {scenario.travel === 'roads' && <RoadSettings />}
      </div>
      <FileSettings />
    </details>
  );
}
