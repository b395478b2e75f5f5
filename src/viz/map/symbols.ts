/** An office's shield in a box of 24 by 24, for canvas and SVG alike. */
export const SHIELD = 'M12 1.5 21 4.6V11C21 16.9 17.3 21 12 22.8 6.7 21 3 16.9 3 11V4.6Z';
/** A five-pointed star in the same box, for the main office. */
export const STAR =
  'M12 6.2 13.5 9.9 17.5 10.2 14.4 12.7 15.4 16.6 12 14.5 8.6 16.6 9.6 12.7 6.5 10.2 10.5 9.9Z';
/** A plus in the same box, for an office that a plan adds. */
export const PLUS = 'M10.7 6.5H13.3V10.2H17V12.8H13.3V16.5H10.7V12.8H7V10.2H10.7Z';
/** A forum's speech bubble in the same box. */
export const BUBBLE =
  'M6 3.5H18A3.5 3.5 0 0 1 21.5 7V13A3.5 3.5 0 0 1 18 16.5H13.5L8.5 21.5V16.5H6A3.5 3.5 0 0 1 2.5 13V7A3.5 3.5 0 0 1 6 3.5Z';
/** The sign of Venus inside the bubble, for a forum that a woman leads. */
export const VENUS =
  'M12 5A3.1 3.1 0 0 0 11.1 11.05V12.1H9.6V13.7H11.1V15.2H12.9V13.7H14.4V12.1H12.9V11.05A3.1 3.1 0 0 0 12 5ZM12 6.6A1.5 1.5 0 1 1 12 9.6 1.5 1.5 0 0 1 12 6.6Z';
/** A bridge in the same box: a deck on an arch. */
export const BRIDGE = 'M1.5 7.5H22.5V11H20.5V18H17.4C17.4 14.2 15.2 12.6 12 12.6S6.6 14.2 6.6 18H3.5V11H1.5Z';
/** A bar across it, for one that is closed. */
export const BAR = 'M3.4 3.2 5.2 1.8 20.8 20.6 19 22.2Z';
/** An arrow's head pointing north, for an origin that lies farther out than the map shows. */
export const ARROW = 'M12 3 20 20 12 16 4 20Z';

/** CSS pixels across, by kind of point. */
export const SHIELD_SIZE = {
  main: 26,
  office: 20,
  planned: 20,
  new: 26,
  forum: 20,
  womenForum: 22,
  bridge: 18,
  closedBridge: 18,
} as const;

/** Radius of a demand point's circle in CSS pixels at zoom 8; its area stands for persons. */
export const dotRadius = (persons: number, most: number): number =>
  most > 0 ? 1.2 + 6.5 * Math.sqrt(Math.max(0, persons) / most) : 1.2;

/** What circles grow by as the reader comes closer: straight lines between these zooms. */
export const DOT_ZOOM = [
  [6, 0.7],
  [8, 1],
  [12, 2.8],
] as const;

/** The growth of circles at a zoom. */
export function dotGrowth(zoom: number): number {
  for (let k = 1; k < DOT_ZOOM.length; k++) {
    const [z0, g0] = DOT_ZOOM[k - 1]!;
    const [z1, g1] = DOT_ZOOM[k]!;
    if (zoom <= z1) return g0 + (g1 - g0) * Math.max(0, (zoom - z0) / (z1 - z0));
  }
  return DOT_ZOOM.at(-1)![1];
}

/** Width of a flow's arc in CSS pixels: in proportion to its value, and never too thin to see. */
export const arcWidth = (value: number, most: number): number =>
  most > 0 ? Math.max(0.8, 8 * (Math.max(0, value) / most)) : 1;
