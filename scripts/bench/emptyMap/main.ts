import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);
const map = new MapLibre({
  container: 'map',
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#e7e9e4' } }],
  },
  center: [47.6, 30.5],
  zoom: 7,
  fadeDuration: 0,
  attributionControl: false,
});
map.once('idle', () => requestAnimationFrame(() => performance.mark('empty:map-ready')));
