import type { OutcomeTally } from '#core/planning/outcome.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import styles from './Parts.module.css';
import { usePlanning } from './PlanningContext.ts';
import { usePlanWords } from './usePlanWords.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly before: OutcomeTally;
  readonly after: OutcomeTally;
}

/** Women alone, as a tally of persons. */
const womenOf = (tally: OutcomeTally): OutcomeTally => ({
  ...tally,
  people: tally.women,
  people_within: tally.women_within,
  share: tally.women_share,
});

/** The share within reach before and after by district, for women, and for rural people. */
export function Served() {
  const { shown } = usePlanning();
  const { format } = useI18n();
  const { w, cost } = usePlanWords();
  const nameOf = useAreaNames();
  const s = w.served;
  if (!shown) return null;
  const { before, scenario } = shown.plan;
  const { after } = shown;
  const districts = [...after.by_adm2].map(
    ([pcode, tally]): Row => ({
      id: pcode,
      name: nameOf(pcode),
      before: before.by_adm2.get(pcode)!,
      after: tally,
    }),
  );
  const groups: Row[] = [
    { id: 'all', name: s.all, before: before.total, after: after.total },
    { id: 'women', name: s.women, before: womenOf(before.total), after: womenOf(after.total) },
    { id: 'rural', name: s.rural, before: before.rural, after: after.rural },
    { id: 'urban', name: s.urban, before: before.urban, after: after.urban },
  ];
  const least = (of: (row: Row) => OutcomeTally) =>
    [...districts].sort(
      (a, b) => (of(a).share ?? 1) - (of(b).share ?? 1) || (of(b).mean_cost ?? 0) - (of(a).mean_cost ?? 0),
    )[0];
  const [worstNow, worstGone] = [least((row) => row.after), least((row) => row.before)];
  const share = (value: number | null) => (value === null ? '–' : format.percent(value, 1));
  const way = (value: number) => cost(value, scenario.travel);
  const table = (caption: string, rows: readonly Row[]) => (
    <DataTable
      caption={caption}
      columns={[
        { id: 'group', label: caption, kind: 'text', value: (row: Row) => row.name },
        { id: 'before', label: s.before, kind: 'number', value: (row) => row.before.share, say: share },
        { id: 'after', label: s.after, kind: 'number', value: (row) => row.after.share, say: share },
        {
          id: 'change',
          label: s.change,
          kind: 'number',
          value: (row) => (row.after.share ?? 0) - (row.before.share ?? 0),
          say: (value) =>
            fill(s.points, {
              n: `${value > 0 ? '+' : ''}${format.number(Math.round(value * 1000) / 10)}`,
            }),
        },
        {
          id: 'beyond',
          label: s.beyond,
          kind: 'number',
          value: (row) => row.after.people - row.after.people_within,
          say: format.integer,
        },
        { id: 'mean', label: s.mean, kind: 'number', value: (row) => row.after.mean_cost, say: way },
        { id: 'worst', label: s.worst, kind: 'number', value: (row) => row.after.worst_cost, say: way },
      ]}
      rows={rows}
      rowId={(row) => row.id}
      sorting={{ column: 'after', direction: 'ascending' }}
    />
  );
  return (
    <>
      <p>{s.lead}</p>
      {worstNow && worstGone && (
        <p className={styles.say}>
          {fill(s.worstNow, {
            name: worstNow.name,
            share: share(worstNow.after.share),
            mean: worstNow.after.mean_cost === null ? '–' : way(worstNow.after.mean_cost),
          })}{' '}
          {worstGone.id !== worstNow.id &&
            fill(s.worstGone, { name: worstGone.name, share: share(worstGone.before.share) })}
        </p>
      )}
      {table(s.group, groups)}
      {table(s.byDistrict, districts)}
      <p className={styles.note}>{s.ruralNote}</p>
    </>
  );
}
