import { type KeyboardEvent, useMemo } from 'react';
import type { PlanningSite } from '#core/planning/planningPoint.ts';
import { MOST_DRAWN } from '#core/planning/scenario.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Select } from '#ui/Select.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import { middleOf } from './frameOf.ts';
import { PlaceFields } from './PlaceFields.tsx';
import { usePlanning } from './PlanningContext.ts';
import styles from './SiteList.module.css';
import { usePlanWords } from './usePlanWords.ts';

/** One kilometre north, in degrees. */
const KM = 1 / 111.195;

/** The new offices of the plan: kept, ruled out, moved and added from the keyboard as on the map. */
export function SiteList() {
  const { shown, scenario, change, put, facts, own } = usePlanning();
  const filed = own.files.sites?.points;
  const { locale } = useI18n();
  const { outlines } = useAtlas();
  const { w, site } = usePlanWords();
  const s = w.sites;
  const places = useMemo(
    () =>
      [...(facts.points ?? []), ...(filed ?? [])]
        .sort((a, b) => a.name.localeCompare(b.name, locale))
        .map((point) => ({ value: point.id, label: site({ ...point, kind: 'candidate' }) })),
    [facts.points, filed, locale, site],
  );
  if (!shown) return null;
  const { locked, forbidden, drawn } = scenario;
  const without = (list: readonly string[], id: string) => list.filter((one) => one !== id);
  const keep = (id: string) => {
    const next = [...without(locked, id), id];
    change({ locked: next, forbidden: without(forbidden, id), add: Math.max(scenario.add, next.length) });
  };
  const nudge = (one: PlanningSite) => (event: KeyboardEvent) => {
    const step = { ArrowUp: [1, 0], ArrowDown: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[event.key];
    if (!step) return;
    event.preventDefault();
    put(one.id, {
      lat: one.lat + step[0]! * KM,
      lon: one.lon + (step[1]! * KM) / Math.cos((one.lat * Math.PI) / 180),
    });
  };
  const ruledOut = shown.plan.ground.sites.filter(({ id }) => forbidden.includes(id));
  return (
    <Card title={s.title}>
      <ul className={styles.list}>
        {shown.added.map((one) => {
          const isLocked = locked.includes(one.id);
          const isDrawn = drawn.some(({ id }) => id === one.id);
          return (
            <li key={one.id} className={styles.row}>
              <span className={styles.name}>
                {site(one)}
                {isLocked && <small> · {s.locked}</small>}
              </span>
              <Button
                size="s"
                pressed={isLocked}
                onClick={() => (isLocked ? change({ locked: without(locked, one.id) }) : keep(one.id))}
              >
                {isLocked ? s.unlock : s.lock}
              </Button>
              {isDrawn ? (
                <>
                  <button
                    type="button"
                    className={styles.nudge}
                    aria-label={fill(s.nudge, { name: one.name })}
                    title={fill(s.nudge, { name: one.name })}
                    onKeyDown={nudge(one)}
                  >
                    ✥
                  </button>
                  <IconButton
                    size="s"
                    icon="close"
                    label={s.remove}
                    onClick={() =>
                      change({
                        drawn: drawn.filter(({ id }) => id !== one.id),
                        locked: without(locked, one.id),
                      })
                    }
                  />
                </>
              ) : (
                <Button
                  size="s"
                  onClick={() =>
                    change({ forbidden: [...forbidden, one.id], locked: without(locked, one.id) })
                  }
                >
                  {s.forbid}
                </Button>
              )}
              {isDrawn && (
                <div className={styles.place}>
                  <PlaceFields lat={one.lat} lon={one.lon} onChange={(at) => put(one.id, at)} />
                </div>
              )}
            </li>
          );
        })}
        {ruledOut.map((one) => (
          <li key={one.id} className={styles.row} data-out="true">
            <span className={styles.name}>
              {site(one)}
              <small> · {s.forbidden}</small>
            </span>
            <Button size="s" onClick={() => change({ forbidden: without(forbidden, one.id) })}>
              {s.allow}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.add}>
        <Select
          label={s.addNamed}
          value=""
          options={[{ value: '', label: s.choose }, ...places]}
          onChange={(id) => id && keep(id)}
        />
        <Button
          size="s"
          icon="plus"
          disabled={drawn.length >= MOST_DRAWN}
          onClick={() => put(null, middleOf(outlines.adm2.features))}
        >
          {s.addAt}
        </Button>
      </div>
    </Card>
  );
}
