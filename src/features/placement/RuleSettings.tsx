import { LIMITS, SPREADS } from '#core/planning/scenario.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { Select } from '#ui/Select.tsx';
import { usePlanning } from './PlanningContext.ts';
import styles from './QuestionCard.module.css';
import { usePlanWords } from './usePlanWords.ts';

/** The rules that the sites of a plan have to keep to: distance, spread, a least share for women, a budget. */
export function RuleSettings() {
  const { format } = useI18n();
  const { scenario, change } = usePlanning();
  const { w, ground, percent } = usePlanWords();
  const s = w.question.settings;
  const money = (value: number) => fill(s.money, { n: format.integer(value) });
  const price = (place: 'town' | 'rural', label: string) => (
    <RangeSlider
      label={label}
      value={scenario.prices[place]}
      min={LIMITS.price.min}
      max={LIMITS.price.max}
      step={10}
      format={money}
      onChange={(value) => change({ prices: { ...scenario.prices, [place]: value } }, true)}
    />
  );
  return (
    <fieldset className={styles.group}>
      <legend>{s.rules}</legend>
      <RangeSlider
        label={s.apart}
        value={scenario.apart}
        min={LIMITS.apart.min}
        max={LIMITS.apart.max}
        format={(value) => (value === 0 ? s.none : format.distance(value))}
        onChange={(apart) => change({ apart }, true)}
      />
      <RangeSlider
        label={s.floor}
        value={scenario.floor}
        min={LIMITS.floor.min}
        max={LIMITS.floor.max}
        step={5}
        format={(value) => (value === 0 ? s.none : percent(value))}
        onChange={(floor) => change({ floor }, true)}
      />
      <p className={styles.note}>{s.floorNote}</p>
      <Select
        label={s.spread}
        value={scenario.spread}
        options={SPREADS.map((value) => ({ value, label: s.spreads[value] }))}
        onChange={(spread) => change({ spread })}
      />
      {scenario.model === 'bclp' && (
        <>
          <RangeSlider
            label={ground.backup}
            value={scenario.backup}
            min={LIMITS.backup.min}
            max={LIMITS.backup.max}
            step={5}
            format={percent}
            onChange={(backup) => change({ backup }, true)}
          />
          <p className={styles.note}>{ground.backupNote}</p>
        </>
      )}
      {scenario.spread === 'bank' && <p className={styles.note}>{s.bankNote}</p>}
      <RangeSlider
        label={s.budget}
        value={scenario.budget}
        min={LIMITS.budget.min}
        max={LIMITS.budget.max}
        step={50}
        format={(value) => (value === 0 ? s.budgetNone : money(value))}
        onChange={(budget) => change({ budget }, true)}
      />
      {scenario.budget > 0 && (
        <>
          {price('town', s.priceTown)}
          {price('rural', s.priceRural)}
        </>
      )}
    </fieldset>
  );
}
