import { type Cell, hasValue } from '#core/cell.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { CellTrack } from './CellTrack.tsx';
import { KeyList } from './KeyList.tsx';
import { drawnEnds, linearScale } from './linearScale.ts';
import styles from './StageFunnel.module.css';

/** A stage, and how many have come at least as far. */
export interface FunnelStage {
  readonly id: string;
  readonly label: string;
  readonly cell: Cell;
  /** The share of the first stage that this is. */
  readonly share: Cell;
}

/** The way from one stage to the next: how many took how long. */
export interface FunnelStep {
  readonly id: string;
  readonly label: string;
  /** One cell a band of time, in the order of the bands. */
  readonly times: readonly Cell[];
  /** What the times say, in a few words. */
  readonly note: string;
}

export interface StageFunnelProps {
  /** What goes through the stages, said to a screen reader. */
  readonly label: string;
  readonly stages: readonly FunnelStage[];
  /** One fewer than the stages. */
  readonly steps: readonly FunnelStep[];
  readonly bands: readonly { readonly id: string; readonly label: string; readonly color: string }[];
  readonly unit?: CellUnit;
  readonly color: string;
}

/** How many came how far, stage by stage on one scale, and between two stages how long the step took. */
export function StageFunnel({ label, stages, steps, bands, unit, color }: StageFunnelProps) {
  const { format } = useI18n();
  const scale = linearScale(drawnEnds(stages));
  return (
    <div>
      <ol className={styles.funnel} aria-label={label}>
        {stages.map((stage, k) => (
          <li key={stage.id}>
            <div className={styles.stage}>
              <span className={styles.name}>{stage.label}</span>
              <span className={styles.value}>
                {format.cell(stage.cell, unit)}
                {k > 0 && hasValue(stage.share) && (
                  <strong> · {format.cellShort(stage.share, 'share')}</strong>
                )}
              </span>
              <span className={styles.track}>
                <CellTrack cell={stage.cell} scale={scale} color={color} shape="bar" />
              </span>
            </div>
            {steps[k] && <Step step={steps[k]} bands={bands} />}
          </li>
        ))}
      </ol>
      <div className={styles.bands}>
        <KeyList kinds={bands} />
      </div>
    </div>
  );
}

function Step({ step, bands }: { readonly step: FunnelStep; readonly bands: StageFunnelProps['bands'] }) {
  const { format } = useI18n();
  const parts = step.times.map((cell) => (hasValue(cell) ? cell.value : 0));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return (
    <div className={styles.step}>
      <span className={styles.stepName}>
        {step.label}
        <small>{step.note}</small>
      </span>
      <span className={styles.times}>
        {whole > 0 &&
          bands.map((band, k) => (
            <i
              key={band.id}
              style={{ inlineSize: `${(parts[k]! / whole) * 100}%`, background: band.color }}
              title={`${band.label}: ${format.cell(step.times[k]!)}`}
            />
          ))}
      </span>
    </div>
  );
}
