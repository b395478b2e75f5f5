import { useMemo } from 'react';
import { exact } from '#core/cell.ts';
import type { ClassScale } from '#core/classes.ts';
import type { MapInk, MapPicture } from '#core/methods/picture.ts';
import { Swatch } from '#ui/Swatch.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import { rampTokens } from '#viz/map/rampTokens.ts';
import { SmallMap } from '#viz/map/SmallMap.tsx';
import styles from './ClusterMap.module.css';
import type { Sayer } from './useSay.ts';

/** The inks as steps of the diverging ramp, so that they are told apart in every theme. */
const STEP: Readonly<Record<MapInk, number>> = {
  low: -2,
  lowAmongHigh: -1,
  none: 0,
  highAmongLow: 1,
  high: 2,
};
const SCALE: ClassScale = {
  method: 'diverging',
  breaks: [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5],
  steps: 5,
  basis: 5,
};
const TOKENS = rampTokens('change', SCALE.steps);

/** A map of the areas that a test found to stand out, with a legend of its kinds. */
export function ClusterMap({ picture, say }: { readonly picture: MapPicture<string>; readonly say: Sayer }) {
  const { outlines } = useAtlas();
  const values = useMemo(
    () => new Map(picture.areas.map(({ id, ink }) => [id, exact(STEP[ink])] as const)),
    [picture],
  );
  return (
    <div className={styles.clusters}>
      <div className={styles.map}>
        <SmallMap
          label={say.said(picture.title)}
          areas={outlines[picture.level]}
          outerAreas={picture.level === 'adm3' ? outlines.adm2 : undefined}
          values={values}
          scale={SCALE}
          ramp="change"
          selected={[]}
        />
      </div>
      <ul className={styles.legend}>
        {picture.classes.map(({ label, ink }) => (
          <li key={ink}>
            <Swatch kind="plain" color={`var(--${TOKENS[STEP[ink] + 2]})`} />
            {say.said(label)}
          </li>
        ))}
      </ul>
    </div>
  );
}
