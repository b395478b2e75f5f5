import type { Duration } from '#core/schema/issueStep.ts';

/** One colour a band of time, the longest darkest. */
export const DURATION_COLOURS: Readonly<Record<Duration, string>> = {
  within_30_days: 'var(--coverage-3)',
  within_90_days: 'var(--coverage-4)',
  within_180_days: 'var(--coverage-6)',
  longer: 'var(--disputes-5)',
};
