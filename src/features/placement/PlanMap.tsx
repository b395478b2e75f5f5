import { useMemo, useRef, useState } from 'react';
import type { LatLon } from '#core/geo.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { FactList } from '#ui/FactList.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { MapCard } from '#views/MapCard.tsx';
import { ThemeMap } from '#views/ThemeMap.tsx';
import { MarkKeys } from './MarkKeys.tsx';
import styles from './PlanMap.module.css';
import { usePlanning } from './PlanningContext.ts';
import { bridgeMarks, bridgeOf, overLand, planMarks } from './planMarks.ts';
import { proofText } from './proofText.ts';
import { useAnswerText } from './useAnswerText.ts';
import { useObstacle } from './useObstacle.ts';
import { usePlanPicture } from './usePlanPicture.tsx';
import { usePlanWords } from './usePlanWords.ts';

/** The map of the plan: offices of today and new ones, who comes within reach, and districts before and after. */
export function PlanMap() {
  const { facts, shown, stale, drag, put, scenario, bridges, putBridge, placing, setPlacing } = usePlanning();
  const words = usePlanWords();
  const { w, cost, site, people } = words;
  const { lang, format } = useI18n();
  const obstacle = useObstacle();
  const answer = useAnswerText();
  const [kind, setKind] = useState<'after' | 'change'>('after');
  const [carried, setCarried] = useState<(LatLon & { readonly id: string }) | null>(null);
  const picture = usePlanPicture(shown, kind);
  const marks = useMemo(() => shown && planMarks(shown, facts.mainOffice), [shown, facts.mainOffice]);
  const crossings = useMemo(
    () => (overLand(scenario.travel) ? bridgeMarks(bridges, scenario, lang, carried) : []),
    [bridges, scenario, lang, carried],
  );
  const points = useMemo(() => marks && [...crossings, ...marks.points], [marks, crossings]);
  const frame = useRef(0);
  const m = w.map;
  const places = shown?.plan.ground.points;
  const proof = shown && proofText(shown.plan, words, format);
  const said = obstacle
    ? [obstacle]
    : answer
      ? [answer.what, answer.effect, ...(proof ? [proof.text] : []), answer.rests]
      : [];
  const dotNote = (id: string) => {
    const i = places?.findIndex((point) => point.id === id) ?? -1;
    if (!shown || !places || i < 0) return null;
    const point = places[i]!;
    const way = (value: number) => (Number.isFinite(value) ? cost(value, scenario.travel) : m.nobody);
    return (
      <div>
        <strong>{point.name}</strong>
        <FactList
          facts={[
            [w.answer.needPeople, format.integer(point.people)],
            [`${m.way}: ${m.today}`, way(shown.plan.before.cost[i]!)],
            [`${m.way}: ${m.plan}`, way(shown.after.cost[i]!)],
          ]}
        />
      </div>
    );
  };
  const officeNote = (id: string) => {
    const crossing = crossings.find((one) => one.id === id);
    if (crossing) return <strong>{crossing.name}</strong>;
    const found = shown?.plan.ground.sites.find((one) => one.id === id);
    const tally = shown?.after.by_site.get(id);
    return found ? (
      <div>
        <strong>{site(found)}</strong>
        {tally && <p>{fill(w.why.nearest, { people: people(tally.people) })}</p>}
      </div>
    ) : null;
  };
  return (
    <MapCard asked={facts.asked} note={`${w.sites.dragHint} ${m.note}`}>
      <div className={styles.whole} data-plan-map>
        <div className={styles.tools}>
          <SegmentedControl
            label={m.picture}
            hideLabel
            value={kind}
            options={[
              { value: 'after', label: m.after },
              { value: 'change', label: m.change },
            ]}
            onChange={setKind}
          />
          <Button
            size="s"
            icon="plus"
            pressed={placing !== null}
            onClick={() => setPlacing(placing === null ? 'site' : null)}
          >
            {placing === null ? w.sites.addHere : w.sites.placing}
          </Button>
        </div>
        <ThemeMap
          key={kind}
          picture={picture}
          title={m.title}
          points={points ?? undefined}
          account={{ asked: facts.asked, said, working: !shown || stale }}
          rings={marks?.rings}
          dots={marks?.dots}
          keys={<MarkKeys bridges={overLand(scenario.travel)} />}
          pointTooltip={officeNote}
          dotTooltip={dotNote}
          onDrag={(id, at, done) => {
            cancelAnimationFrame(frame.current);
            const bridge = bridgeOf(id);
            if (bridge === null) {
              if (done) put(id, at);
              else frame.current = requestAnimationFrame(() => drag({ id, ...at }));
              return;
            }
            setCarried(done ? null : { id: bridge, ...at });
            if (done) putBridge(bridge, at);
          }}
          onPlace={
            placing !== null
              ? (at) => {
                  setPlacing(null);
                  if (placing === 'bridge') putBridge(null, at);
                  else put(null, at);
                }
              : undefined
          }
        />
      </div>
    </MapCard>
  );
}
