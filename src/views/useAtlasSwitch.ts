import { createContext, useContext } from 'react';

/** Which atlas is open, and how another is opened in its place. */
export interface AtlasSwitch {
  /** `imported` is in memory alone, or kept on the device as well. */
  readonly open: 'built-in' | 'imported';
  /** Whether an imported atlas is kept on the device. */
  readonly isKept: boolean;
  /** The files of the imported atlas that is open; null for the built-in one. */
  readonly files: ReadonlyMap<string, Uint8Array> | null;
  /** Opens an atlas in the page. Rejects, and leaves the present one open, when it cannot be read. */
  readonly openFiles: (files: ReadonlyMap<string, Uint8Array>) => Promise<void>;
  /** Keeps the files on the device, so that the page opens with them. False where the browser keeps none. */
  readonly keep: (files: ReadonlyMap<string, Uint8Array>) => Promise<boolean>;
  readonly openBuiltIn: () => Promise<void>;
  readonly openKept: () => Promise<void>;
  /** Deletes what is kept. */
  readonly forget: () => Promise<void>;
}

/** Provided once by the app. */
export const AtlasSwitchContext = createContext<AtlasSwitch | null>(null);

/** The door to another atlas. Throws outside the app's frame. */
export function useAtlasSwitch(): AtlasSwitch {
  const found = useContext(AtlasSwitchContext);
  if (!found) throw new Error('useAtlasSwitch is used outside the app');
  return found;
}
