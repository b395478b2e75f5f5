import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useMemo, useRef } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import type { Messages } from '#i18n/messages.ts';
import styles from './AreaMap.module.css';
import { areaStates } from './areaState.ts';
import { flowsOf } from './flows.ts';
import { type GlMap, type GlStatus, openGlMap } from './glMap.ts';
import type { MapContent, MapEvents, MapView } from './MapContent.ts';
import { readMapColours } from './mapColours.ts';
import { mapStyle } from './mapStyle.ts';
import type { OriginAnchor } from './originAnchors.ts';
import type { Size } from './projection.ts';
import { useTheme } from './useTheme.ts';

export interface AreaMapProps extends MapContent, MapEvents {
  readonly origins: readonly OriginAnchor[];
  readonly view: MapView;
  readonly size: Size;
  /** What the map shows, for its accessible name. */
  readonly title: string;
  /** The reader moved the map. */
  readonly onMove: (view: MapView) => void;
  readonly onStatus: (status: GlStatus) => void;
  readonly onSettled: (settled: boolean) => void;
}

const same = (a: MapView, b: MapView) =>
  Math.abs(a.lat - b.lat) < 1e-7 && Math.abs(a.lon - b.lon) < 1e-7 && Math.abs(a.zoom - b.zoom) < 1e-6;

/**
 * The interactive map: MapLibre for areas, marks and names, deck.gl for arcs. New values, selection and hover change feature
 * state only; nothing is rebuilt for them. A language change needs a new map: give it the language as its key.
 */
export function AreaMap(props: AreaMapProps) {
  const { t } = useI18n();
  const host = useRef<HTMLDivElement>(null);
  const gl = useRef<GlMap | null>(null);
  const latest = useRef(props);
  latest.current = props;

  const theme = useTheme();
  const { ramp, scale, origins } = props;
  // Colours can be read only where the theme is in force, so this waits for the element.
  const colours = useMemo(
    () => ({ theme, ...readMapColours(document.documentElement, ramp, scale.steps) }),
    [theme, ramp, scale.steps],
  );
  const { areas, outerAreas, water, places, points, rings, dots, catchments, language } = props;
  const style = useMemo(
    () =>
      mapStyle(
        { areas, outerAreas, water, places, points, rings, dots, catchments, language } as MapContent,
        origins,
        colours,
      ),
    [areas, outerAreas, water, places, points, rings, dots, catchments, language, origins, colours],
  );
  const { values, selected, hovered, highlighted, arcs } = props;
  const states = useMemo(
    () => areaStates({ areas, values, scale, selected, hovered, highlighted }),
    [areas, values, scale, selected, hovered, highlighted],
  );
  const flows = useMemo(() => flowsOf(arcs ?? [], origins, selected), [arcs, origins, selected]);

  const start = useRef({ style, colours, locale: localeOf(t, props.title) });
  const shownView = useRef(props.view);
  const shownSize = useRef(props.size);
  useEffect(() => {
    const { current: now } = latest;
    shownView.current = now.view;
    try {
      gl.current = openGlMap(
        host.current!,
        { ...start.current, view: now.view },
        {
          onTarget: (target, at) => latest.current.onTarget(target, at),
          onPick: (target) => latest.current.onPick(target),
          isMovable: (id) =>
            latest.current.onDrag !== undefined &&
            latest.current.points?.find((point) => point.id === id)?.movable === true,
          onDrag: (id, at, done) => latest.current.onDrag?.(id, at, done),
          onPlace: (at) => {
            latest.current.onPlace?.(at);
            return latest.current.onPlace !== undefined;
          },
          onMove: (view) => {
            shownView.current = view;
            latest.current.onMove(view);
          },
          onStatus: (status) => latest.current.onStatus(status),
          onSettled: (settled) => latest.current.onSettled(settled),
        },
      );
    } catch (cause) {
      console.warn('the interactive map could not start', cause);
      latest.current.onStatus('failed');
    }
    return () => {
      gl.current?.remove();
      gl.current = null;
    };
  }, []);

  useEffect(() => gl.current?.draw(style, colours), [style, colours]);
  useEffect(() => gl.current?.setStates(states), [states]);
  useEffect(() => gl.current?.setFlows(flows), [flows]);
  const { view, size } = props;
  useEffect(() => {
    if (!gl.current) return;
    const resized = shownSize.current !== size;
    shownSize.current = size;
    if (same(shownView.current, view)) return;
    shownView.current = view;
    gl.current.setView(view, !resized && !matchMedia('(prefers-reduced-motion: reduce)').matches);
  }, [view, size]);

  return <div ref={host} className={styles.map} />;
}

const localeOf = (t: Messages, title: string): Record<string, string> => ({
  'Map.Title': `${t.map.label}: ${title}`,
  'CooperativeGesturesHandler.WindowsHelpText': t.map.gestureWheel,
  'CooperativeGesturesHandler.MacHelpText': t.map.gestureWheelMac,
  'CooperativeGesturesHandler.MobileHelpText': t.map.gestureTouch,
});
