// The service worker of the build: keeps every file, answers without a network, and waits to be told to update.
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** The files of the build, written here by scripts/offlineBuild.ts; one without a mark in its name has that of its content. */
declare const KEPT_FILES: { url: string; revision: string | null }[];
/** As much of a worker's own scope as is used; the types of pages do not know it. */
declare const self: {
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: 'message', hear: (event: { data?: { type?: string } }) => void) => void;
};

/** What only leads to the atlas is no view of it. */
const NO_VIEWS = [/\/share\//];

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
precacheAndRoute(KEPT_FILES);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: NO_VIEWS }));
