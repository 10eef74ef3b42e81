// The map: MapLibre's basemap below, arcs and nodes of deck.gl above, drawn only when somebody asks for a frame.
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type FittedCamera, MAX_ZOOM, MIN_ZOOM } from '../../scene/camera/fitView.ts';
import { globeOf, globeProject } from '../../scene/camera/globe.ts';
import type { Project } from '../../scene/camera/project.ts';
import { MAX_TILT_DEGREES, tiltOf, tiltProject } from '../../scene/camera/tilt.ts';
import { discScaleOf } from '../../scene/map/discScale.ts';
import type { GestureWords, MapEvents, MapPainter, MapPicture } from '../../scene/map/mapPainter.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { type BasemapShapes, basemapStyle } from './basemapStyle.ts';
import { createMapGround } from './mapGround.ts';
import { mapLayers, type Sight } from './mapLayers.ts';
import { createMapOverlay } from './mapOverlay.ts';

setWorkerUrl(workerUrl);

/** So long a lost drawing surface may take to come back before the map counts as gone. */
const PATIENCE_MILLISECONDS = 6000;

export interface AtlasMapEvents extends MapEvents {
  /** A drawing surface was lost and did not come back. */
  readonly gone: () => void;
  /** Something in the painter threw, on a surface that stands. */
  readonly failed: (error: unknown) => void;
}

interface MapWants {
  readonly shapes: BasemapShapes;
  readonly palette: Palette;
  readonly camera: FittedCamera;
  /** Words for a page that scrolls past the map, or null where the map takes every gesture. */
  readonly gestures: GestureWords | null;
  readonly events: AtlasMapEvents;
}

/** Makes the map in `container`; throws what MapLibre throws where there is no WebGL 2. */
export function createAtlasMap(
  container: HTMLElement,
  { shapes, palette, camera, gestures, events }: MapWants,
): MapPainter {
  const map = makeMap(container, { shapes, camera, gestures });
  let picture: MapPicture | null = null;
  let loaded = false;
  let removed = false;

  // A hidden page may stay without its surfaces until it is seen again.
  const expectBack = (isBack: () => boolean): void => {
    setTimeout(() => {
      if (removed || isBack()) return;
      if (document.hidden) expectBack(isBack);
      else events.gone();
    }, PATIENCE_MILLISECONDS);
  };
  const sight = mapSight(map, () => picture?.globe ?? false);
  const ground = createMapGround(map, shapes, palette);
  const overlay = createMapOverlay(map, {
    layers: () => mapLayers(picture, sight),
    needFrame: events.needFrame,
    failed: events.failed,
    mapStands: ground.stands,
    expectBack,
  });
  map.on('style.load', () => {
    ground.styled();
    events.needFrame();
  });
  followSurface(map, ground.lost, expectBack);
  tellCamera(map, events);
  tellPointer(map, events, (point) => (loaded ? ground.countryAt(point) : null));
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
      picture = next;
      ground.paint(next.palette, next.globe);
      if (!same) overlay.setLayers(mapLayers(next, sight));
    },
    drawFrame: overlay.run,
    jumpTo(next, flySeconds, flat = false) {
      const pitch = flat ? { pitch: 0 } : {};
      const target = { center: { lng: next.lng, lat: next.lat }, zoom: next.zoom, ...pitch };
      if (flySeconds > 0) map.easeTo({ ...target, duration: flySeconds * 1000 });
      else map.jumpTo(target);
    },
    projection: () => mapProject(map, sight),
    tilt: (degrees) => map.setPitch(degrees),
    refineShapes: ground.refine,
    highlightCountry: ground.highlight,
    resize: () => map.resize(),
    isReady: () => loaded && ground.stands() && map.areTilesLoaded() && overlay.isDrawn(),
    remove() {
      removed = true;
      map.remove();
    },
  };
}

function makeMap(
  container: HTMLElement,
  { shapes, camera, gestures }: Omit<MapWants, 'events' | 'palette'>,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: basemapStyle(shapes),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
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
  map.getCanvas().setAttribute('tabindex', '-1');
  map.getCanvas().removeAttribute('role');
  return map;
}

function cameraOf(map: MapLibreMap): FittedCamera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lng, lat };
}

function mapSight(map: MapLibreMap, isGlobe: () => boolean): Sight {
  return {
    globe() {
      const { clientWidth, clientHeight } = map.getContainer();
      return isGlobe() ? globeOf(cameraOf(map), clientWidth, clientHeight) : null;
    },
    tilt() {
      const { clientWidth, clientHeight } = map.getContainer();
      return isGlobe() ? null : tiltOf(cameraOf(map), map.getPitch(), clientWidth, clientHeight);
    },
    discScale: () => discScaleOf(map.getZoom()),
  };
}

function mapProject(map: MapLibreMap, sight: Sight): Project {
  const globe = sight.globe();
  const tilt = sight.tilt();
  const project = globe
    ? globeProject(globe)
    : tilt
      ? tiltProject(tilt)
      : (lng: number, lat: number) => {
          const { x, y } = map.project([lng, lat]);
          return [x, y] as const;
        };
  return Object.assign(project, { discScale: sight.discScale() });
}

/** Each loss of MapLibre's surface must be made good in time. */
function followSurface(
  map: MapLibreMap,
  lost: () => void,
  expectBack: (isBack: () => boolean) => void,
): void {
  let losses = 0;
  let mended = 0;
  map.on('webglcontextlost', () => {
    lost();
    const loss = ++losses;
    expectBack(() => mended >= loss);
  });
  map.on('webglcontextrestored', () => {
    mended = losses;
  });
}

function tellCamera(map: MapLibreMap, events: AtlasMapEvents): void {
  let movedFrom = cameraOf(map);
  map.on('movestart', () => {
    movedFrom = cameraOf(map);
  });
  map.on('move', events.moved);
  map.on('moveend', (event) => {
    const byReader = 'originalEvent' in event && event.originalEvent !== undefined;
    // Who only tilts the map has chosen no other place.
    events.settled(cameraOf(map), byReader && isElsewhere(movedFrom, cameraOf(map)));
  });
  map.on('pitch', () => events.tilted(map.getPitch()));
}

function tellPointer(
  map: MapLibreMap,
  events: AtlasMapEvents,
  countryAt: (point: { readonly x: number; readonly y: number }) => string | null,
): void {
  map.on('mousemove', (event) => events.pointerMoved(event.point, countryAt(event.point)));
  map.on('mouseout', () => events.pointerMoved(null, null));
  map.on('click', (event) => events.pressed(event.point, countryAt(event.point)));
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
