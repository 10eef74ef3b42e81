// The least that a page with these libraries does: MapLibre starts, and one stock layer of deck.gl draws the arcs of a year.
import { ArcLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);

const BAKU = [49.9, 40.4] as const;
const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#d8e2e8' } }],
  },
  center: [45, 45],
  zoom: 2.5,
  attributionControl: false,
});
map.addControl(
  new MapLibreOverlay({
    layers: [
      new ArcLayer({
        id: 'arcs',
        data: Array.from({ length: 35 }, (_, i) => i),
        getSourcePosition: () => [...BAKU],
        getTargetPosition: (i: number) => [-10 + i * 3, 30 + (i % 7) * 5],
        getWidth: (i: number) => 1 + (i % 9),
      }),
    ],
  }),
);
