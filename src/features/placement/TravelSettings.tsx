import { SPEEDS } from '#core/cost/travelSpeeds.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { usePlanning } from './PlanningContext.ts';
import styles from './QuestionCard.module.css';
import { isClosed } from './useBridges.ts';
import { usePlanWords } from './usePlanWords.ts';

/** How fast one travels over land, and which bridges are open. */
export function TravelSettings() {
  const { lang, format } = useI18n();
  const { scenario, change, facts } = usePlanning();
  const { w } = usePlanWords();
  const s = w.question.settings;
  const foot = scenario.travel === 'foot';
  const toggle = (id: string) =>
    change({
      bridges: scenario.bridges.includes(id)
        ? scenario.bridges.filter((one) => one !== id)
        : [...scenario.bridges, id].sort(),
    });
  return (
    <fieldset className={styles.group}>
      <legend>{s.bridges}</legend>
      {facts.bridges?.map((bridge) => (
        <label key={bridge.bridge_id} className={styles.tick}>
          <input
            type="checkbox"
            checked={!isClosed(bridge, scenario)}
            onChange={() => toggle(bridge.bridge_id)}
          />
          {lang === 'ar' ? bridge.name1 : bridge.name}
        </label>
      ))}
      <p className={styles.note}>{s.bridgesNote}</p>
      <RangeSlider
        label={s.speed}
        value={scenario.speed || SPEEDS[foot ? 'foot' : 'car'].land}
        min={foot ? 2 : 10}
        max={foot ? 8 : 100}
        format={(value) => fill(w.question.speed, { n: format.number(value) })}
        onChange={(speed) => change({ speed }, true)}
      />
    </fieldset>
  );
}
