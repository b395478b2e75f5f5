/** A baseline or target as the steward keeps it. */
export interface TargetValue {
  readonly indicator: string;
  readonly kind: string;
  readonly year: number;
  readonly value: number;
  readonly note: string | null;
}

/** The baseline of an indicator when it was set by the end of the year; null without one. */
export const baselineOf = (rows: readonly TargetValue[], code: string, year: number): TargetValue | null =>
  rows.find((row) => row.indicator === code && row.kind === 'baseline' && row.year <= year) ?? null;

/** The target that was set for just this year; null without one. */
export const targetOf = (rows: readonly TargetValue[], code: string, year: number): TargetValue | null =>
  rows.find((row) => row.indicator === code && row.kind === 'target' && row.year === year) ?? null;
