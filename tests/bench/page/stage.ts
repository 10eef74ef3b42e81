// A deck.gl stage for the benchmark: layers put on it at once, frames drawn at once and waited for.
import { Deck, type Layer, MapView } from '@deck.gl/core';

/** The parts of deck.gl that its types keep to themselves. */
interface DeckInside {
  readonly isInitialized: boolean;
  readonly layerManager: { setLayers: (layers: readonly Layer[]) => void; updateLayers: () => void };
  readonly device: { readonly gl: WebGL2RenderingContext };
  redraw: (reason: string) => void;
}

export interface Stage {
  readonly setLayers: (layers: readonly Layer[]) => void;
  /** Lets layers take in what they were given or have computed. */
  readonly update: () => void;
  /** Hands one frame to the graphics card. */
  readonly draw: () => void;
  /** Waits until the graphics card has drawn all it was handed. */
  readonly finish: () => void;
}

export async function createStage(canvas: HTMLCanvasElement, width: number, height: number): Promise<Stage> {
  const deck = new Deck({
    canvas,
    width,
    height,
    views: new MapView({ repeat: false }),
    viewState: { longitude: 45, latitude: 42.5, zoom: 2.2 },
    controller: false,
    useDevicePixels: 1,
    layers: [],
  });
  const inside = deck as unknown as DeckInside;
  while (!inside.isInitialized) await new Promise((resolve) => setTimeout(resolve, 20));
  const pixel = new Uint8Array(4);
  return {
    setLayers: (layers) => inside.layerManager.setLayers(layers),
    update: () => inside.layerManager.updateLayers(),
    draw: () => inside.redraw('benchmark'),
    finish: () => {
      const { gl } = inside.device;
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    },
  };
}
