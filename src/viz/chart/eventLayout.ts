import { type EventLabel, eventLabels } from './eventLabels.ts';
import { textWidth } from './textWidth.ts';

/** A labelled upright line on a chart: where it stands, in pixels from the left edge of the plot. */
export interface PlacedEvent {
  readonly x: number;
  readonly label: string;
  /** Part of what is shown, and not only beside it. */
  readonly strong?: boolean | undefined;
}

/** Events with what is written at them and where. */
export interface EventLayout {
  readonly marks: readonly (PlacedEvent &
    Pick<EventLabel, 'lane' | 'side'> & {
      readonly text: string;
      /** Where the text starts, or ends where it stands left of its line. */
      readonly textX: number;
    })[];
  /** The labels have no room: their numbers stand in the chart, and a list below says them. */
  readonly numbered: boolean;
  /** Height of all labels above the plot, in pixels. */
  readonly height: number;
}

/** Height of one lane of labels, in pixels. */
export const EVENT_LANE = 18;
/** Room between a line and its label. */
const BESIDE = 4;
/** Under this width of the plot labels stay words in one lane only. */
const NARROW = 480;
/** In a wider one they stand no higher than this share of the chart. */
const LABEL_SHARE = 0.4;

/** Lays the labels of events out above a plot of this size, in words where there is room, else in numbers; always in numbers where the plot scrolls. */
export function eventLayout(
  events: readonly PlacedEvent[],
  plot: { readonly width: number; readonly height: number; readonly scrolls?: boolean },
  dir: 'ltr' | 'rtl',
  sayNumber: (value: number) => string,
): EventLayout {
  const layOut = (numbered: boolean): EventLayout => {
    const texts = events.map(({ label }, k) => (numbered ? sayNumber(k + 1) : label));
    const widths = texts.map((text) => textWidth(text) + 2 * BESIDE);
    const labels = eventLabels(
      events.map(({ x }, k) => ({ x, width: widths[k]! })),
      0,
      plot.width,
      dir,
    );
    const lanes = labels.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
    return {
      numbered,
      height: lanes * EVENT_LANE,
      marks: events.map((event, k) => {
        const { lane, side, left } = labels[k]!;
        const textX = side === 'left' ? left + widths[k]! - BESIDE : left + BESIDE;
        return { ...event, lane, side, text: texts[k]!, textX };
      }),
    };
  };
  const inWords = layOut(false);
  const short = !plot.scrolls && events.every(({ label }) => textWidth(label) + 2 * BESIDE <= plot.width);
  const roomy = short && inWords.height <= (plot.width < NARROW ? EVENT_LANE : plot.height * LABEL_SHARE);
  return roomy ? inWords : layOut(true);
}
