import type { MapPoint } from '#viz/map/MapContent.ts';
import { BUBBLE, SHIELD, STAR, VENUS } from '#viz/map/symbols.ts';
import styles from './MarkKeys.module.css';

export interface MarkKeysProps {
  /** What each mark on the map stands for, in the reader's words. */
  readonly marks: readonly (readonly [kind: Exclude<MapPoint['kind'], 'planned' | 'new'>, name: string])[];
}

/** The key to the offices and forums of a map. */
export function MarkKeys({ marks }: MarkKeysProps) {
  return (
    <ul className={styles.keys}>
      {marks.map(([kind, name]) => (
        <li key={kind}>
          <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
            <path
              d={kind === 'forum' || kind === 'womenForum' ? BUBBLE : SHIELD}
              fill={kind === 'womenForum' ? 'var(--rise-3)' : 'var(--accent)'}
            />
            {kind === 'womenForum' && <path d={VENUS} fill="var(--surface)" />}
            {kind === 'main' && <path d={STAR} fill="var(--accent-ink)" />}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
