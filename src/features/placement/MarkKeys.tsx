import { BAR, BRIDGE, PLUS, SHIELD } from '#viz/map/symbols.ts';
import styles from './PlanMap.module.css';
import { usePlanWords } from './usePlanWords.ts';

/** The key to the marks of a plan's map; bridges where they are drawn. */
export function MarkKeys({ bridges = false }: { readonly bridges?: boolean }) {
  const { w, ground } = usePlanWords();
  const k = w.map.keys;
  return (
    <ul className={styles.keys}>
      <li>
        <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
          <path d={SHIELD} fill="var(--arrivals-5)" />
          <path d={PLUS} fill="var(--surface)" />
        </svg>
        {k.new}
      </li>
      <li>
        <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
          <path d={SHIELD} fill="var(--accent)" />
        </svg>
        {k.today}
      </li>
      {bridges &&
        ([['key'], ['closedKey', BAR]] as const).map(([name, bar]) => (
          <li key={name}>
            <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
              <path d={BRIDGE} fill="var(--ink-soft)" />
              {bar && <path d={bar} fill="var(--rise-3)" />}
            </svg>
            {ground.bridges[name]}
          </li>
        ))}
      {(
        [
          ['gained', 'var(--arrivals-5)', 0.75],
          ['within', 'var(--accent)', 0.35],
          ['beyond', 'var(--rise-3)', 0.55],
        ] as const
      ).map(([name, fill, opacity]) => (
        <li key={name}>
          <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="6" fill={fill} fillOpacity={opacity} />
          </svg>
          {k[name]}
        </li>
      ))}
    </ul>
  );
}
