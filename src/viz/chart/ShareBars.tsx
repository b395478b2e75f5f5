import { boundsOf, type Cell, hasValue } from '#core/cell.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { KeyList } from './KeyList.tsx';
import styles from './ShareBars.module.css';
import { useWidth } from './useWidth.ts';

/** A kind that a whole is split into. */
export interface ShareKind {
  readonly id: string;
  readonly label: string;
  /** A CSS colour. */
  readonly color: string;
  /** The colour of its number; that of the ground unless told. */
  readonly ink?: string;
}

export interface ShareBarsProps {
  readonly label: string;
  readonly kinds: readonly ShareKind[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    /** The share of each kind, in the order of the kinds, 0 to 1, with its doubt. */
    readonly shares: readonly Cell[];
  }[];
  readonly selected?: readonly string[];
  /** Makes the names selectable. */
  readonly onToggle?: (id: string) => void;
}

/** A segment narrower than this, in pixels, has no room for its number; beside it stands the name. */
const ROOM_FOR_NUMBER = 40;
const NAME_WIDTH = 136;

/** What each whole is made of, as bars of one length, each part paler from its lowest share on; a whole that cannot be split says so. */
export function ShareBars({ label, kinds, rows, selected = [], onToggle }: ShareBarsProps) {
  const { dir, format } = useI18n();
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref}>
      <KeyList kinds={kinds} />
      <ul className={styles.rows} aria-label={label}>
        {rows.map(({ id, label: name, shares }) => {
          const parts = shares.map((share) => (hasValue(share) ? share.value : 0));
          const whole = parts.reduce((sum, part) => sum + part, 0);
          const gap = shares.find((share) => !hasValue(share));
          return (
            <li key={id} data-dim={(selected.length > 0 && !selected.includes(id)) || undefined}>
              {onToggle ? (
                <button
                  type="button"
                  className={styles.name}
                  aria-pressed={selected.includes(id)}
                  onClick={() => onToggle(id)}
                >
                  {name}
                </button>
              ) : (
                <span className={styles.plain}>{name}</span>
              )}
              {whole > 0 ? (
                <span className={styles.bar}>
                  {kinds.map(({ id: kind, label: kindName, color, ink }, k) => (
                    <span
                      key={kind}
                      className={styles.part}
                      style={{
                        inlineSize: `${(parts[k]! / whole) * 100}%`,
                        background: fadingBeyond(shares[k]!, color, dir),
                        color: ink,
                      }}
                      title={`${kindName}: ${format.cell(shares[k]!, 'share')}`}
                    >
                      {(parts[k]! / whole) * (width - NAME_WIDTH) >= ROOM_FOR_NUMBER &&
                        format.cellShort(shares[k]!, 'share')}
                    </span>
                  ))}
                </span>
              ) : (
                <span className={styles.none}>{gap ? format.cell(gap, 'share') : ''}</span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A fuzzy edge: full colour as far as the share certainly reaches, and paler from there to its end. */
function fadingBeyond(share: Cell, color: string, dir: 'ltr' | 'rtl'): string {
  const bounds = boundsOf(share);
  if (!bounds || !hasValue(share) || !(share.value > bounds.low)) return color;
  const certain = `${(bounds.low / share.value) * 100}%`;
  const pale = `color-mix(in oklab, ${color} 62%, var(--surface))`;
  return `linear-gradient(to ${dir === 'rtl' ? 'left' : 'right'}, ${color} ${certain}, ${pale})`;
}
