import type { ReactNode } from 'react';
import styles from './Icon.module.css';

/** Drawn on a grid of 20 × 20 with round strokes of 1.75; every shape is ours. */
const SHAPES = {
  map: <path d="M7.5 4 3 5.8v10.4l4.5-1.8 5 1.8 4.5-1.8V4l-4.5 1.8L7.5 4Zm0 0v10.4m5-8.6v10.4" />,
  chart: <path d="M3 3v14h14M6.5 12.5l3-3.5 3 2 4-5.5" />,
  bars: <path d="M3 17h14M5.5 13.5v-3m4.5 3V4m4.5 9.5v-6" />,
  flow: (
    <>
      <path d="M4.7 14.2C6 7.5 10 5 15.5 5.5" />
      <path d="M12.5 2.8 15.8 5.5l-2.6 3.2" />
      <circle cx="4.3" cy="15.8" r="1.4" />
    </>
  ),
  coverage: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <circle cx="10" cy="10" r="3.9" />
      <circle cx="10" cy="10" r=".6" />
    </>
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M10 9.5v4M10 6.6v.05" />
    </>
  ),
  warning: <path d="M10 3.3 2.6 16.2h14.8L10 3.3Zm0 5v3.6m0 2.2v.05" />,
  error: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="m7.5 7.5 5 5m0-5-5 5" />
    </>
  ),
  check: <path d="m4 10.5 4 4 8-9" />,
  undo: <path d="M7.5 4 4 7.5 7.5 11M4.3 7.5h7.2a4.25 4.25 0 0 1 0 8.5H7" />,
  redo: <path d="M12.5 4 16 7.5 12.5 11m3.2-3.5H8.5a4.25 4.25 0 0 0 0 8.5H13" />,
  reset: <path d="M4.2 4v3.8H8M4.5 7.6A6.5 6.5 0 1 1 3.6 11" />,
  link: (
    <path d="M8.5 11.5a3.2 3.2 0 0 0 4.6.1l2.7-2.7a3.2 3.2 0 0 0-4.6-4.6l-1 1M11.5 8.5a3.2 3.2 0 0 0-4.6-.1l-2.7 2.7a3.2 3.2 0 0 0 4.6 4.6l1-1" />
  ),
  close: <path d="m5 5 10 10M15 5 5 15" />,
  pin: <path d="M7 3.5h6l-.8 5.2 2.3 2.3v1.5h-9V11l2.3-2.3L7 3.5Zm3 9v4.5" />,
  plus: <path d="M10 4.5v11M4.5 10h11" />,
  minus: <path d="M4.5 10h11" />,
  more: <path d="M4.5 10h.05M10 10h.05M15.5 10h.05" strokeWidth="2.5" />,
  menu: <path d="M3.5 5.5h13M3.5 10h13M3.5 14.5h13" />,
  filter: <path d="M3.5 5.5h13M6 10h8m-5.5 4.5h3" />,
  table: (
    <>
      <rect x="3" y="4" width="14" height="12" rx="1.5" />
      <path d="M3 8.2h14M3 12.1h14M8.2 8.2V16" />
    </>
  ),
  layers: <path d="m10 3.2-7 3.6 7 3.6 7-3.6-7-3.6ZM3.3 10.3l6.7 3.4 6.7-3.4m-13.4 3.3L10 17l6.7-3.4" />,
  search: (
    <>
      <circle cx="8.8" cy="8.8" r="5.3" />
      <path d="m12.8 12.8 4 4" />
    </>
  ),
  calendar: (
    <>
      <rect x="3" y="4.5" width="14" height="12.5" rx="1.5" />
      <path d="M3 8.5h14M6.8 2.8v3m6.4-3v3" />
    </>
  ),
  download: <path d="M10 3v9m-3.6-3.5L10 12.1l3.6-3.6M3.5 14v2.5h13V14" />,
  print: <path d="M6 7V3h8v4M6 14H3.5V7h13v7H14m-8-2.5h8V17H6v-5.5Z" />,
  external: <path d="M8 4.5H4v11.5h11.5v-4M11.5 3.5h5v5m0-5-7 7" />,
  fit: <path d="M3.5 7.5v-4h4m5 0h4v4m0 5v4h-4m-5 0h-4v-4" />,
  office: <path d="M4 17V4.5h8V17m0-9h4v9M2.5 17h15M7 8h2m-2 3.5h2" />,
  people: (
    <>
      <circle cx="7.5" cy="7" r="2.7" />
      <path d="M2.5 16.5c0-3 2.2-4.8 5-4.8s5 1.8 5 4.8M12.7 4.6a2.5 2.5 0 0 1 0 4.8m1.6 2.6c2 .5 3.2 2.2 3.2 4.5" />
    </>
  ),
  shield: <path d="M10 2.8 4 5v4.6c0 3.6 2.5 6.2 6 7.6 3.5-1.4 6-4 6-7.6V5l-6-2.2Zm-2.5 7 1.9 1.9 3.3-3.7" />,
  sun: (
    <>
      <circle cx="10" cy="10" r="3.3" />
      <path d="M10 2.5v1.2m0 12.6v1.2M2.5 10h1.2m12.6 0h1.2M4.7 4.7l.85.85m8.9 8.9.85.85m0-10.6-.85.85m-8.9 8.9-.85.85" />
    </>
  ),
  moon: <path d="M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5Z" />,
  device: (
    <>
      <rect x="2.8" y="4" width="14.4" height="9.5" rx="1.5" />
      <path d="M7 16.8h6M10 13.5v3.3" />
    </>
  ),
  language: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M2.9 10h14.2M10 2.8c2 2 3 4.5 3 7.2s-1 5.2-3 7.2c-2-2-3-4.5-3-7.2s1-5.2 3-7.2Z" />
    </>
  ),
  chevronDown: <path d="m5.5 8 4.5 4.5L14.5 8" />,
  chevronUp: <path d="m5.5 12.5 4.5-4.5 4.5 4.5" />,
  chevronStart: <path d="M12 5.5 7.5 10l4.5 4.5" />,
  chevronEnd: <path d="m8 5.5 4.5 4.5L8 14.5" />,
  arrowUp: <path d="M10 16V4.5M5.5 9 10 4.5 14.5 9" />,
  arrowDown: <path d="M10 4v11.5M5.5 11l4.5 4.5 4.5-4.5" />,
  arrowEnd: <path d="M4 10h11.5M11 5.5l4.5 4.5-4.5 4.5" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof SHAPES;

/** Icons that point along the line of reading, and so turn round where that runs from right to left. */
const MIRRORED: ReadonlySet<IconName> = new Set([
  'undo',
  'redo',
  'reset',
  'chevronStart',
  'chevronEnd',
  'arrowEnd',
  'external',
]);

export interface IconProps {
  readonly name: IconName;
  /** Side in pixels; 20 unless told. */
  readonly size?: number;
  /** What the icon says where no text stands beside it; without one it is decoration. */
  readonly label?: string;
}

/** A small line drawing in the colour of the text around it. */
export function Icon({ name, size = 20, label }: IconProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it carries a label, or is decoration and hidden
    <svg
      className={MIRRORED.has(name) ? `${styles.icon} ${styles.mirrored}` : styles.icon}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {SHAPES[name]}
    </svg>
  );
}
