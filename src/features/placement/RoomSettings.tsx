import { LIMITS } from '#core/planning/scenario.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { usePlanning } from './PlanningContext.ts';
import styles from './QuestionCard.module.css';
import { usePlanWords } from './usePlanWords.ts';

/** How many steps the slider of an officer's load has. */
const STEPS = 50;

/** How much an office can serve: its officers, and the need that each can hold. */
export function RoomSettings() {
  const { format } = useI18n();
  const { scenario, change, shown } = usePlanning();
  const { w } = usePlanWords();
  const s = w.question.settings;
  const { staff, load } = scenario;
  const whole = shown?.plan.ground.weights.reduce((sum, value) => sum + value, 0) ?? 0;
  const step = roundStep((1.5 * whole) / staff / STEPS);
  const capacity = shown?.plan.problem.capacities?.[0];
  return (
    <fieldset className={styles.group}>
      <legend>{s.room}</legend>
      <RangeSlider
        label={s.staff}
        value={staff}
        min={LIMITS.staff.min}
        max={LIMITS.staff.max}
        format={format.integer}
        onChange={(value) => change({ staff: value }, true)}
      />
      <RangeSlider
        label={s.load}
        value={Math.min(load, STEPS * step)}
        min={0}
        max={STEPS * step}
        step={step}
        format={(value) => (value === 0 ? s.loadEven : format.integer(value))}
        onChange={(value) => change({ load: value }, true)}
      />
      {capacity !== undefined && (
        <p className={styles.note}>{fill(s.roomNote, { capacity: format.integer(capacity) })}</p>
      )}
    </fieldset>
  );
}

/** The next round number of the kind 1, 2, 5, 10, …; at least 1. */
function roundStep(value: number): number {
  if (!(value > 1)) return 1;
  const ten = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((k) => k * ten).find((round) => round >= value)!;
}
