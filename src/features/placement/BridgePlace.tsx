import { useState } from 'react';
import type { PlacedBridge } from '#core/planning/placedBridges.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { usePlanning } from './PlanningContext.ts';
import styles from './QuestionCard.module.css';
import { usePlanWords } from './usePlanWords.ts';

/** Where a bridge is, to be written, and the way back: removed when it is the reader's own, else put back. */
export function BridgePlace({ bridge, name }: { readonly bridge: PlacedBridge; readonly name: string }) {
  const { format } = useI18n();
  const { scenario, change, putBridge } = usePlanning();
  const { ground } = usePlanWords();
  const [open, setOpen] = useState(false);
  const b = ground.bridges;
  const { origin, bridge_id: id, lat, lon } = bridge;
  const back = () =>
    change({
      crossings: scenario.crossings.filter((one) => one.id !== id),
      ...(origin === 'own' && { bridges: scenario.bridges.filter((one) => one !== id) }),
    });
  if (origin === 'listed' && !open)
    return (
      <button
        type="button"
        className={styles.edit}
        aria-label={fill(b.edit, { name })}
        onClick={() => setOpen(true)}
      >
        <bdi dir="ltr">
          {format.number(lat)}°, {format.number(lon)}°
        </bdi>
      </button>
    );
  return (
    <fieldset className={styles.place} aria-label={fill(b.place, { name })}>
      <PlaceFields lat={lat} lon={lon} onChange={(at) => putBridge(id, at)} />
      {origin !== 'listed' && (
        <Button size="s" icon={origin === 'own' ? 'close' : 'undo'} onClick={back}>
          {fill(origin === 'own' ? b.remove : b.back, { name })}
        </Button>
      )}
    </fieldset>
  );
}
