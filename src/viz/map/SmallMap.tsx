import { useRef } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import type { MapContent } from './MapContent.ts';
import styles from './SmallMap.module.css';
import { SvgMap } from './SvgMap.tsx';
import { useMapView } from './useMapView.ts';
import { useSize } from './useSize.ts';

export interface SmallMapProps extends Omit<MapContent, 'language'> {
  /** The map in words. */
  readonly label: string;
}

/** A small multiple: areas and colours only, for comparing at a glance. */
export function SmallMap({ label, ...content }: SmallMapProps) {
  const { lang } = useI18n();
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const { view } = useMapView({ areas: content.areas, size });
  return (
    <div ref={stage} className={styles.stage} role="img" aria-label={label} dir="ltr">
      {size && view && <SvgMap {...content} language={lang} view={view} size={size} compact names={false} />}
    </div>
  );
}
