/** A labelled moment, in pixels: where its line stands and how wide its label is. */
export interface EventMark {
  readonly x: number;
  readonly width: number;
}

/** Where an event's label goes: its lane (0 is the lowest), on which side of its line, and the physical left edge of its room. */
export interface EventLabel {
  readonly lane: number;
  readonly side: 'left' | 'right';
  readonly left: number;
}

type Side = EventLabel['side'];
interface Box extends EventMark {
  readonly side: Side;
  readonly left: number;
  readonly right: number;
}

const GAP = 8;
/** Each label doubles the ways to choose sides; more of them keep to the reading direction. */
const MOST_CHOICES = 8;

/**
 * Puts labels beside their lines inside `from` and `to`, so that no two overlap and no line crosses the label of another: a
 * label stands above every line that it covers. Of all choices of sides it takes one with the fewest lanes, then one with most
 * labels after their line in reading direction.
 */
export function eventLabels(
  marks: readonly EventMark[],
  from: number,
  to: number,
  dir: 'ltr' | 'rtl',
): EventLabel[] {
  const after: Side = dir === 'rtl' ? 'left' : 'right';
  const before: Side = dir === 'rtl' ? 'right' : 'left';
  const boxOf = (mark: EventMark, side: Side): Box => {
    const beside = side === 'left' ? mark.x - mark.width : mark.x;
    const left = Math.max(from, Math.min(beside, to - mark.width));
    return { ...mark, side, left, right: left + mark.width };
  };
  const fits = (mark: EventMark, side: Side) =>
    side === 'left' ? mark.x - mark.width >= from : mark.x + mark.width <= to;
  const sides = marks.map((mark) => {
    const possible = [after, before].filter((side) => fits(mark, side));
    return possible.length > 0 ? possible : [after];
  });
  let best = {
    boxes: sides.map(([side], k) => boxOf(marks[k]!, side!)),
    lanes: [] as number[],
    cost: Infinity,
  };
  for (const chosen of marks.length > MOST_CHOICES ? [sides.map(([side]) => side!)] : choicesOf(sides)) {
    const boxes = chosen.map((side, k) => boxOf(marks[k]!, side));
    const { lanes, crossed } = lanesOf(boxes);
    const turned = chosen.filter((side) => side !== after).length;
    const cost = (crossed * marks.length + Math.max(0, ...lanes)) * (marks.length + 1) + turned;
    if (cost < best.cost) best = { boxes, lanes, cost };
  }
  return best.boxes.map(({ side, left }, k) => ({ lane: best.lanes[k]!, side, left }));
}

/** Every way to take one of each list. */
const choicesOf = (sides: readonly (readonly Side[])[]): Side[][] =>
  sides.reduce<Side[][]>((ways, each) => ways.flatMap((way) => each.map((side) => [...way, side])), [[]]);

/** The lowest lane for each label, and how many had to be placed over a line that rises above them. */
function lanesOf(boxes: readonly Box[]): { lanes: number[]; crossed: number } {
  const covers = (box: Box, other: Box) => box !== other && other.x > box.left + 1 && other.x < box.right - 1;
  const lanes = new Map<Box, number>();
  let crossed = 0;
  while (lanes.size < boxes.length) {
    const waiting = boxes.filter((box) => !lanes.has(box));
    const free = waiting.find((box) => !waiting.some((other) => covers(box, other)));
    if (!free) crossed++;
    const next = free ?? waiting[0]!;
    const taken = new Set<number>();
    let lane = 0;
    for (const [other, at] of lanes) {
      if (covers(next, other)) lane = Math.max(lane, at + 1);
      if (next.left < other.right + GAP && other.left < next.right + GAP) taken.add(at);
    }
    while (taken.has(lane)) lane++;
    lanes.set(next, lane);
  }
  return { lanes: boxes.map((box) => lanes.get(box)!), crossed };
}
