import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Filters } from '#core/filters.ts';
import type { Action } from './actions.ts';
import type { Snapshot, ViewStore } from './store.ts';
import type { ViewState } from './viewState.ts';

/** The store of the page; provided once by the app: `<ViewStoreContext value={store}>`. */
export const ViewStoreContext = createContext<ViewStore | null>(null);

/** The store itself. Throws outside its provider. */
export function useStore(): ViewStore {
  const store = useContext(ViewStoreContext);
  if (!store) throw new Error('the view store is used outside its provider');
  return store;
}

/** Part of the snapshot; the component draws again only when this part is another (so select, do not build). */
export function useSnapshot<T>(select: (snapshot: Snapshot) => T): T {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** Part of the view: `useView((view) => view.screen)`. */
export const useView = <T>(select: (view: ViewState) => T): T => useSnapshot(({ view }) => select(view));

export const useFilters = (): Filters => useView((view) => view.filters);

/** Carries out an action: `act(toggleDistrict(pcode))`. The function stays the same. */
export const useAct = (): ((action: Action) => void) => useStore().act;
