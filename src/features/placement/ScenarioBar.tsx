import { type ChangeEvent, useRef, useState } from 'react';
import { freeName, MOST_SCENARIOS } from '#core/planning/scenario.ts';
import { isName, parseScenarios, printScenarios } from '#core/planning/scenarioCode.ts';
import { saveFile } from '#files/saveFile.ts';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './Parts.module.css';
import { usePlanning } from './PlanningContext.ts';
import { usePlanWords } from './usePlanWords.ts';

const KIND = 'placement scenarios';

/** The list of scenarios: open, add, remove, save to a file and read back. */
export function ScenarioBar() {
  const { list, setList, change, shown, look } = usePlanning();
  const { w } = usePlanWords();
  const c = w.compare;
  const picker = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ readonly good: boolean; readonly text: string } | null>(null);
  const { scenarios, at } = list;
  const save = () =>
    saveFile({
      name: 'placement-scenarios.json',
      type: 'application/json',
      bytes: new TextEncoder().encode(
        `${JSON.stringify({ kind: KIND, scenarios: printScenarios(list) }, null, 1)}\n`,
      ),
    });
  const load = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    const read = readScenarios(await file.text());
    if (read) setList(read);
    setSaid({ good: read !== null, text: fill(read ? c.loaded : c.badFile, { file: file.name }) });
  };
  const atToday = shown?.kind === 'other' && sameIds(shown.site_ids, shown.plan.today);
  const rename = (input: HTMLInputElement) => {
    const name = input.value.trim();
    const taken = scenarios.some((one, k) => k !== at && one.name === name);
    if (isName(name) && !taken) change({ name });
    else input.value = scenarios[at]!.name;
  };
  return (
    <div className={styles.bar}>
      <fieldset className={styles.row} aria-label={c.list}>
        <Button
          size="s"
          pressed={atToday}
          disabled={!shown}
          onClick={() => look(atToday || !shown ? null : shown.plan.today)}
        >
          {c.today}
        </Button>
        {scenarios.map(({ name }, k) => (
          <Button
            key={name}
            size="s"
            pressed={k === at && !atToday}
            onClick={() => {
              look(null);
              if (k !== at) setList({ ...list, at: k });
            }}
            aria-label={`${c.open} ${name}`}
          >
            {name}
          </Button>
        ))}
        <Button
          size="s"
          icon="plus"
          disabled={scenarios.length >= MOST_SCENARIOS}
          onClick={() =>
            setList({
              scenarios: [...scenarios, { ...scenarios[at]!, name: freeName(scenarios) }],
              at: scenarios.length,
            })
          }
        >
          {c.add}
        </Button>
        <label className={styles.name}>
          {c.rename}
          <input
            key={`${at} ${scenarios[at]!.name}`}
            defaultValue={scenarios[at]!.name}
            maxLength={30}
            dir="auto"
            onBlur={({ target }) => rename(target)}
            onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          />
        </label>
        {scenarios.length > 1 && (
          <Button
            size="s"
            icon="close"
            onClick={() =>
              setList({ scenarios: scenarios.filter((_, k) => k !== at), at: Math.max(0, at - 1) })
            }
          >
            {fill(c.remove, { name: scenarios[at]!.name })}
          </Button>
        )}
        <Button size="s" icon="download" onClick={save}>
          {c.save}
        </Button>
        <Button size="s" onClick={() => picker.current?.click()}>
          {c.load}
        </Button>
        <span className={styles.note}>{c.fileNote}</span>
        <input ref={picker} type="file" accept=".json,application/json" hidden onChange={load} />
      </fieldset>
      {said && (
        <Notice
          tone={said.good ? 'info' : 'error'}
          dismiss={{ label: w.sites.cancel, onDismiss: () => setSaid(null) }}
        >
          <p>{said.text}</p>
        </Notice>
      )}
    </div>
  );
}

const sameIds = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id) => b.includes(id));

function readScenarios(text: string) {
  try {
    const { kind, scenarios } = JSON.parse(text) as { kind?: unknown; scenarios?: unknown };
    return kind === KIND && typeof scenarios === 'string' ? parseScenarios(scenarios) : null;
  } catch {
    return null;
  }
}
