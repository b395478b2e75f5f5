import { useState } from 'react';
import type { PlacedBridge } from '#core/planning/placedBridges.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { NumberField } from '#ui/NumberField.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import { usePlanning } from './PlanningContext.ts';
import styles from './QuestionCard.module.css';
import { usePlanWords } from './usePlanWords.ts';

/** Where a bridge is, to be written, and the way back: removed when it is the reader's own, else put back. */
export function BridgePlace({ bridge, name }: { readonly bridge: PlacedBridge; readonly name: string }) {
  const { format } = useI18n();
  const { outlines } = useAtlas();
  const { scenario, change, putBridge } = usePlanning();
  const { ground } = usePlanWords();
  const [open, setOpen] = useState(false);
  const b = ground.bridges;
  const { origin, bridge_id: id, lat, lon } = bridge;
  const box = boxOf(outlines.adm2.features);
  const field = (axis: 'lat' | 'lon', value: number) => (
    <NumberField
      label={b[axis]}
      value={value}
      min={box[axis][0]}
      max={box[axis][1]}
      step={0.005}
      unit="°"
      wrong={fill(ground.outside, { min: format.number(box[axis][0]), max: format.number(box[axis][1]) })}
      onChange={(next) => next !== null && putBridge(id, { lat, lon, [axis]: next })}
    />
  );
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
        {format.number(lat)}°, {format.number(lon)}°
      </button>
    );
  return (
    <fieldset className={styles.place} aria-label={fill(b.place, { name })}>
      {field('lat', lat)}
      {field('lon', lon)}
      {origin !== 'listed' && (
        <Button size="s" icon={origin === 'own' ? 'close' : 'undo'} onClick={back}>
          {fill(origin === 'own' ? b.remove : b.back, { name })}
        </Button>
      )}
    </fieldset>
  );
}

/** Least and most of both coordinates, a tenth of a degree around all outlines, to two decimals. */
function boxOf(features: readonly { readonly geometry: { readonly coordinates: unknown } }[]) {
  const flat = features.flatMap(({ geometry }) => (geometry.coordinates as unknown[]).flat(3)) as number[];
  const of = (axis: number): readonly [number, number] => {
    const values = flat.filter((_, k) => k % 2 === axis);
    const round = (value: number) => Math.round(value * 100) / 100;
    return [round(Math.min(...values) - 0.1), round(Math.max(...values) + 0.1)];
  };
  return { lon: of(0), lat: of(1) };
}
