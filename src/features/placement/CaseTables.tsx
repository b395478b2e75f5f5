import type { VariantAnswer } from '#core/planning/planTasks.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { surenessBook } from '#i18n/sureness/book.ts';
import { DataTable } from '#ui/DataTable.tsx';
import styles from './Parts.module.css';
import { usePlanning } from './PlanningContext.ts';
import { useCaseText } from './useCaseText.ts';
import type { Doubt } from './useDoubt.ts';
import { usePlanWords } from './usePlanWords.ts';

/** The kinds of cases in the order of the table; lowest and highest are the corners of all facts. */
const GROUPS = [
  'asked',
  'radius',
  'needs',
  'growth',
  'counts',
  'cost',
  'bridge',
  'corners',
  'noise',
] as const;
type Group = (typeof GROUPS)[number];

const groupOf = ({ kind }: VariantAnswer): Group =>
  kind === 'lowest' || kind === 'highest' ? 'corners' : kind === 'stay' ? 'growth' : (kind as Group);

/** A loss smaller than this is one all the same, and not to be shown as nothing. */
const LEAST_SHOWN = 0.001;

/** The cases of a test: first by what is otherwise in them, then each by itself. */
export function CaseTables({ found }: { readonly found: Doubt }) {
  const { shown } = usePlanning();
  const s = useBook(surenessBook);
  const { format } = useI18n();
  const { sites } = usePlanWords();
  const caseText = useCaseText();
  if (!shown) return null;
  const groups = GROUPS.map((group) => {
    const cases = found.cases.filter((one) => groupOf(one) === group);
    const regrets = cases.flatMap(({ regret }) => regret ?? []);
    return {
      group,
      cases: cases.length,
      best: regrets.filter((regret) => regret === 0).length,
      worst: regrets.length > 0 ? Math.max(...regrets) : null,
    };
  }).filter(({ cases }) => cases > 0);
  const added = (ids: readonly string[]) =>
    shown.plan.ground.sites.filter(({ id, kind }) => kind !== 'office' && ids.includes(id));
  const worse = (regret: number) => {
    if (regret === 0) return s.same;
    if (!Number.isFinite(regret)) return s.fails;
    return regret < LEAST_SHOWN ? `< ${format.percent(LEAST_SHOWN, 1)}` : format.percent(regret, 1);
  };
  return (
    <div className={styles.stack}>
      <DataTable
        caption={s.by.title}
        columns={[
          { id: 'what', label: s.by.what, kind: 'text', value: (row) => s.by.groups[row.group] },
          {
            id: 'best',
            label: s.by.best,
            kind: 'text',
            value: (row) =>
              fill(s.by.ofCases, { part: format.integer(row.best), n: format.integer(row.cases) }),
          },
          { id: 'worst', label: s.by.worst, kind: 'number', value: (row) => row.worst, say: worse },
        ]}
        rows={groups}
        rowId={(row) => row.group}
      />
      <details className={styles.details}>
        <summary>{s.table}</summary>
        <DataTable
          caption={s.table}
          captionHidden
          maxHeight="22rem"
          columns={[
            { id: 'case', label: s.case, kind: 'text', value: (row) => caseText(row) },
            {
              id: 'best',
              label: s.best,
              kind: 'text',
              value: (row) => (row.best.objective === null ? s.infeasible : sites(added(row.best.site_ids))),
            },
            { id: 'regret', label: s.regretColumn, kind: 'number', value: (row) => row.regret, say: worse },
          ]}
          rows={found.cases}
          rowId={(row) => `${row.kind} ${row.id}`}
        />
      </details>
    </div>
  );
}
