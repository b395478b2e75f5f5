/** A box on the page in pixels from the viewport's top left corner, as `getBoundingClientRect` gives it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Floating {
  /** Which side of the anchor is tried first. */
  readonly side: 'below' | 'above';
  /** Which edges are lined up, in the direction of reading. */
  readonly align: 'start' | 'center' | 'end';
  readonly rtl: boolean;
  readonly gap: number;
}

const MARGIN = 8;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * Where something that floats beside an anchor stands: on the side asked for, or on the other one when only that has
 * room, and always within the viewport. `room` is the height that is left there.
 */
export function placeFloating(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
  { side, align, rtl, gap }: Floating,
): { left: number; top: number; room: number } {
  const roomBelow = viewport.height - (anchor.top + anchor.height) - gap - MARGIN;
  const roomAbove = anchor.top - gap - MARGIN;
  const wanted = side === 'below' ? roomBelow : roomAbove;
  const other = side === 'below' ? roomAbove : roomBelow;
  const turn = size.height > wanted && other > wanted;
  const below = (side === 'below') !== turn;
  const room = Math.max(0, below ? roomBelow : roomAbove);
  const height = Math.min(size.height, room);

  const atLeft = anchor.left;
  const atRight = anchor.left + anchor.width - size.width;
  const left =
    align === 'center'
      ? anchor.left + (anchor.width - size.width) / 2
      : (align === 'start') !== rtl
        ? atLeft
        : atRight;
  return {
    left: clamp(left, MARGIN, Math.max(MARGIN, viewport.width - size.width - MARGIN)),
    top: below ? anchor.top + anchor.height + gap : anchor.top - gap - height,
    room,
  };
}
