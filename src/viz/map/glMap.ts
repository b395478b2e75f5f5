import {
  Map as MapLibreMap,
  type MapMouseEvent,
  type MapTouchEvent,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { LatLon } from '#core/geo.ts';
import { distanceToArc } from './arcCurve.ts';
import type { AreaState } from './areaState.ts';
import type { FlowOverlay } from './flowOverlay.ts';
import type { Flow } from './flows.ts';
import type { MapEvents, MapPosition, MapTarget, MapView } from './MapContent.ts';
import type { MapColours } from './mapColours.ts';
import { IMAGE_RATIO, isMapImage, MAP_IMAGES, mapImage } from './mapImages.ts';
import { HIT_LAYERS } from './mapLayers.ts';

/** `lost`: the graphics context went away and may come back. `failed`: it did not within a few seconds. */
export type GlStatus = 'ready' | 'lost' | 'failed';

export interface GlMapEvents extends Omit<MapEvents, 'onDrag' | 'onPlace'> {
  /** Whether a point may be dragged, and where it is dragged to. */
  readonly isMovable: (id: string) => boolean;
  readonly onDrag: (id: string, at: LatLon, done: boolean) => void;
  /** A press on the map as a place; false when no place is asked for. */
  readonly onPlace: (at: LatLon) => boolean;
  /** The reader moved the map. */
  readonly onMove: (view: MapView) => void;
  readonly onStatus: (status: GlStatus) => void;
  /** True when everything asked for is on the screen, false as soon as something changes. */
  readonly onSettled: (settled: boolean) => void;
}

/** One interactive map in one element. */
export interface GlMap {
  readonly map: MapLibreMap;
  readonly draw: (style: StyleSpecification, colours: MapColours) => void;
  readonly setStates: (states: ReadonlyMap<string, AreaState>) => void;
  readonly setFlows: (flows: readonly Flow[]) => void;
  readonly setView: (view: MapView, ease: boolean) => void;
  readonly remove: () => void;
}

const RESTORE_MS = 4000;
/** How near the pointer must be to an arc, beyond half of its width. */
const ARC_REACH = 4;

setWorkerUrl(workerUrl);

/** Opens a map. Throws when the browser has no WebGL. */
export function openGlMap(
  container: HTMLElement,
  first: { style: StyleSpecification; colours: MapColours; view: MapView; locale: Record<string, string> },
  events: GlMapEvents,
): GlMap {
  let { style, colours } = first;
  let shownStyle = style;
  let states: ReadonlyMap<string, AreaState> = new Map();
  let shown = new Map<string, AreaState>();
  let flows: readonly Flow[] = [];
  let overlay: FlowOverlay | 'coming' | null = null;
  let usable = false;
  let removed = false;
  let lostTimer: ReturnType<typeof setTimeout> | undefined;

  const map = new MapLibreMap({
    container,
    style,
    center: [first.view.lon, first.view.lat],
    zoom: first.view.zoom,
    minZoom: 4,
    maxZoom: 14,
    fadeDuration: 0,
    attributionControl: false,
    renderWorldCopies: false,
    dragRotate: false,
    touchPitch: false,
    maxPitch: 0,
    cooperativeGestures: true,
    locale: first.locale,
    canvasContextAttributes: { antialias: true },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();

  // With a mouse the wheel zooms once the reader has clicked into the map; before that it scrolls the page.
  const canvas = map.getCanvas();
  const fine = matchMedia('(pointer: fine)').matches;
  canvas.addEventListener('focus', () => fine && map.cooperativeGestures.disable());
  canvas.addEventListener('blur', () => fine && map.cooperativeGestures.enable());

  // Settled: idle, arcs drawn, then two frames for the compositor.
  let pending = 0;
  const unsettle = () => {
    pending++;
    events.onSettled(false);
  };
  const settle = () => {
    const flowsReady = flows.length === 0 || (overlay !== null && overlay !== 'coming' && overlay.isDrawn());
    if (removed || !usable || !flowsReady || !map.loaded()) return;
    const mine = pending;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (removed) return;
        // Something changed meanwhile: a further frame ends in a further `idle`.
        if (mine !== pending) return void (usable && map.triggerRepaint());
        events.onStatus('ready');
        events.onSettled(true);
      }),
    );
  };
  map.on('idle', settle);

  const applyStates = () => {
    if (!usable) return;
    for (const [pcode, state] of states) {
      const before = shown.get(pcode);
      if (
        before &&
        Object.keys(state).every((key) => before[key as keyof AreaState] === state[key as keyof AreaState])
      )
        continue;
      map.setFeatureState({ source: 'areas', id: pcode }, { ...state, class: String(state.class) });
    }
    shown = new Map(states);
  };

  const applyFlows = async () => {
    if (!usable || overlay === 'coming') return;
    if (overlay) overlay.draw(flows, colours);
    else if (flows.length > 0) {
      overlay = 'coming';
      const { flowOverlay } = await import('./flowOverlay.ts');
      if (removed) return;
      overlay = flowOverlay(map, settle);
      void applyFlows();
    }
  };

  const applyStyle = () => {
    if (!usable || shownStyle === style) return;
    map.setStyle(style, { diff: true });
    shownStyle = style;
  };

  // Fires at the first style and again after a lost context came back.
  map.on('style.load', () => {
    usable = true;
    shown = new Map();
    applyStyle();
    applyStates();
    void applyFlows();
  });
  map.setMissingStyleImageResolver((name) => {
    if (isMapImage(name)) map.addImage(name, mapImage(name, colours), { pixelRatio: IMAGE_RATIO });
  });

  map.on('webglcontextlost', () => {
    usable = false;
    events.onSettled(false);
    events.onStatus('lost');
    clearTimeout(lostTimer);
    lostTimer = setTimeout(() => events.onStatus('failed'), RESTORE_MS);
    if (overlay && overlay !== 'coming') {
      overlay.remove();
      overlay = null;
    }
  });
  map.on('webglcontextrestored', () => clearTimeout(lostTimer));

  const targetAt = (point: MapPosition): MapTarget | null => {
    if (!usable) return null;
    const arc = flows.findLast(({ from, to, width }) => {
      const [a, b] = [map.project([...from]), map.project([...to])];
      return distanceToArc([point.x, point.y], [a.x, a.y], [b.x, b.y]) <= width / 2 + ARC_REACH;
    });
    if (arc) return { kind: 'arc', id: arc.id };
    const hit = map.queryRenderedFeatures([point.x, point.y], { layers: [...HIT_LAYERS] })[0];
    if (!hit) return null;
    if (hit.layer.id === 'areas') return { kind: 'area', id: String(hit.properties.pcode) };
    return { kind: hit.layer.id === 'points' ? 'point' : 'dot', id: String(hit.properties.id) };
  };
  // A note beside the pointer would hide what a dragged mark changes.
  let isDragging = false;
  map.on('mousemove', ({ point }) => {
    if (isDragging) return;
    const target = targetAt(point);
    canvas.style.cursor = target?.kind === 'area' || target?.kind === 'point' ? 'pointer' : '';
    events.onTarget(target, { x: point.x, y: point.y });
  });
  map.on('mouseout', () => events.onTarget(null, { x: 0, y: 0 }));
  map.on('movestart', (event) => {
    if (event.originalEvent) events.onTarget(null, { x: 0, y: 0 });
  });
  map.on('click', ({ point, lngLat }) => {
    if (!events.onPlace({ lat: lngLat.lat, lon: lngLat.lng })) events.onPick(targetAt(point));
  });
  const startDrag = (event: MapMouseEvent | MapTouchEvent) => {
    if ('points' in event && event.points.length > 1) return;
    const target = targetAt(event.point);
    if (target?.kind !== 'point' || !events.isMovable(target.id)) return;
    // Keeps the map where it is while the mark moves.
    event.preventDefault();
    let last: LatLon | null = null;
    isDragging = true;
    events.onTarget(null, { x: 0, y: 0 });
    const move = ({ lngLat }: MapMouseEvent | MapTouchEvent) => {
      last = { lat: lngLat.lat, lon: lngLat.lng };
      events.onDrag(target.id, last, false);
    };
    const end = () => {
      isDragging = false;
      for (const kind of ['mousemove', 'touchmove'] as const) map.off(kind, move);
      for (const kind of ['mouseup', 'touchend', 'touchcancel']) removeEventListener(kind, end);
      if (last) events.onDrag(target.id, last, true);
    };
    for (const kind of ['mousemove', 'touchmove'] as const) map.on(kind, move);
    for (const kind of ['mouseup', 'touchend', 'touchcancel']) addEventListener(kind, end);
  };
  map.on('mousedown', startDrag);
  map.on('touchstart', startDrag);
  // What is neither our own move nor the frame changing its size is the reader's. MapLibre ends a move within `resize`.
  let resizing = false;
  map.on('resize', () => {
    resizing = true;
    queueMicrotask(() => {
      resizing = false;
    });
  });
  map.on('moveend', (event) => {
    if (resizing || 'byProgram' in event) return;
    const { lat, lng } = map.getCenter();
    events.onMove({ lat, lon: lng, zoom: map.getZoom() });
  });

  return {
    map,
    draw: (nextStyle, nextColours) => {
      const repaint = nextColours !== colours;
      [style, colours] = [nextStyle, nextColours];
      if (shownStyle !== style) unsettle();
      if (repaint && usable)
        for (const name of MAP_IMAGES) if (map.hasImage(name)) map.updateImage(name, mapImage(name, colours));
      applyStyle();
      if (usable) map.triggerRepaint();
      if (repaint) void applyFlows();
    },
    setStates: (next) => {
      states = next;
      unsettle();
      applyStates();
      if (usable) map.triggerRepaint();
    },
    setFlows: (next) => {
      flows = next;
      unsettle();
      void applyFlows();
    },
    setView: ({ lat, lon, zoom }, ease) => {
      unsettle();
      const camera = { center: [lon, lat] as [number, number], zoom };
      if (ease) map.easeTo({ ...camera, duration: 300 }, { byProgram: true });
      else map.jumpTo(camera, { byProgram: true });
      map.triggerRepaint();
    },
    remove: () => {
      removed = true;
      clearTimeout(lostTimer);
      map.remove();
    },
  };
}
