import { useSyncExternalStore } from 'react';
import type { OpenedRelease } from '#core/releases/openedRelease.ts';

let held: OpenedRelease | null = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Holds the release that the open atlas is compared with, so that it is still there when the reader comes back; null lets it go. */
export function holdRelease(release: OpenedRelease | null): void {
  held = release;
  for (const listener of listeners) listener();
}

/** The release that the open atlas is compared with; null before one was opened. */
export const useOtherRelease = (): OpenedRelease | null => useSyncExternalStore(subscribe, () => held);
