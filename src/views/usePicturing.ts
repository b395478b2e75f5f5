import { useCallback, useState } from 'react';

const frames = (count: number): Promise<void> =>
  new Promise((done) => {
    const wait = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => wait(left - 1)));
    wait(count);
  });

/** Whether a picture of a map is being taken, and how to begin: resolves when the map is drawn in vectors, with the way back. */
export function usePicturing(): { picturing: boolean; prepare: () => Promise<() => void> } {
  const [picturing, setPicturing] = useState(false);
  const prepare = useCallback(async () => {
    setPicturing(true);
    // The simple map measures its labels in one frame and draws them in the next.
    await frames(3);
    return () => setPicturing(false);
  }, []);
  return { picturing, prepare };
}
