import { ROUNDING_GAP } from '../disclosure/integerProgram.ts';
import type { DisclosureSettings, Manifest } from '../manifest.ts';

/** The gap of the rounding as a manifest states it; nothing under a method that does not round together. */
export const roundingOf = (method: DisclosureSettings['method']): Pick<Manifest, 'rounding_gap'> =>
  method === 'controlled-rounding' ? { rounding_gap: ROUNDING_GAP } : {};
