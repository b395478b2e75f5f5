/** A labelled moment, in pixels: where its line stands and how wide its label is. */
export interface EventMark {
  readonly x: number;
  readonly width: number;
}

/** Where an event's label goes: its lane (0 is the lowest) and the physical left edge of its text. */
export interface EventLabel {
  readonly lane: number;
  readonly left: number;
}

const GAP = 8;

/** Puts labels after their lines, in reading direction, without overlap, in as few lanes as they need, inside `from` and `to`. */
export function eventLabels(
  marks: readonly EventMark[],
  from: number,
  to: number,
  dir: 'ltr' | 'rtl',
): EventLabel[] {
  const ends: { left: number; right: number }[][] = [];
  const placed = new Map<EventMark, EventLabel>();
  // The last in reading direction lies lowest, so that no line has to cross the label of another.
  for (const mark of marks.toSorted((a, b) => (dir === 'rtl' ? a.x - b.x : b.x - a.x))) {
    const beside = dir === 'rtl' ? mark.x - mark.width : mark.x;
    const left = Math.max(from, Math.min(beside, to - mark.width));
    const right = left + mark.width;
    const lane = ends.findIndex((taken) =>
      taken.every((label) => right + GAP <= label.left || left >= label.right + GAP),
    );
    if (lane < 0) ends.push([{ left, right }]);
    else ends[lane]!.push({ left, right });
    placed.set(mark, { lane: lane < 0 ? ends.length - 1 : lane, left });
  }
  return marks.map((mark) => placed.get(mark)!);
}

/** A safe guess of the width of a label in small type, in pixels; Arabic letters are narrower than Latin ones. */
export const textWidth = (text: string, size = 12): number => {
  let width = 0;
  for (const letter of text)
    width += /[\u0600-\u06ff]/.test(letter) ? 0.52 : /[A-Z0-9]/.test(letter) ? 0.64 : 0.56;
  return Math.ceil(width * size);
};
