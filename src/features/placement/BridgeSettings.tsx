import { isClosed, type PlacedBridge } from '#core/planning/placedBridges.ts';
import { MOST_CROSSINGS } from '#core/planning/scenario.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import { BridgePlace } from './BridgePlace.tsx';
import { middleOf } from './frameOf.ts';
import { usePlanning } from './PlanningContext.ts';
import styles from './QuestionCard.module.css';
import { usePlanWords } from './usePlanWords.ts';

/** The bridges of the scenario: closed, moved, added, on the map or by coordinates. */
export function BridgeSettings() {
  const { lang, format } = useI18n();
  const { outlines } = useAtlas();
  const { scenario, change, bridges, idle_bridges, placing, setPlacing, putBridge } = usePlanning();
  const { ground } = usePlanWords();
  const b = ground.bridges;
  const toggle = (id: string) =>
    change({
      bridges: scenario.bridges.includes(id)
        ? scenario.bridges.filter((one) => one !== id)
        : [...scenario.bridges, id].sort(),
    });
  const full = scenario.crossings.length >= MOST_CROSSINGS;
  const nameOf = (bridge: PlacedBridge) => (lang === 'ar' ? bridge.name1 : bridge.name);
  const mark = { listed: '', moved: b.moved, own: b.yours };
  return (
    <fieldset className={styles.group}>
      <legend>{b.title}</legend>
      {bridges.map((bridge) => (
        <div key={bridge.bridge_id}>
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={!isClosed(bridge, scenario)}
              onChange={() => toggle(bridge.bridge_id)}
            />
            <span>
              {nameOf(bridge)}
              {bridge.origin !== 'listed' && <strong> · {mark[bridge.origin]}</strong>}
            </span>
          </label>
          {idle_bridges.includes(bridge.bridge_id) && <p className={styles.warn}>{b.idle}</p>}
          <BridgePlace bridge={bridge} name={nameOf(bridge)} />
        </div>
      ))}
      <p className={styles.note}>{b.note}</p>
      {full ? (
        <p className={styles.note}>{fill(b.full, { n: format.integer(MOST_CROSSINGS) })}</p>
      ) : (
        <div className={styles.buttons}>
          <Button
            size="s"
            icon="plus"
            pressed={placing === 'bridge'}
            onClick={() => {
              setPlacing(placing === 'bridge' ? null : 'bridge');
              // The map may be out of sight below the settings.
              document.querySelector('[data-plan-map]')?.scrollIntoView({ block: 'center' });
            }}
          >
            {placing === 'bridge' ? b.placing : b.add}
          </Button>
          <Button size="s" onClick={() => putBridge(null, middleOf(outlines.adm2.features))}>
            {b.addAt}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
