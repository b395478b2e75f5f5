import { type RefCallback, useCallback, useState } from 'react';

/** The width in pixels of the element that the ref is put on; 0 before it is laid out. */
export function useWidth<E extends HTMLElement>(): readonly [ref: RefCallback<E>, width: number] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: E | null) => {
    if (!element) return;
    setWidth(Math.floor(element.clientWidth));
    let frame = 0;
    // A frame later, so that a chart that changes its own size cannot make the observer loop.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setWidth(Math.floor(element.clientWidth)));
    });
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, []);
  return [ref, width];
}
