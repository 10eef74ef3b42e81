// The two painters of the map and how they hand over: SVG first; WebGL when it pays, once its picture is whole; SVG again if
// that goes.

import { hasWebGl } from '../../lib/hasWebGl.ts';
import { loadShapes } from '../../package/loadShapes.ts';
import { createSvgMap } from '../../paint/svg/svgMap.ts';
import type { FittedCamera } from '../../scene/camera/fitView.ts';
import { type CountryShapes, countryShapes } from '../../scene/map/basemap.ts';
import type {
  GestureWords,
  MapEvents,
  MapPainter,
  MapPicture,
  MapTrouble,
} from '../../scene/map/mapPainter.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { idle, whenItPays } from './whenItPays.ts';

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
  const { container, shapes, hub, gestures, palette, camera, events } = input;
  const layer = (): HTMLElement => container.appendChild(document.createElement('div'));
  let glHost = layer();
  let svgHost = layer();
  let svgMap = createSvgMap(svgHost, shapes, palette(), camera(), events);
  let painter: MapPainter = svgMap;
  // The WebGL painter while it is not yet drawn: it takes over only when its picture is whole, without a jump.
  let coming: MapPainter | null = null;
  let upgrading = false;
  let started = false;
  let tilt = 0;
  /** A finger on the map keeps it: nothing takes over in the middle of a drag. */
  let held = false;
  let shown: MapPicture | null = null;
  const fallen = new WeakSet<MapPainter>();

  const takeOver = (next: MapPainter): void => {
    painter = next;
    coming = null;
    upgrading = false;
    svgMap.remove();
    // An empty layer above would keep the pointer from the map.
    svgHost.remove();
    if (tilt > 0) painter.tilt(tilt);
    input.changed();
    refine();
  };
  const refine = (): void => {
    idle()
      .then(() => loadShapes('fine'))
      .then(
        (finer) => painter.refineShapes(countryShapes(finer, hub)),
        // The coarse shapes stay.
        () => undefined,
      );
  };
  const upgrade = async (): Promise<void> => {
    // Its code is most of the page: not fetched for a browser that cannot run it.
    if (!hasWebGl()) return fallBack(null, { kind: 'no-webgl', cause: '' });
    const code = await import('../../paint/gl/atlasMap.ts').catch((cause: unknown) => {
      fallBack(null, { kind: 'code-missing', cause: String(cause) });
    });
    if (!code) return;
    const made = code.createAtlasMap(glHost, shapes, palette(), camera(), gestures, {
      ...events,
      moved: () => made === painter && events.moved(),
      settled: (now, byReader) => made === painter && events.settled(now, byReader),
      ready: () => {
        coming = made;
        made.jumpTo(camera(), 0);
        if (shown) made.show(shown);
        events.needFrame();
      },
      gone: () => fallBack(made, { kind: 'surface-lost', cause: '' }),
      failed: (error) => fallBack(made, failure(error)),
    });
  };
  /** Without the WebGL painter the second one stays, or comes back to where the camera is now. */
  const fallBack = (gone: MapPainter | null, trouble: MapTrouble): void => {
    // One failure may be reported several times.
    if (gone && fallen.has(gone)) return;
    if (gone) fallen.add(gone);
    if (gone && gone === painter) {
      svgHost = layer();
      painter = svgMap = createSvgMap(svgHost, shapes, palette(), camera(), events);
    }
    if (shown) painter.show(shown);
    coming = null;
    upgrading = false;
    gone?.remove();
    glHost.remove();
    input.trouble(trouble);
    input.changed();
    refine();
    events.needFrame();
  };
  const tryUpgrade = (): void => {
    upgrading = true;
    upgrade().catch((error: unknown) => fallBack(null, failure(error)));
  };
  /** Runs what asks a painter; an error in the WebGL painter brings the other one back. */
  const guarded = (asked: MapPainter | null, run: (asked: MapPainter) => void): void => {
    if (!asked) return;
    try {
      run(asked);
    } catch (error) {
      if (asked === svgMap) throw error;
      fallBack(asked, failure(error));
    }
  };
  const start = (): void => {
    if (started) return;
    started = true;
    tryUpgrade();
  };
  // In another page the wheel and one finger belong to that page, which the WebGL map alone knows.
  if (gestures) start();
  else whenItPays(container, navigator, start);
  container.addEventListener('pointerdown', () => {
    held = true;
  });
  for (const end of ['pointerup', 'pointercancel'])
    addEventListener(end, () => {
      held = false;
      events.needFrame();
    });

  return {
    current: () => painter,
    show(picture) {
      shown = picture;
      if (picture.globe) start();
      for (const each of [painter, coming]) guarded(each, (asked) => asked.show(picture));
    },
    drawFrame(timeMilliseconds) {
      for (const each of [painter, coming]) guarded(each, (asked) => asked.drawFrame(timeMilliseconds));
      if (coming?.isReady() && !held) takeOver(coming);
    },
    jumpTo(to, flySeconds, flat) {
      painter.jumpTo(to, flySeconds, flat);
      coming?.jumpTo(to, 0);
    },
    start,
    tilt(degrees) {
      tilt = degrees;
      start();
      painter.tilt(degrees);
    },
    resize() {
      painter.resize();
      coming?.resize();
    },
    retry() {
      if (upgrading || painter !== svgMap) return;
      glHost = document.createElement('div');
      container.prepend(glHost);
      input.trouble(null);
      tryUpgrade();
    },
    isReady: () => !upgrading && painter.isReady(),
  };
}

const failure = (error: unknown): MapTrouble => ({ kind: 'painter-failed', cause: String(error) });
