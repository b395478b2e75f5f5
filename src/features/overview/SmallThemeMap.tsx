import { useMemo } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import { useFilters } from '#state/useStore.ts';
import type { ThemePicture } from '#views/ThemePicture.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useClassScale } from '#views/useClassScale.ts';
import { SmallMap } from '#viz/map/SmallMap.tsx';
import styles from './SmallThemeMap.module.css';

export interface SmallThemeMapProps {
  readonly picture: ThemePicture;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** A small map as a button: pressing it brings its theme to the large map. */
export function SmallThemeMap({ picture, pressed, onPress }: SmallThemeMapProps) {
  const { format } = useI18n();
  const { outlines } = useAtlas();
  const { districts } = useFilters();
  const cells = useMemo(() => [...picture.colour.values()], [picture.colour]);
  const { scale } = useClassScale(picture.theme, picture.measure, picture.standard, cells);
  return (
    <button type="button" className={styles.button} aria-pressed={pressed} onClick={onPress}>
      <SmallMap
        label={picture.title}
        areas={outlines.adm2}
        values={picture.colour}
        scale={scale}
        ramp={picture.ramp}
        selected={districts}
      />
      <span>
        <span className={styles.title}>{picture.title}</span>
        <span className={styles.unit}>
          {picture.unitText}
          {picture.period && ` · ${format.period(picture.period)}`}
        </span>
      </span>
    </button>
  );
}
