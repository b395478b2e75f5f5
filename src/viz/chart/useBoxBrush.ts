import { type PointerEvent, useState } from 'react';

/** A rectangle in pixels of the drawing. */
export interface BrushBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drag of fewer pixels than this is a press. */
const LEAST = 5;

/** A box that is drawn by dragging on the ground of a drawing; `onDone` gets it when the pointer lets go. */
export function useBoxBrush(onDone: (box: BrushBox) => void) {
  const [ends, setEnds] = useState<{ from: [number, number]; to: [number, number] } | null>(null);
  const placeOf = (event: PointerEvent<SVGElement>): [number, number] => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const box = ends && boxBetween(ends.from, ends.to);
  const isDrawn = box !== null && Math.max(box.width, box.height) >= LEAST;
  return {
    box: isDrawn ? box : null,
    handlers: {
      onPointerDown: (event: PointerEvent<SVGElement>) => {
        // A finger scrolls the page, and marks are pressed.
        if (event.pointerType === 'touch' || (event.target as Element).closest('[role="button"]')) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setEnds({ from: placeOf(event), to: placeOf(event) });
      },
      onPointerMove: (event: PointerEvent<SVGElement>) => ends && setEnds({ ...ends, to: placeOf(event) }),
      onPointerUp: () => {
        if (isDrawn) onDone(box);
        setEnds(null);
      },
      onPointerCancel: () => setEnds(null),
    },
  };
}

const boxBetween = ([x1, y1]: [number, number], [x2, y2]: [number, number]): BrushBox => ({
  x: Math.min(x1, x2),
  y: Math.min(y1, y2),
  width: Math.abs(x2 - x1),
  height: Math.abs(y2 - y1),
});
