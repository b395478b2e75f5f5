import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { usePlotArea, ZIndexLayer } from 'recharts';
import { type Month, monthIndex, type Period } from '#core/period.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { type BrushPart, monthsForKey, movePeriod, periodBetween, samePeriod } from './brushPeriod.ts';
import styles from './MonthlySeries.module.css';
import { monthScale } from './monthScale.ts';

export interface BrushLayerProps {
  readonly extent: Period;
  readonly period: Period;
  /** Called once a choice is made: on release of the pointer or the key. Without it the period is only shown. */
  readonly onPeriodChange?: ((period: Period) => void) | undefined;
  /** Called while the choice is being made, and with null when it ends. */
  readonly onPeriodPreview?: ((period: Period | null) => void) | undefined;
}

interface Drag {
  readonly part: BrushPart;
  readonly from: number;
  readonly pixel: number;
  readonly origin: Period;
  moved: boolean;
}

/** A pointer that wanders less than this was a click, which must not throw away the reader's period. */
const CLICK_PX = 4;

/** The chosen period as a shade over the plot, to be drawn anew by dragging and adjusted by two sliders. */
export function BrushLayer({ extent, period, onPeriodChange, onPeriodPreview }: BrushLayerProps) {
  const { t, dir, format } = useI18n();
  const plot = usePlotArea();
  const drag = useRef<Drag | null>(null);
  const latest = useRef<Period | null>(null);
  const cancel = useRef<() => void>(null);
  const [preview, setPreview] = useState<Period | null>(null);
  const isChoosing = preview !== null;
  useEffect(() => {
    if (!isChoosing) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The page's own use of the key, clearing the selection, is not meant here.
      event.stopPropagation();
      cancel.current?.();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [isChoosing]);
  if (!plot) return null;

  const scale = monthScale(plot, extent, 1, dir);
  const shown = preview ?? period;
  const span = scale.span(monthIndex(shown.start), monthIndex(shown.end));

  const show = (next: Period) => {
    if (samePeriod(next, latest.current ?? period)) return;
    latest.current = next;
    setPreview(next);
    onPeriodPreview?.(next);
  };
  const finish = (keep: boolean) => {
    const next = latest.current;
    drag.current = null;
    latest.current = null;
    setPreview(null);
    if (!next) return;
    onPeriodPreview?.(null);
    if (keep && !samePeriod(next, period)) onPeriodChange?.(next);
  };

  cancel.current = () => finish(false);

  const atPointer = (event: PointerEvent<SVGElement>) => {
    const svg = event.currentTarget.ownerSVGElement!;
    const box = svg.getBoundingClientRect();
    return scale.at(((event.clientX - box.left) * svg.clientWidth) / (box.width || 1));
  };
  const grab = (part: BrushPart) => ({
    onPointerDown: (event: PointerEvent<SVGElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { part, from: atPointer(event), pixel: event.clientX, origin: shown, moved: false };
    },
    onPointerMove: (event: PointerEvent<SVGElement>) => {
      const held = drag.current;
      if (!held) return;
      if (!held.moved && Math.abs(event.clientX - held.pixel) < CLICK_PX) return;
      held.moved = true;
      const at = atPointer(event);
      show(
        held.part === 'new'
          ? periodBetween(held.from, at, extent)
          : movePeriod(held.origin, held.part, at - held.from, extent),
      );
    },
    onPointerUp: () => finish(true),
    onPointerCancel: () => finish(false),
  });

  const onKeyDown = (part: 'start' | 'end') => (event: KeyboardEvent<SVGElement>) => {
    const months = monthsForKey(event.key, event.shiftKey, dir);
    if (months === null) return;
    // The arrows of the chart around it move the tooltip.
    event.stopPropagation();
    event.preventDefault();
    show(movePeriod(latest.current ?? period, part, months, extent));
  };
  const onKeyUp = (event: KeyboardEvent<SVGElement>) => {
    if (monthsForKey(event.key, false, dir) !== null) finish(true);
  };

  const thumb = (part: 'start' | 'end', month: Month, at: number, [least, most]: readonly [Month, Month]) => {
    const x = scale.x(at);
    const middle = plot.y + plot.height / 2;
    return (
      <g
        className={styles.thumb}
        data-no-picture
        role="slider"
        tabIndex={0}
        aria-label={part === 'start' ? t.chart.firstMonth : t.chart.lastMonth}
        aria-valuemin={monthIndex(least)}
        aria-valuemax={monthIndex(most)}
        aria-valuenow={monthIndex(month)}
        aria-valuetext={format.month(month)}
        aria-orientation="horizontal"
        onKeyDown={onKeyDown(part)}
        onKeyUp={onKeyUp}
        // A press elsewhere in the plot takes the focus away after its drag has begun.
        onBlur={() => drag.current ?? finish(true)}
        {...grab(part)}
      >
        <rect className={styles.thumbTarget} x={x - 12} y={plot.y} width={24} height={plot.height} />
        <line className={styles.thumbLine} x1={x} x2={x} y1={plot.y} y2={plot.y + plot.height} />
        <rect className={styles.thumbGrip} x={x - 5} y={middle - 12} width={10} height={24} rx={5} />
        <path className={styles.thumbRidges} d={`M${x - 1.5} ${middle - 4}v8M${x + 1.5} ${middle - 4}v8`} />
      </g>
    );
  };

  return (
    <>
      <ZIndexLayer zIndex={-60}>
        <rect className={styles.shade} {...span} y={plot.y} height={plot.height} />
      </ZIndexLayer>
      {onPeriodChange && (
        <ZIndexLayer zIndex={1500}>
          <rect className={styles.canvas} {...plot} {...grab('new')} />
          <rect className={styles.mover} {...span} y={plot.y} height={10} {...grab('both')} />
          <rect className={styles.moverMark} {...span} y={plot.y} height={3} />
          {thumb('start', shown.start, monthIndex(shown.start) - 0.5, [extent.start, shown.end])}
          {thumb('end', shown.end, monthIndex(shown.end) + 0.5, [shown.start, extent.end])}
          {preview && (
            <text
              className={styles.previewLabel}
              x={Math.min(Math.max(span.x + span.width / 2, plot.x + 70), plot.x + plot.width - 70)}
              y={plot.y + 24}
              textAnchor="middle"
            >
              {format.period(preview)}
            </text>
          )}
        </ZIndexLayer>
      )}
    </>
  );
}
