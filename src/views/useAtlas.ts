import { createContext, useContext } from 'react';
import type { Atlas } from '#db/openAtlas.ts';

/** The opened atlas; provided once by the app. */
export const AtlasContext = createContext<Atlas | null>(null);

/** The opened atlas. Throws outside the app's frame. */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('useAtlas is used before an atlas is open');
  return atlas;
}
