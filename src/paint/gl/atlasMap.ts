// The map: MapLibre's basemap below, arcs and nodes of deck.gl above, drawn only when somebody asks for a frame.
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { type MapGeoJSONFeature, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { FittedCamera } from '../../scene/camera/fitView.ts';
import { type Globe, globeOf, globeProject } from '../../scene/camera/globe.ts';
import { MAX_TILT_DEGREES, type Tilt, tiltOf, tiltProject } from '../../scene/camera/tilt.ts';
import { discScaleOf } from '../../scene/map/discScale.ts';
import type { GestureWords, MapEvents, MapPainter, MapPicture } from '../../scene/map/mapPainter.ts';
import type { Palette } from '../../scene/style/palette.ts';
import {
  type BasemapShapes,
  basemapStyle,
  COUNTRY_FILL,
  COUNTRY_SOURCE,
  repaintBasemap,
  replaceShapes,
} from './basemapStyle.ts';
import { attachFrames, createFrameGate } from './frameGate.ts';
import { mapLayers } from './mapLayers.ts';

setWorkerUrl(workerUrl);

/** So long a lost drawing surface may take to come back before the map counts as gone. */
const PATIENCE_MILLISECONDS = 6000;

export interface AtlasMapEvents extends MapEvents {
  /** A drawing surface was lost and did not come back. */
  readonly gone: () => void;
  /** Something in the painter threw, on a surface that stands. */
  readonly failed: (error: unknown) => void;
}

/** Makes the map in `container`; throws what MapLibre throws where there is no WebGL 2. */
export function createAtlasMap(
  container: HTMLElement,
  {
    shapes,
    palette,
    camera,
    gestures,
    events,
  }: {
    readonly shapes: BasemapShapes;
    readonly palette: Palette;
    readonly camera: FittedCamera;
    readonly gestures: GestureWords | null;
    readonly events: AtlasMapEvents;
  },
): MapPainter {
  const map = new MapLibreMap({
    container,
    style: basemapStyle(shapes, palette),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    minZoom: 0.4,
    maxZoom: 8,
    maxPitch: MAX_TILT_DEGREES,
    attributionControl: false,
    fadeDuration: 0,
    renderWorldCopies: true,
    // The right button and Ctrl tilt the map, two fingers too; north stays up.
    transformCameraUpdate: () => ({ bearing: 0 }),
    keyboard: false,
    cooperativeGestures: gestures !== null,
    locale: gestures ? gestureLocale(gestures) : {},
  });
  map.touchZoomRotate.disableRotation();
  let gate = createFrameGate();
  let overlay: MapLibreOverlay | null = null;
  let picture: MapPicture | null = null;
  let paintedPalette = palette;
  let hovered: string | null = null;
  let loaded = false;
  /** A lost surface takes MapLibre's style away until it is restored: then nothing may be asked of it. */
  let stands = false;
  /** Shapes that came while no style stood. */
  let waiting: BasemapShapes | null = null;
  let removed = false;
  /** How often MapLibre lost its surface, and how many of these losses are made good. */
  let losses = 0;
  let mended = 0;

  // A hidden page may stay without its surfaces until it is seen again.
  const expectBack = (isBack: () => boolean): void => {
    setTimeout(() => {
      if (removed || isBack()) return;
      if (document.hidden) expectBack(isBack);
      else events.gone();
    }, PATIENCE_MILLISECONDS);
  };
  const cameraNow = (): FittedCamera => {
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lng, lat };
  };
  const globeNow = (): Globe | null => {
    const { clientWidth, clientHeight } = map.getContainer();
    return picture?.globe ? globeOf(cameraNow(), clientWidth, clientHeight) : null;
  };
  const tiltNow = (): Tilt | null => {
    const { clientWidth, clientHeight } = map.getContainer();
    return picture?.globe ? null : tiltOf(cameraNow(), map.getPitch(), clientWidth, clientHeight);
  };
  const sight = { globe: globeNow, tilt: tiltNow, discScale: () => discScaleOf(map.getZoom()) };
  const project = (): void => {
    const globe = picture?.globe ?? false;
    // A globe is seen from straight above: its curves are those of the sphere.
    map.setMaxPitch(globe ? 0 : MAX_TILT_DEGREES);
    map.setProjection({ type: globe ? 'globe' : 'mercator' });
  };
  const refine = (finer: BasemapShapes): void => {
    if (stands) replaceShapes(map, finer);
    else waiting = finer;
  };
  const highlight = (country: string | null): void => {
    if (!stands) return;
    if (hovered) map.setFeatureState({ source: COUNTRY_SOURCE, id: hovered }, { hovered: false });
    if (country) map.setFeatureState({ source: COUNTRY_SOURCE, id: country }, { hovered: true });
  };
  const addOverlay = (): void => {
    const added = new MapLibreOverlay({
      interleaved: false,
      layers: mapLayers(picture, sight),
      pickingRadius: 0,
      onError(error) {
        // On a surface that was lost anything may fail: it is replaced, or gone.
        if (stands && surfaceStands(added)) events.failed(error);
      },
      onResize: events.needFrame,
      // Only now is there a canvas whose attributes stay: deck.gl makes it a tab stop as it starts.
      onLoad() {
        const canvas = added.getCanvas();
        canvas?.setAttribute('tabindex', '-1');
        canvas?.setAttribute('aria-hidden', 'true');
        canvas?.addEventListener('webglcontextlost', replaceOverlay, { once: true });
      },
    });
    overlay = added;
    // A gate of its own: until the new canvas has been drawn the map is not ready, and frames go on.
    gate = createFrameGate();
    map.addControl(added);
    attachFrames(added, gate);
  };
  const replaceOverlay = (event: Event): void => {
    event.preventDefault();
    queueMicrotask(() => {
      if (overlay) map.removeControl(overlay);
      addOverlay();
      const awaited = gate;
      expectBack(() => gate !== awaited || awaited.isDrawn());
      events.needFrame();
    });
  };
  const countryAt = (point: { x: number; y: number }): string | null => {
    if (!loaded || !stands) return null;
    const [feature]: MapGeoJSONFeature[] = map.queryRenderedFeatures([point.x, point.y], {
      layers: [COUNTRY_FILL],
    });
    return typeof feature?.properties.id === 'string' ? feature.properties.id : null;
  };

  addOverlay();
  map.getCanvas().setAttribute('tabindex', '-1');
  map.getCanvas().removeAttribute('role');
  map.on('style.load', () => {
    stands = true;
    // What was asked for while there was no style; the rest MapLibre brings back itself.
    project();
    repaintBasemap(map, shapes.hub, paintedPalette);
    if (waiting) refine(waiting);
    waiting = null;
    highlight(hovered);
    events.needFrame();
  });
  map.on('webglcontextlost', () => {
    stands = false;
    const loss = ++losses;
    expectBack(() => mended >= loss);
  });
  map.on('webglcontextrestored', () => {
    mended = losses;
  });
  let movedFrom = cameraNow();
  map.on('movestart', () => {
    movedFrom = cameraNow();
  });
  map.on('move', events.moved);
  map.on('moveend', (event) => {
    const byReader = 'originalEvent' in event && event.originalEvent !== undefined;
    // Who only tilts the map has chosen no other place.
    events.settled(cameraNow(), byReader && isElsewhere(movedFrom, cameraNow()));
  });
  map.on('pitch', () => events.tilted(map.getPitch()));
  map.on('mousemove', (event) => events.pointerMoved(event.point, countryAt(event.point)));
  map.on('mouseout', () => events.pointerMoved(null, null));
  map.on('click', (event) => events.pressed(event.point, countryAt(event.point)));
  map.once('load', () => {
    loaded = true;
    events.ready();
  });

  return {
    show(next) {
      const same =
        picture !== null &&
        picture.arcs === next.arcs &&
        picture.nodes === next.nodes &&
        picture.palette === next.palette;
      const turned = (picture?.globe ?? false) !== next.globe;
      picture = next;
      if (turned && stands) project();
      if (next.palette !== paintedPalette) {
        paintedPalette = next.palette;
        if (stands) repaintBasemap(map, shapes.hub, paintedPalette);
      }
      if (!same) overlay?.setProps({ layers: mapLayers(next, sight) });
    },
    drawFrame(timeMilliseconds) {
      gate.run(timeMilliseconds, overlay);
    },
    jumpTo(next, flySeconds, flat = false) {
      const pitch = flat ? { pitch: 0 } : {};
      const target = { center: { lng: next.lng, lat: next.lat }, zoom: next.zoom, ...pitch };
      if (flySeconds > 0) map.easeTo({ ...target, duration: flySeconds * 1000 });
      else map.jumpTo(target);
    },
    projection() {
      const globe = globeNow();
      const tilt = tiltNow();
      const project = globe
        ? globeProject(globe)
        : tilt
          ? tiltProject(tilt)
          : (lng: number, lat: number) => {
              const { x, y } = map.project([lng, lat]);
              return [x, y] as const;
            };
      return Object.assign(project, { discScale: discScaleOf(map.getZoom()) });
    },
    tilt: (degrees) => map.setPitch(degrees),
    refineShapes: refine,
    highlightCountry(country) {
      if (country === hovered) return;
      highlight(country);
      hovered = country;
    },
    resize: () => map.resize(),
    isReady: () => loaded && stands && map.areTilesLoaded() && gate.isDrawn(),
    remove() {
      removed = true;
      map.remove();
    },
  };
}

function surfaceStands(overlay: MapLibreOverlay): boolean {
  return overlay.getCanvas()?.getContext('webgl2')?.isContextLost() === false;
}

const MIN_MOVED = 1e-6;

function isElsewhere(a: FittedCamera, b: FittedCamera): boolean {
  return Math.max(Math.abs(a.lng - b.lng), Math.abs(a.lat - b.lat), Math.abs(a.zoom - b.zoom)) > MIN_MOVED;
}

function gestureLocale({ windows, mac, touch }: GestureWords): Record<string, string> {
  const handler = 'CooperativeGesturesHandler';
  return {
    [`${handler}.WindowsHelpText`]: windows,
    [`${handler}.MacHelpText`]: mac,
    [`${handler}.MobileHelpText`]: touch,
  };
}
