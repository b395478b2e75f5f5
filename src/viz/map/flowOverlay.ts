import { ArcLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { ARC_BOW } from './arcCurve.ts';
import type { Flow } from './flows.ts';
import type { MapColours, MapToken } from './mapColours.ts';

/** Arcs above the map. */
export interface FlowOverlay {
  readonly draw: (flows: readonly Flow[], colours: MapColours) => void;
  /** Whether the arcs last handed over are on the screen. */
  readonly isDrawn: () => boolean;
  readonly remove: () => void;
}

/** Lies on the ground to the left of the travel: seen from above the arc is the same half ellipse as in the simple map. */
const TILT = 90;

/** Puts deck.gl's arcs over a map. `onDrawn` is called after each frame in which all arcs are there. */
export function flowOverlay(map: MapLibreMap, onDrawn: () => void): FlowOverlay {
  let drawn = false;
  const overlay = new MapLibreOverlay({
    interleaved: false,
    layers: [],
    // Under SwiftShader and on weak devices twice the density costs four times the time and shows nothing more on a curve.
    useDevicePixels: Math.min(devicePixelRatio, 2),
    getCursor: () => '',
    onAfterRender: () => {
      if (drawn) return;
      drawn = true;
      onDrawn();
    },
  });
  map.addControl(overlay);
  return {
    draw: (flows, colours) => {
      drawn = false;
      const rgba = (token: MapToken, opacity: number): [number, number, number, number] => {
        const [red, green, blue] = colours.rgb(token);
        return [red, green, blue, Math.round(opacity * 255)];
      };
      overlay.setProps({
        layers: [
          new ArcLayer<Flow>({
            id: 'flows',
            data: flows,
            numSegments: 24,
            antialiasing: true,
            widthUnits: 'pixels',
            getSourcePosition: (flow) => [...flow.from],
            getTargetPosition: (flow) => [...flow.to],
            // Paler where the flow begins: the direction can be read from the colour alone.
            getSourceColor: (flow) => rgba(flow.withheld ? 'suppressed' : 'arrivals-4', flow.opacity * 0.8),
            getTargetColor: (flow) => rgba(flow.withheld ? 'suppressed' : 'arrivals-6', flow.opacity),
            getWidth: (flow) => flow.width,
            getHeight: ARC_BOW,
            getTilt: TILT,
            updateTriggers: { getSourceColor: colours, getTargetColor: colours },
          }),
        ],
      });
      map.triggerRepaint();
    },
    isDrawn: () => drawn,
    remove: () => map.removeControl(overlay),
  };
}
