import { useMemo } from 'react';
import type { Bridge } from '#core/cost/bridge.ts';
import { type PlacedBridge, placedBridges } from '#core/planning/placedBridges.ts';
import type { DrawnSite } from '#core/planning/scenario.ts';
import { useBook } from '#i18n/book.ts';
import { groundBook } from '#i18n/ground/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';

/** The bridges of a scenario, the same list while none of them moves; null until the listed ones are there. */
export function usePlacedBridges(
  listed: readonly Bridge[] | null,
  crossings: readonly DrawnSite[],
): readonly PlacedBridge[] | null {
  const { format } = useI18n();
  const { bridges: words } = useBook(groundBook);
  const key = crossings.map(({ id, lat, lon }) => `${id} ${lat} ${lon}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the crossings
  return useMemo(
    () => listed && placedBridges(listed, crossings, (k) => fill(words.own, { n: format.integer(k + 1) })),
    [listed, key, words, format],
  );
}
