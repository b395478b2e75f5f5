import { useEffect, useRef } from 'react';
import type { Filters } from '#core/filters.ts';
import { useDatabase, useDatabaseStatus } from '#db/DatabaseContext.tsx';
import { localities } from '#queries/localities.ts';
import { useAtlas } from '#views/useAtlas.ts';

/** Marks of the performance timeline, and the element whose presence each one waits for. */
const PICTURES = {
  'aman:headline': '[data-headline="ready"]',
  'aman:map-first': '[data-map-kind]',
  'aman:map-ready': '[data-map-kind="interactive"][data-map-ready="true"]',
} as const;

/**
 * Marks for measuring: the first numbers, the first map, the interactive map, the database's first answer, and each change of
 * the filters until all views stand still.
 */
export function useFirstPicture(filters: Filters): void {
  const database = useDatabase();
  const { summary } = useAtlas();
  const { state } = useDatabaseStatus();
  const first = useRef(true);
  useEffect(() => {
    const stops = Object.entries(PICTURES).map(([mark, selector]) =>
      once(
        () => document.querySelector(selector) !== null,
        () => performance.mark(mark),
      ),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  useEffect(() => {
    if (state !== 'ready') return;
    performance.mark('aman:db-ready');
    // Demand points are in no summary, and every screen with coverage asks for them anyway.
    database.ask(localities, summary.filters).then(
      () => performance.mark('aman:db-first-answer'),
      () => undefined,
    );
  }, [state, database, summary]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new set of filters begins a measure
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    performance.mark('aman:filter-start');
    return once(
      () => document.querySelector('[aria-busy="true"]') === null,
      () => performance.mark('aman:views-done'),
    );
  }, [filters]);
}

/** Calls back in the first frame in which the condition holds, once that frame is painted. Returns how to stop waiting. */
function once(holds: () => boolean, then: () => void): () => void {
  let frame = requestAnimationFrame(look);
  function look() {
    frame = requestAnimationFrame(holds() ? () => then() : look);
  }
  return () => cancelAnimationFrame(frame);
}
