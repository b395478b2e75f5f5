import { useMemo } from 'react';
import { hasValue } from '#core/cell.ts';
import { expectedArrivals, needWeights } from '#core/planning/needWeights.ts';
import { LIMITS, NO_NEEDS } from '#core/planning/scenario.ts';
import { sourceTitle } from '#core/sourceTitle.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { NumberField } from '#ui/NumberField.tsx';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useProvenance } from '#views/useProvenanceNote.ts';
import { usePlanning } from './PlanningContext.ts';
import styles from './QuestionCard.module.css';
import { usePlanWords } from './usePlanWords.ts';

const PEOPLE = { ...NO_NEEDS, people: 1 };

/** Growth of the need: the share of the arrivals who stay, by district, or a round percent of all people. */
export function GrowthSettings() {
  const { lang, format } = useI18n();
  const { manifest, summary } = useAtlas();
  const { scenario, change, facts, ground: planGround } = usePlanning();
  const { ground, percent } = usePlanWords();
  const nameOf = useAreaNames();
  const illustrative = useProvenance(['arrival']) === 'illustrative';
  const g = ground.growth;
  const { stay, growth, expected } = scenario;
  const { arrivals } = facts.needs;
  const points = planGround?.points;
  const added = useMemo(() => {
    if (!points) return 0;
    const sum = (choices: { stay: number; growth: number }) =>
      needWeights({ needs: PEOPLE, expected, ...choices }, points, facts.needs).reduce((a, b) => a + b, 0);
    return sum({ stay, growth }) - sum({ stay: 0, growth: 0 });
  }, [points, stay, growth, expected, facts.needs]);
  const codes = [...expectedArrivals(arrivals, expected).keys()].sort((a, b) =>
    nameOf(a).localeCompare(nameOf(b)),
  );
  const set = (code: string) => (value: number | null) => {
    const { [code]: _, ...others } = expected;
    change({ expected: value === null ? others : { ...others, [code]: value } });
  };
  const titles = manifest.tables.arrival.sources.map((source) => sourceTitle(source, lang));
  return (
    <fieldset className={styles.group}>
      <legend>{g.title}</legend>
      <RangeSlider
        label={g.stay}
        value={stay}
        min={LIMITS.stay.min}
        max={LIMITS.stay.max}
        step={5}
        format={(value) => (value === 0 ? g.none : percent(value))}
        onChange={(value) => change({ stay: value }, true)}
      />
      {stay === 0 && (
        <RangeSlider
          label={g.round}
          value={growth}
          min={LIMITS.growth.min}
          max={LIMITS.growth.max}
          format={(value) => (value === 0 ? g.none : percent(value))}
          onChange={(value) => change({ growth: value }, true)}
        />
      )}
      {stay + growth > 0 && <p className={styles.note}>{fill(g.note, { n: format.integer(added) })}</p>}
      <p className={styles.note}>
        {fill(g.source, { period: format.period(summary.filters.period), source: titles.join('; ') })}
      </p>
      {illustrative && <p className={styles.warn}>{g.illustrative}</p>}
      {stay > 0 && (
        <details>
          <summary>{g.own}</summary>
          <p className={styles.note}>{g.ownNote}</p>
          {codes.map((code) => {
            const cell = arrivals.get(code);
            return (
              <NumberField
                key={code}
                label={nameOf(code)}
                value={expected[code] ?? null}
                min={LIMITS.expected.min}
                max={LIMITS.expected.max}
                step={10}
                unit={g.persons}
                placeholder={cell && hasValue(cell) ? format.integer(cell.value) : '–'}
                wrong={fill(ground.outside, {
                  min: format.integer(LIMITS.expected.min),
                  max: format.integer(LIMITS.expected.max),
                })}
                onChange={set(code)}
              />
            );
          })}
        </details>
      )}
    </fieldset>
  );
}
