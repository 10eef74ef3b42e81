// The atlas without a network: a service worker keeps the whole build; a newer build waits until the reader agrees.
import { Workbox } from 'workbox-window';

export interface OfflineEvents {
  /** Everything is kept on this machine: the next visit needs no network. */
  readonly ready: () => void;
  /** A newer build waits; `apply` switches to it and loads the page anew. */
  readonly update: (apply: () => void) => void;
}

/** Registers the worker of the build; where there is none (a file, a browser that refuses) nothing happens. */
export async function keepOffline(events: OfflineEvents): Promise<void> {
  // In a frame that allows scripts alone the page has no origin, and asking for workers is an error.
  if (self.origin === 'null' || !location.protocol.startsWith('http')) return;
  if (!('serviceWorker' in navigator)) return;
  const worker = new Workbox('./sw.js', { scope: '../' });
  worker.addEventListener('waiting', ({ sw }) => {
    events.update(() => {
      // In another tab somebody may have agreed first: then it waits no longer and serves the next load.
      if (sw?.state !== 'installed') return location.reload();
      sw.addEventListener('statechange', () => {
        if (sw.state === 'activated') location.reload();
      });
      worker.messageSkipWaiting();
    });
  });
  try {
    await worker.register();
    // Active only once the whole build is kept, on this visit or an earlier one.
    void navigator.serviceWorker.ready.then(events.ready);
  } catch {
    // A private window or a policy without workers: the atlas works as other pages do.
  }
}
