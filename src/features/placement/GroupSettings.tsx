import { LIMITS } from '#core/planning/scenario.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { Select } from '#ui/Select.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { usePlanning } from './PlanningContext.ts';
import styles from './QuestionCard.module.css';
import { usePlanWords } from './usePlanWords.ts';

/** The reader's groups of districts, each of which gets an office at least. */
export function GroupSettings() {
  const { format, locale } = useI18n();
  const { outlines } = useAtlas();
  const { scenario, change } = usePlanning();
  const { ground } = usePlanWords();
  const nameOf = useAreaNames();
  const g = ground.groups;
  const codes = outlines.adm2.features
    .map(({ properties }) => properties.pcode)
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), locale));
  const numbers = Array.from({ length: LIMITS.group.max }, (_, k) => String(k + 1));
  const set = (code: string, group: string) => {
    const { [code]: _, ...others } = scenario.groups;
    change({ groups: group === '' ? others : { ...others, [code]: Number(group) } });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{g.title}</legend>
      {codes.map((code) => (
        <Select
          key={code}
          label={nameOf(code)}
          value={String(scenario.groups[code] ?? '')}
          options={[
            { value: '', label: g.none },
            ...numbers.map((value) => ({
              value,
              label: fill(g.group, { n: format.integer(Number(value)) }),
            })),
          ]}
          onChange={(group) => set(code, group)}
        />
      ))}
      <p className={styles.note}>{Object.keys(scenario.groups).length === 0 ? g.empty : g.note}</p>
    </fieldset>
  );
}
