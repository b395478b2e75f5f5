import type { RawColumn } from '../read/rawTable.ts';
import { acled } from './acled.ts';
import { codAb } from './codAb.ts';
import { codPs } from './codPs.ts';
import { dtmApi } from './dtmApi.ts';
import { dtmMasterList } from './dtmMasterList.ts';
import { hapiIdps } from './hapiIdps.ts';
import { hxl } from './hxl.ts';
import type { KnownFormat } from './knownFormat.ts';
import { kobo } from './kobo.ts';
import { ownTable } from './ownTable.ts';

/** Every kind of file that is known by its header; another is one file and its line here. */
export const FORMATS_KNOWN: readonly KnownFormat[] = [
  ownTable,
  acled,
  hapiIdps,
  dtmApi,
  dtmMasterList,
  codAb,
  codPs,
  kobo,
  hxl,
];

/** The kind of file that a header belongs to; null when none is known. */
export function recognise(columns: readonly RawColumn[]): KnownFormat | null {
  let best: { format: KnownFormat; certainty: number } | null = null;
  for (const format of FORMATS_KNOWN) {
    const certainty = format.fits(columns);
    if (certainty > (best?.certainty ?? 0)) best = { format, certainty };
  }
  return best?.format ?? null;
}
