import type { ReactNode } from 'react';
import { WIDER_MODELS } from '#core/placement/widerQuestion.ts';
import { aimOf, LIMITS, NO_NEEDS, TRAVELS, usualRadius } from '#core/planning/scenario.ts';
import { fill } from '#i18n/messages.ts';
import { Card } from '#ui/Card.tsx';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { Select } from '#ui/Select.tsx';
import { Sentence } from '#ui/Sentence.tsx';
import { MoreSettings } from './MoreSettings.tsx';
import { PlanMark } from './PlanMark.tsx';
import { usePlanning } from './PlanningContext.ts';
import styles from './QuestionCard.module.css';
import { useNeeds } from './useNeeds.ts';
import { usePlanWords, whomOf } from './usePlanWords.ts';

/** The question in plain words, each of them a control, and the settings behind it. */
export function QuestionCard() {
  const { scenario, change, facts, own } = usePlanning();
  const { w, count, cost } = usePlanWords();
  const q = w.question;
  const whom = whomOf(scenario);
  const needs = useNeeds();
  const parts: Record<string, ReactNode> = {
    add: (
      <Select
        label={q.add}
        hideLabel
        value={String(scenario.add)}
        options={Array.from({ length: LIMITS.add.max + 1 }, (_, n) => ({
          value: String(n),
          label: count(q.offices, n),
        }))}
        onChange={(value) => change({ add: Number(value) })}
      />
    ),
    today: <strong>{count(q.today, facts.offices.length)}</strong>,
    goal: (
      <Select
        label={q.goal}
        hideLabel
        value={scenario.model}
        options={WIDER_MODELS.map((value) => ({ value, label: q.goals[value] }))}
        onChange={(model) => change({ model })}
      />
    ),
    whom: (
      <Select
        label={q.whom}
        hideLabel
        value={whom}
        options={[
          ...needs.map((value) => ({ value, label: q.whoms[value] })),
          { value: 'mix' as const, label: q.whoms.mix },
        ]}
        onChange={(value) =>
          change({
            needs:
              value === 'mix'
                ? { ...NO_NEEDS, people: 2, women: 1, disputes: 1 }
                : { ...NO_NEEDS, [value]: 1 },
          })
        }
      />
    ),
    travel: (
      <Select
        label={q.travel}
        hideLabel
        value={scenario.travel}
        options={TRAVELS.filter(
          (value) =>
            (value !== 'roads' && value !== 'matrix') || own.files[value] || scenario.travel === value,
        ).map((value) => ({ value, label: q.travels[value] }))}
        onChange={(travel) => change({ travel, radius: usualRadius(travel), speed: 0 })}
      />
    ),
    radius: (
      <span className={styles.radius}>
        <RangeSlider
          label={q.radius}
          hideLabel
          value={scenario.radius}
          min={1}
          max={scenario.travel === 'line' ? 50 : 120}
          format={(value) => cost(value, scenario.travel)}
          onChange={(radius) => change({ radius }, true)}
        />
      </span>
    ),
  };
  return (
    <Card
      title={q.title}
      subtitle={fill(q.modelNote, { model: q.models[scenario.model] })}
      actions={<PlanMark />}
    >
      <div className={styles.sentence}>
        <Sentence text={aimOf(scenario.model) === 'fewest' ? q.sentenceFew : q.sentence} parts={parts} />
      </div>
      <MoreSettings />
    </Card>
  );
}
