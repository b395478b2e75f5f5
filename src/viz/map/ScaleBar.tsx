import { useI18n } from '#i18n/I18nContext.tsx';
import type { MapView } from './MapContent.ts';
import { kmPerPixel } from './projection.ts';
import styles from './ScaleBar.module.css';
import { scaleStep } from './scaleStep.ts';

const ROOM = 96;

/** A round distance drawn to the scale of the map's middle. */
export function ScaleBar({ view }: { readonly view: MapView }) {
  const { t, format } = useI18n();
  const perPixel = kmPerPixel(view.lat, view.zoom);
  const km = scaleStep(perPixel * ROOM);
  return (
    <div className={styles.bar}>
      <span className={styles.hidden}>{t.map.scale}: </span>
      <span>{format.distance(km)}</span>
      <div className={styles.line} style={{ inlineSize: km / perPixel }} />
    </div>
  );
}
