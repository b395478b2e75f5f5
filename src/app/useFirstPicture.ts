import { useEffect, useRef } from 'react';
import type { Filters } from '#core/filters.ts';
import { useDatabaseStatus } from '#db/DatabaseContext.tsx';

/** Marks for measuring (performance timeline): the first picture, the database, and each change of the filters until all views stand still. */
export function useFirstPicture(filters: Filters): void {
  const { state } = useDatabaseStatus();
  const first = useRef(true);
  useEffect(() => {
    performance.mark('aman:headline');
    afterPaint(() => performance.mark('aman:map-first'));
  }, []);
  useEffect(() => {
    if (state === 'ready') performance.mark('aman:db-ready');
  }, [state]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new set of filters begins a measure
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    performance.mark('aman:filter-start');
    return whenStill(() => performance.mark('aman:views-done'));
  }, [filters]);
}

function afterPaint(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}

/** Calls back once no view is loading, after the paint that showed it. Returns how to stop waiting. */
function whenStill(then: () => void): () => void {
  let stopped = false;
  const look = () => {
    if (stopped) return;
    if (document.querySelector('[aria-busy="true"]')) requestAnimationFrame(look);
    else afterPaint(() => stopped || then());
  };
  requestAnimationFrame(look);
  return () => {
    stopped = true;
  };
}
