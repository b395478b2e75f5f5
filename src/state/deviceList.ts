import { useSyncExternalStore } from 'react';
import { openStorage } from './preferences.ts';

/** A short list that this device keeps for this reader, newest first. */
export interface DeviceList<T> {
  readonly get: () => readonly T[];
  readonly subscribe: (onChange: () => void) => () => void;
  readonly set: (items: readonly T[]) => void;
}

/**
 * Opens a list kept on the device under a name. `read` repairs an item that was kept, or refuses it with null; the list holds
 * `max` items at most. Where the device keeps nothing, the list lasts as long as the page.
 */
export function deviceList<T>(
  name: string,
  read: (kept: unknown) => T | null,
  max: number,
  storage = openStorage(),
): DeviceList<T> {
  const key = `aman-atlas.${name}`;
  const listeners = new Set<() => void>();
  let items = readKept(storage?.getItem(key) ?? null, read).slice(0, max);
  return {
    get: () => items,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    set(next) {
      items = next.slice(0, max);
      try {
        storage?.setItem(key, JSON.stringify(items));
      } catch {
        // A full or forbidden storage costs the next visit its list, not this page.
      }
      for (const listener of listeners) listener();
    },
  };
}

function readKept<T>(text: string | null, read: (kept: unknown) => T | null): readonly T[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.map(read).filter((item) => item !== null) : [];
  } catch {
    return [];
  }
}

/** The items of a list, kept up to date. */
export const useDeviceList = <T>(list: DeviceList<T>): readonly T[] =>
  useSyncExternalStore(list.subscribe, list.get);
