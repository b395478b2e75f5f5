import { useMemo } from 'react';
import type { Pcode } from '#core/pcode.ts';
import type { Month } from '#core/period.ts';
import type { InitiativeTopic } from '#core/schema/initiative.ts';
import { useBook } from '#i18n/book.ts';
import { initiativesBook } from '#i18n/initiatives/book.ts';
import { fill } from '#i18n/messages.ts';
import { methodsBook } from '#i18n/methods/book.ts';
import { initiativeStarts } from '#queries/initiativeStarts.ts';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useEvents } from '#views/useEvents.ts';

/** Something after which figures may have changed. */
export interface Happening {
  readonly label: string;
  readonly month: Month;
  /** Where it was; left out where that is not told. */
  readonly district?: Pcode;
}

/** What a method can look before and after of: published events, and the first session of each initiative in each district. */
export function useHappenings(): {
  readonly events: readonly Happening[];
  readonly initiatives: readonly Happening[];
} {
  const words = useBook(methodsBook);
  const { summary } = useAtlas();
  const nameOf = useAreaNames();
  const { codes } = useBook(initiativesBook);
  const events = useEvents();
  const { rows } = useAsk(initiativeStarts, summary.filters);
  const initiatives = useMemo(
    () =>
      (rows ?? []).map(({ adm2_pcode, topic, month }) => ({
        month,
        district: adm2_pcode,
        label: fill(words.initiativeAt, {
          place: nameOf(adm2_pcode),
          topic: codes.topic[topic as InitiativeTopic] ?? topic,
        }),
      })),
    [rows, words, nameOf, codes],
  );
  return { events, initiatives };
}
