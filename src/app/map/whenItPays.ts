// When the WebGL map is worth its code, most of what a visit can load: at the first gesture that it does better, or in idle
// time on a device that has strength to spare.

/** What a browser may say of the device beside the number of its cores. */
interface Device {
  readonly hardwareConcurrency: number;
  /** Gigabytes, rounded; not every browser says it. */
  readonly deviceMemory?: number;
  readonly connection?: { readonly saveData?: boolean };
}

/** At most so many cores, or so many gigabytes, and a device draws in SVG until somebody moves the map. */
const FEW_CORES = 2;
const LITTLE_MEMORY = 2;

/** True for a device of two cores or 2 GB, and where the reader asked to save data. */
export function isSlowDevice({ hardwareConcurrency, deviceMemory, connection }: Device): boolean {
  return (
    hardwareConcurrency <= FEW_CORES ||
    (deviceMemory ?? Number.POSITIVE_INFINITY) <= LITTLE_MEMORY ||
    connection?.saveData === true
  );
}

/**
 * Calls `start` once: when the map is zoomed, dragged or pinched, or once the page has loaded and has nothing to do, unless
 * the device is slow.
 */
export function whenItPays(map: HTMLElement, device: Device, start: () => void): void {
  const stop = new AbortController();
  const go = (): void => {
    if (stop.signal.aborted) return;
    stop.abort();
    start();
  };
  const listening = { signal: stop.signal, passive: true };
  map.addEventListener('wheel', go, listening);
  map.addEventListener('dblclick', go, listening);
  map.addEventListener('pointermove', (event) => event.buttons > 0 && go(), listening);
  if (!isSlowDevice(device)) void idle().then(go);
}

/** Resolves when the browser has time for what can wait. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 4000 });
    else setTimeout(resolve, 1500);
  });
}
