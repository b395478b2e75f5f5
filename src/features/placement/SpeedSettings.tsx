import { ownSpeeds } from '#core/cost/travelSpeeds.ts';
import { LIMITS, OWN_SPEEDS, type OwnSpeed } from '#core/planning/scenario.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { NumberField } from '#ui/NumberField.tsx';
import { usePlanning } from './PlanningContext.ts';
import styles from './QuestionCard.module.css';
import { usePlanWords } from './usePlanWords.ts';

/** The speeds that one travels over land with, each to write; empty fields keep to the usual ones. */
export function SpeedSettings({ mode }: { readonly mode: 'car' | 'foot' }) {
  const { format } = useI18n();
  const { scenario, change } = usePlanning();
  const { ground } = usePlanWords();
  const s = ground.speeds;
  const usual = ownSpeeds(mode, scenario.speed);
  // Nobody moves at 0 km/h, but marsh may have no way through.
  const least = (name: OwnSpeed | 'land') => (name === 'marsh' ? LIMITS.ownSpeed.min : 1);
  const field = (name: OwnSpeed | 'land', value: number | null, onChange: (value: number | null) => void) => (
    <NumberField
      key={name}
      label={s[name]}
      value={value}
      min={least(name)}
      max={mode === 'foot' ? 10 : LIMITS.ownSpeed.max}
      step={mode === 'foot' ? 0.5 : 5}
      unit={ground.kmh}
      placeholder={format.number(usual[name])}
      wrong={fill(ground.outside, {
        min: format.integer(least(name)),
        max: format.integer(mode === 'foot' ? 10 : LIMITS.ownSpeed.max),
      })}
      onChange={onChange}
    />
  );
  const setOwn = (name: OwnSpeed) => (value: number | null) => {
    const { [name]: _, ...others } = scenario.speeds;
    change({ speeds: value === null ? others : { ...others, [name]: value } });
  };
  const asUsual = scenario.speed === 0 && Object.keys(scenario.speeds).length === 0;
  return (
    <fieldset className={styles.group}>
      <legend>{s[mode]}</legend>
      {field('land', scenario.speed || null, (value) => change({ speed: value ?? 0 }))}
      {OWN_SPEEDS.map((name) => field(name, scenario.speeds[name] ?? null, setOwn(name)))}
      <p className={styles.note}>{s.note}</p>
      {!asUsual && (
        <Button size="s" icon="undo" onClick={() => change({ speed: 0, speeds: {} })}>
          {s.usual}
        </Button>
      )}
    </fieldset>
  );
}
