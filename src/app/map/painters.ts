// The two painters of the map and how they hand over: SVG first; WebGL when it pays, once its picture is whole; SVG again if
// that goes.

import { createSvgMap } from '../../paint/svg/svgMap.ts';
import type { FittedCamera } from '../../scene/camera/fitView.ts';
import type { CountryShapes } from '../../scene/map/basemap.ts';
import type {
  GestureWords,
  MapEvents,
  MapPainter,
  MapPicture,
  MapTrouble,
} from '../../scene/map/mapPainter.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { webGlCode } from './webGlCode.ts';
import { whenItPays } from './whenItPays.ts';

export interface PainterInput {
  readonly container: HTMLElement;
  readonly shapes: CountryShapes;
  readonly hub: string | null;
  /** Said where the map lies in another page; null elsewhere. */
  readonly gestures: GestureWords | null;
  readonly palette: () => Palette;
  readonly camera: () => FittedCamera;
  readonly events: MapEvents;
  /** Another painter draws from now on: names are to be placed anew. */
  readonly changed: () => void;
  readonly trouble: (trouble: MapTrouble | null) => void;
}

export interface Painters {
  readonly current: () => MapPainter;
  readonly show: (picture: MapPicture) => void;
  readonly drawFrame: (timeMilliseconds: number) => void;
  readonly jumpTo: (camera: FittedCamera, flySeconds: number, flat?: boolean) => void;
  readonly resize: () => void;
  /** The map is seen, from now on: the WebGL painter may come. Behind another view it would draw for nobody. */
  readonly seen: () => void;
  /** Asks for what the WebGL painter alone can do: starts it where it has not started. */
  readonly start: () => void;
  /** Degrees from straight above; waits for the painter that can. */
  readonly tilt: (degrees: number) => void;
  /** Asks once more for the WebGL painter. */
  readonly retry: () => void;
  /** True where the present painter has drawn all and no other is about to take over. */
  readonly isReady: () => boolean;
}

/** Puts the SVG painter into the container and fetches the other; what hinders that is reported, never thrown. */
export function createPainters(input: PainterInput): Painters {
  const { container, gestures } = input;
  const stand = standIn(input);
  const upgrade = createUpgrade(input, stand);
  const { guarded, start } = upgrade;
  const held = holdOf(container, input.events.needFrame);
  let isSeen = false;

  return {
    current: () => stand.painter,
    show(picture) {
      stand.shown = picture;
      if (picture.globe) start();
      for (const each of [stand.painter, stand.coming]) guarded(each, (asked) => asked.show(picture));
    },
    drawFrame(timeMilliseconds) {
      for (const each of [stand.painter, stand.coming])
        guarded(each, (asked) => asked.drawFrame(timeMilliseconds));
      if (stand.coming?.isReady() && !held()) upgrade.takeOver(stand.coming);
    },
    jumpTo(to, flySeconds, flat) {
      stand.painter.jumpTo(to, flySeconds, flat);
      stand.coming?.jumpTo(to, 0);
    },
    seen() {
      if (isSeen) return;
      isSeen = true;
      // In another page the wheel and one finger belong to that page, which the WebGL map alone knows.
      if (gestures) start();
      else whenItPays(container, navigator, start);
    },
    start,
    tilt(degrees) {
      stand.tilt = degrees;
      start();
      stand.painter.tilt(degrees);
    },
    resize() {
      stand.painter.resize();
      stand.coming?.resize();
    },
    retry: upgrade.retry,
    isReady: () => !stand.upgrading && stand.painter.isReady(),
  };
}

/** The painters that there are now, and where they stand in the container. */
export interface Stand {
  painter: MapPainter;
  /** The one that needs no graphics card; whether it is the painter now or has been removed. */
  svgMap: MapPainter;
  svgHost: HTMLElement;
  glHost: HTMLElement;
  /** The WebGL painter while it is not yet drawn: it takes over only when its picture is whole, without a jump. */
  coming: MapPainter | null;
  upgrading: boolean;
  /** Degrees that were asked for; the WebGL painter alone can. */
  tilt: number;
  shown: MapPicture | null;
}

