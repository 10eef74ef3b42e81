// The service worker of the build: keeps every file, serves the page without a network, and waits to be told to update.
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Larger than any chunk: the map code and the fine shapes must be kept too. */
const LARGEST_FILE_BYTES = 6_000_000;

/** Vite plugins that write `sw.js` beside the build; src/app/offline.ts registers it. */
export function offlineBuild(): Plugin[] {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: false,
    workbox: {
      globPatterns: ['**/*'],
      globIgnores: ['sw.js', 'workbox-*.js', '**/*.map', 'share/**'],
      // What only leads to the atlas is no view of it.
      navigateFallbackDenylist: [/\/share\//],
      maximumFileSizeToCacheInBytes: LARGEST_FILE_BYTES,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
    },
  });
}
