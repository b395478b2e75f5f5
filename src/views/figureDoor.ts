import { createContext, useContext, useEffect } from 'react';
import type { ViewFigure } from './ViewFigure.ts';

/** Takes what each frame of a screen shows, by the frame's name; null while a frame is still waiting for its answer. */
export interface FigureDoor {
  readonly show: (frame: string, figure: ViewFigure | null) => void;
}

/** The door of the screen around; null on a screen that is drawn for a reader's eyes. */
export const FigureDoorContext = createContext<FigureDoor | null>(null);

/**
 * Hands on what a frame shows when its screen is read and not drawn, such as for a report. True then: the frame need draw
 * nothing. Every view that can be kept calls this, so that what is kept can also be printed.
 */
export function useFigureDoor(frame: string, figure: () => ViewFigure | null): boolean {
  const door = useContext(FigureDoorContext);
  useEffect(() => {
    door?.show(frame, figure());
  });
  return door !== null;
}