function layer(container: HTMLElement): HTMLElement {
  return container.appendChild(document.createElement('div'));
}

/** With the SVG painter alone. */
function standIn(input: PainterInput): Stand {
  const glHost = layer(input.container);
  return { glHost, ...svgPainter(input), coming: null, upgrading: false, tilt: 0, shown: null };
}

function svgPainter({
  container,
  shapes,
  palette,
  camera,
  events,
}: PainterInput): Pick<Stand, 'painter' | 'svgMap' | 'svgHost'> {
  const svgHost = layer(container);
  const svgMap = createSvgMap(svgHost, {
    shapes: shapes,
    palette: palette(),
    camera: camera(),
    events,
  });
  return { painter: svgMap, svgMap, svgHost };
}

/** A finger on the map keeps it: nothing takes over in the middle of a drag. */
function holdOf(container: HTMLElement, released: () => void): () => boolean {
  let held = false;
  container.addEventListener('pointerdown', () => {
    held = true;
  });
  for (const end of ['pointerup', 'pointercancel'])
    addEventListener(end, () => {
      held = false;
      released();
    });
  return () => held;
}

interface Upgrade {
  readonly start: () => void;
  readonly retry: () => void;
  readonly takeOver: (next: MapPainter) => void;
  /** Runs what asks a painter; an error in the WebGL painter brings the other one back. */
  readonly guarded: (asked: MapPainter | null, run: (asked: MapPainter) => void) => void;
}

/** What becomes of the map where the WebGL painter goes, or does not come. */
export type FallBack = (gone: MapPainter | null, trouble: MapTrouble) => void;

/** Asks for the code that brings the WebGL painter, and then for that. */
const bring = (input: PainterInput, stand: Stand, fallBack: FallBack): Promise<void> =>
  webGlCode
    .fetch()
    .then(() => webGlCode.here?.upgrade(input, stand, fallBack))
    .catch((error: unknown) => fallBack(null, failure(error, webGlCode.here ? undefined : 'code-missing')));

/** The way to the WebGL painter, and back where it goes. */
function createUpgrade(input: PainterInput, stand: Stand): Upgrade {
  const { container, events } = input;
  const fallen = new WeakSet<MapPainter>();
  let started = false;
  /** Without the WebGL painter the second one stays, or comes back to where the camera is now. */
  const fallBack: FallBack = (gone, trouble) => {
    // One failure may be reported several times.
    if (gone && fallen.has(gone)) return;
    if (gone) fallen.add(gone);
    if (gone && gone === stand.painter) Object.assign(stand, svgPainter(input));
    if (stand.shown) stand.painter.show(stand.shown);
    stand.coming = null;
    stand.upgrading = false;
    gone?.remove();
    stand.glHost.remove();
    input.trouble(trouble);
    input.changed();
    webGlCode.here?.refine(input, stand);
    events.needFrame();
  };
  const tryUpgrade = (): void => {
    stand.upgrading = true;
    void bring(input, stand, fallBack);
  };
  return {
    start() {
      if (started) return;
      started = true;
      tryUpgrade();
    },
    retry() {
      if (stand.upgrading || stand.painter !== stand.svgMap) return;
      stand.glHost = document.createElement('div');
      container.prepend(stand.glHost);
      input.trouble(null);
      tryUpgrade();
    },
    takeOver(next) {
      stand.painter = next;
      stand.coming = null;
      stand.upgrading = false;
      stand.svgMap.remove();
      // An empty layer above would keep the pointer from the map.
      stand.svgHost.remove();
      if (stand.tilt > 0) next.tilt(stand.tilt);
      input.changed();
      webGlCode.here?.refine(input, stand);
    },
    guarded(asked, run) {
      if (!asked) return;
      try {
        run(asked);
      } catch (error) {
        if (asked === stand.svgMap) throw error;
        fallBack(asked, failure(error));
      }
    },
  };
}

/** What is told where the WebGL painter does not work, or did not come. */
export const failure = (error: unknown, kind: MapTrouble['kind'] = 'painter-failed'): MapTrouble => ({
  kind,
  cause: String(error),
});
