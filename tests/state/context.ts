import type { Address } from '#state/address.ts';
import type { ViewContext } from '#state/viewState.ts';

/** An invented atlas for the tests of this room. */
export const context: ViewContext = {
  extent: { start: '2018-01', end: '2025-12' },
  districts: ['IQG99Q01', 'IQG99Q02', 'IQG99Q03'],
  origins: ['IQG98', 'IQG99Q01'],
  facilities: ['north', 'south'],
  screens: ['overview', 'trends', 'flows', 'coverage'],
};

/** An address bar with a history of its own. */
export function fakeAddress(search = '') {
  const entries = [search];
  let at = 0;
  const listeners = new Set<() => void>();
  const go = (by: number) => {
    at += by;
    for (const listener of listeners) listener();
  };
  const address: Address = {
    read: () => entries[at]!,
    write(next, how) {
      if (how === 'push') entries.splice(++at, entries.length, next);
      else entries[at] = next;
    },
    listen(onMove) {
      listeners.add(onMove);
      return () => listeners.delete(onMove);
    },
  };
  return { address, entries, back: () => go(-1), forward: () => go(1), read: address.read };
}
