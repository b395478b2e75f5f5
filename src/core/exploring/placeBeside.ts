/** A rectangle in pixels. */
export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const overlap = (a: LabelBox, b: LabelBox) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

/**
 * A place for the label of each mark beside it, in order: the first of four corners where it stays within `width` and covers
 * neither a mark nor a label that is placed already; the corner with the fewest covers where there is none.
 */
export function placeBeside(
  marks: readonly { readonly x: number; readonly y: number; readonly width: number }[],
  { width, height, away }: { readonly width: number; readonly height: number; readonly away: number },
): LabelBox[] {
  const taken: LabelBox[] = marks.map(({ x, y }) => ({
    left: x - away,
    top: y - away,
    width: 2 * away,
    height: 2 * away,
  }));
  return marks.map((mark, own) => {
    const corners = [
      { left: mark.x + away, top: mark.y - away - height },
      { left: mark.x + away, top: mark.y + away },
      { left: mark.x - away - mark.width, top: mark.y - away - height },
      { left: mark.x - away - mark.width, top: mark.y + away },
    ].map((corner) => ({ ...corner, width: mark.width, height }));
    const covers = (box: LabelBox) =>
      taken.filter((other, k) => k !== own && overlap(box, other)).length +
      (box.left < 0 || box.left + box.width > width ? 10 : 0);
    const best = corners.reduce((one, two) => (covers(two) < covers(one) ? two : one));
    taken.push(best);
    return best;
  });
}
