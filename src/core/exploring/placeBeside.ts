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

/** Room for labels, their height, and how far beside its mark a label stands; `lines` are thin things better not crossed. */
export interface BesideRoom {
  readonly width: number;
  readonly height: number;
  readonly away: number;
  readonly lines?: readonly LabelBox[];
}

/** What a place costs: leaving the room is worse than covering a mark or label, and that worse than crossing a line. */
const COST = { outside: 100, covered: 10, crossed: 1 } as const;

/**
 * A place for the label of each mark beside it, in order: the first of four corners, near or a little further off, where it stays
 * within `width` and covers neither a mark, a label that is placed already nor a line; the least bad where there is none.
 */
export function placeBeside(
  marks: readonly { readonly x: number; readonly y: number; readonly width: number }[],
  { width, height, away, lines = [] }: BesideRoom,
): LabelBox[] {
  const taken: LabelBox[] = marks.map(({ x, y }) => ({
    left: x - away,
    top: y - away,
    width: 2 * away,
    height: 2 * away,
  }));
  return marks.map((mark, own) => {
    const corners = [away, 2.5 * away].flatMap((off) =>
      [mark.x + away, mark.x - away - mark.width].flatMap((left) =>
        [mark.y - off - height, mark.y + off].map((top) => ({ left, top, width: mark.width, height })),
      ),
    );
    const costOf = (box: LabelBox) =>
      taken.filter((other, k) => k !== own && overlap(box, other)).length * COST.covered +
      lines.filter((line) => overlap(box, line)).length * COST.crossed +
      (box.left < 0 || box.left + box.width > width ? COST.outside : 0);
    const best = corners.reduce((one, two) => (costOf(two) < costOf(one) ? two : one));
    taken.push(best);
    return best;
  });
}
