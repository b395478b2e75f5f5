import type { FunnelPicture, Picture, RowPicture, RunPicture } from '#core/methods/picture.ts';
import { monthIndex } from '#core/period.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { useEvents } from '#views/useEvents.ts';
import { FunnelChart } from '#viz/chart/FunnelChart.tsx';
import { Ranking } from '#viz/chart/Ranking.tsx';
import { RunChart } from '#viz/chart/RunChart.tsx';
import { ClusterMap } from './ClusterMap.tsx';
import styles from './MethodsScreen.module.css';
import type { Sayer } from './useSay.ts';

const INK = { main: 'var(--disputes-5)', expected: 'var(--accent)', other: 'var(--ink-faint)' } as const;

/** One picture of a result, with its own heading. */
export function MethodPicture({ picture, say }: { readonly picture: Picture; readonly say: Sayer }) {
  return (
    <section className={styles.picture}>
      <h3 className={styles.small}>{say.said(picture.title)}</h3>
      {picture.kind === 'runs' && <Runs picture={picture} say={say} />}
      {picture.kind === 'rows' && <Rows picture={picture} say={say} />}
      {picture.kind === 'funnel' && <Funnel picture={picture} say={say} />}
      {picture.kind === 'map' && <ClusterMap picture={picture} say={say} />}
    </section>
  );
}

function Runs({ picture, say }: { readonly picture: RunPicture<string>; readonly say: Sayer }) {
  const { format } = useI18n();
  const events = useEvents();
  const { along, runs, rules = [] } = picture;
  const count = Math.max(...runs.map(({ cells }) => cells.length));
  const placed =
    along.kind === 'months' && picture.events
      ? events
          .map(({ month, label }) => ({ at: monthIndex(month) - monthIndex(along.start), label }))
          .filter(({ at }) => at >= 0 && at < count)
      : [];
  return (
    <RunChart
      label={say.said(picture.title)}
      along={
        along.kind === 'months'
          ? { start: along.start, count }
          : Array.from({ length: count }, (_, k) =>
              along.kind === 'season'
                ? say.figure({ as: 'season', value: k + 1 })
                : format.integer(along.from + k),
            )
      }
      {...(along.kind === 'numbers' ? { axis: say.said(along.label) } : {})}
      unit={picture.unit}
      runs={runs.map(({ label, look, ink, cells }, k) => ({
        id: `${k}`,
        label: say.figure(label),
        look,
        color: INK[ink],
        cells,
      }))}
      level={picture.level}
      chance={picture.chance}
      fromZero={picture.fromZero}
      rules={[...placed, ...rules.map(({ at, label }) => ({ at, label: say.figure(label), strong: true }))]}
      marked={picture.marked ?? []}
    />
  );
}

function Rows({ picture, say }: { readonly picture: RowPicture<string>; readonly say: Sayer }) {
  return (
    <Ranking
      label={say.said(picture.title)}
      items={picture.rows.map(({ label, cell, clear }) => {
        const text = say.figure(label);
        return {
          id: text,
          label: text,
          cell,
          color: clear ? 'var(--disputes-5)' : 'var(--ink-faint)',
        };
      })}
      {...(picture.unit ? { unit: picture.unit } : {})}
      color="var(--ink-faint)"
      fromLeast={picture.fromLeast === true}
    />
  );
}

function Funnel({ picture, say }: { readonly picture: FunnelPicture<string>; readonly say: Sayer }) {
  return (
    <FunnelChart
      label={say.said(picture.title)}
      along={say.said(picture.along)}
      level={{ value: picture.level, label: say.said(picture.levelLabel) }}
      limitLabels={picture.limitLabels.map(say.said)}
      unit={picture.unit}
      curves={picture.curves}
      points={picture.points.map(({ label, ...point }) => ({ ...point, label: say.figure(label) }))}
    />
  );
}
