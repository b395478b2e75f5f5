import { useState } from 'react';
import { FIRST_SCENARIO } from '#core/planning/scenario.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Select } from '#ui/Select.tsx';
import { ThemeMap } from '#views/ThemeMap.tsx';
import { type ComparedRow, comparedRows } from './comparedRows.ts';
import { MarkKeys } from './MarkKeys.tsx';
import styles from './Parts.module.css';
import { type ShownPlan, usePlanning } from './PlanningContext.ts';
import { planMarks } from './planMarks.ts';
import { showPlan } from './showPlan.ts';
import { usePlan } from './usePlan.ts';
import { usePlanPicture } from './usePlanPicture.tsx';
import { usePlanWords } from './usePlanWords.ts';

const TODAY = 'today';

/** Scenarios side by side: two maps that move together, and a table of what differs. */
export function ComparePlans() {
  const { shown, list, facts, own } = usePlanning();
  const words = usePlanWords();
  const { format } = useI18n();
  const c = words.w.compare;
  const [wanted, setWanted] = useState(TODAY);
  const others = list.scenarios.flatMap(({ name }, k) =>
    k === list.at ? [] : [{ value: String(k), label: name }],
  );
  const left = others.some(({ value }) => value === wanted) ? wanted : TODAY;
  const other = usePlan(
    list.scenarios[Number(left)] ?? list.scenarios[list.at] ?? FIRST_SCENARIO,
    facts,
    own.files,
  );
  const leftShown = left === TODAY ? shown && asToday(shown) : showPlan(other.plan);
  if (!shown) return null;
  const name = left === TODAY ? c.today : list.scenarios[Number(left)]!.name;
  const open = shown.plan.scenario.name;
  const rows = leftShown ? comparedRows(leftShown, shown, words, format) : [];
  return (
    <>
      <p>{c.lead}</p>
      {list.scenarios.length === 1 && <p className={styles.note}>{c.one}</p>}
      <div className={styles.sides}>
        <Select
          label={c.left}
          value={left}
          options={[{ value: TODAY, label: c.today }, ...others]}
          onChange={setWanted}
        />
        <span>
          {c.right}: <strong>{open}</strong>
        </span>
      </div>
      <div className={styles.pair}>
        <div className={styles.map}>
          {leftShown && <SideMap shown={leftShown} title={name} today={left === TODAY} />}
        </div>
        <div className={styles.map}>
          <SideMap shown={shown} title={open} />
        </div>
      </div>
      <DataTable
        caption={c.table}
        columns={[
          { id: 'measure', label: c.measure, kind: 'text', value: (row: ComparedRow) => row.measure },
          { id: 'left', label: name, kind: 'text', value: (row) => row.left },
          { id: 'right', label: open, kind: 'text', value: (row) => row.right },
          { id: 'difference', label: c.difference, kind: 'text', value: (row) => row.difference },
        ]}
        rows={rows}
        rowId={(row) => row.measure}
      />
    </>
  );
}

interface SideMapProps {
  readonly shown: ShownPlan;
  readonly title: string;
  readonly today?: boolean;
}

function SideMap({ shown, title, today = false }: SideMapProps) {
  const { facts } = usePlanning();
  const picture = usePlanPicture(shown, today ? 'today' : 'after');
  const { points, rings, dots } = planMarks(shown, facts.mainOffice);
  return (
    <ThemeMap
      frame={today ? 'map-today' : 'map-plan'}
      picture={picture}
      title={title}
      points={points}
      rings={rings}
      dots={dots}
      keys={<MarkKeys />}
    />
  );
}

/** A plan's ground with today's offices alone. */
function asToday(shown: ShownPlan): ShownPlan {
  const { ground, before } = shown.plan;
  return {
    ...shown,
    kind: 'other',
    site_ids: ground.sites.filter(({ kind }) => kind === 'office').map(({ id }) => id),
    added: [],
    given_up: [],
    after: before,
  };
}
