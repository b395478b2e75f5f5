import { factsIn, type OpenedRelease } from '../releases/openedRelease.ts';
import type { RenewedAreas } from './readRenewal.ts';

/** The codes of the districts and sub-districts that lie in an atlas. */
export function areasOf(release: OpenedRelease): RenewedAreas {
  const codes = (level: string) =>
    factsIn(release, 'area').flatMap((row) => (row.inside && row.level === level ? [String(row.pcode)] : []));
  return { adm2: codes('adm2'), adm3: codes('adm3') };
}
