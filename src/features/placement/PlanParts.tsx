import { choose } from '#state/actions.ts';
import type { ChoiceValue } from '#state/choices.ts';
import { useAct, useView } from '#state/useStore.ts';
import { TabList } from '#ui/TabList.tsx';
import { ComparePlans } from './ComparePlans.tsx';
import { DecisionBrief } from './DecisionBrief.tsx';
import { HowSure } from './HowSure.tsx';
import { OneMore } from './OneMore.tsx';
import { OtherPlans } from './OtherPlans.tsx';
import styles from './Parts.module.css';
import { usePlanning } from './PlanningContext.ts';
import { Served } from './Served.tsx';
import { useAnswerText } from './useAnswerText.ts';
import { usePlanWords } from './usePlanWords.ts';
import { WhyHere } from './WhyHere.tsx';

type Part = ChoiceValue<'part'>;
const PARTS = [
  'choice',
  'more',
  'served',
  'sure',
  'why',
  'compare',
  'brief',
] as const satisfies readonly Part[];

/** What lies behind the answer, one part at a time. */
export function PlanParts() {
  const act = useAct();
  const { shown } = usePlanning();
  const { w } = usePlanWords();
  const text = useAnswerText();
  const part = useView((view) => view.choices.part) ?? 'choice';
  if (!shown) return null;
  return (
    <div data-plan-parts>
      <TabList
        label={w.parts.label}
        value={part}
        tabs={PARTS.map((value) => ({ value, label: w.parts[value] }))}
        onChange={(value) => act({ ...choose('part', value === 'choice' ? undefined : value), kind: 'go' })}
      >
        {part === 'choice' && <OtherPlans />}
        {part === 'more' && <OneMore />}
        {part === 'served' && <Served />}
        {part === 'sure' && <HowSure />}
        {part === 'why' && <WhyHere />}
        {part === 'compare' && <ComparePlans />}
        {part === 'brief' && <DecisionBrief />}
        {part !== 'brief' && text && <p className={styles.rests}>{text.rests}</p>}
      </TabList>
    </div>
  );
}
