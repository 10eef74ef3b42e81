// deck.gl over the map: its layers, the gate of its frames, and another overlay where its drawing surface is lost.
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { attachFrames, createFrameGate } from './frameGate.ts';
import type { mapLayers } from './mapLayers.ts';

type Layers = ReturnType<typeof mapLayers>;

export interface MapOverlay {
  readonly setLayers: (layers: Layers) => void;
  /** Draws the frame that waits. */
  readonly run: (timeMilliseconds: number) => void;
  /** True once the present surface has been drawn. */
  readonly isDrawn: () => boolean;
}

export interface OverlayWants {
  readonly layers: () => Layers;
  readonly needFrame: () => void;
  /** Something threw on a surface that stands. */
  readonly failed: (error: unknown) => void;
  /** False while the map's own surface is lost: then anything may fail. */
  readonly mapStands: () => boolean;
  /** Tells that the map is gone where this does not come true in time. */
  readonly expectBack: (isBack: () => boolean) => void;
}

/** Puts the overlay onto the map. */
export function createMapOverlay(map: MapLibreMap, wants: OverlayWants): MapOverlay {
  let gate = createFrameGate();
  let overlay: MapLibreOverlay | null = null;
  const add = (): void => {
    const added = new MapLibreOverlay({
      interleaved: false,
      layers: wants.layers(),
      pickingRadius: 0,
      onError(error) {
        // On a surface that was lost anything may fail: it is replaced, or gone.
        if (wants.mapStands() && surfaceStands(added)) wants.failed(error);
      },
      onResize: wants.needFrame,
      // Only now is there a canvas whose attributes stay: deck.gl makes it a tab stop as it starts.
      onLoad() {
        const canvas = added.getCanvas();
        canvas?.setAttribute('tabindex', '-1');
        canvas?.setAttribute('aria-hidden', 'true');
        canvas?.addEventListener('webglcontextlost', replace, { once: true });
      },
    });
    overlay = added;
    // A gate of its own: until the new canvas has been drawn the map is not ready, and frames go on.
    gate = createFrameGate();
    map.addControl(added);
    attachFrames(added, gate);
  };
  const replace = (event: Event): void => {
    event.preventDefault();
    queueMicrotask(() => {
      if (overlay) map.removeControl(overlay);
      add();
      const awaited = gate;
      wants.expectBack(() => gate !== awaited || awaited.isDrawn());
      wants.needFrame();
    });
  };
  add();
  return {
    setLayers: (layers) => overlay?.setProps({ layers }),
    run: (timeMilliseconds) => gate.run(timeMilliseconds, overlay),
    isDrawn: () => gate.isDrawn(),
  };
}

function surfaceStands(overlay: MapLibreOverlay): boolean {
  return overlay.getCanvas()?.getContext('webgl2')?.isContextLost() === false;
}
