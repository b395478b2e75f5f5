import { useI18n } from '#i18n/I18nContext.tsx';
import styles from './MapControls.module.css';

export interface MapControlsProps {
  readonly onZoom: (by: number) => void;
  /** Shows the whole atlas again; `fitted` says that it is shown already. */
  readonly onFit: () => void;
  readonly fitted: boolean;
}

/** Zoom in, zoom out, show all. */
export function MapControls({ onZoom, onFit, fitted }: MapControlsProps) {
  const { t } = useI18n();
  const buttons = [
    { label: t.map.zoomIn, icon: 'M8 3v10M3 8h10', act: () => onZoom(1), off: false },
    { label: t.map.zoomOut, icon: 'M3 8h10', act: () => onZoom(-1), off: false },
    { label: t.map.fit, icon: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', act: onFit, off: fitted },
  ];
  return (
    <div className={styles.controls} data-no-picture>
      {buttons.map(({ label, icon, act, off }) => (
        <button
          key={label}
          type="button"
          title={label}
          aria-label={label}
          // Not `disabled`: the focus would fall out of the map when the button is used.
          aria-disabled={off}
          onClick={() => !off && act()}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={icon} />
          </svg>
        </button>
      ))}
    </div>
  );
}
