import type { Preferences } from './preferences.ts';
import type { Snapshot } from './store.ts';
import type { ViewState } from './viewState.ts';

/**
 * Where a piece of state lives. `url`: in the link, for whoever opens it. `device`: on this device, for this reader.
 * `memory`: until the page is closed.
 */
export type StatePlace = 'url' | 'device' | 'memory';

type Piece = keyof ViewState | keyof Preferences | Exclude<keyof Snapshot, 'view'>;

/**
 * Where each piece of state lives. A piece that is forgotten here does not compile; what is stored on the device is read
 * from this table. Imported rows and hover are not here: they live in the browser's own files and in their component.
 */
export const STATE_PLACES = {
  screen: 'url',
  filters: 'url',
  map: 'url',
  choices: 'url',
  lang: 'device',
  digits: 'device',
  theme: 'device',
  canUndo: 'memory',
  canRedo: 'memory',
  dropped: 'memory',
} as const satisfies Record<Piece, StatePlace>;
