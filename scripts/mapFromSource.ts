// MapLibre built from the sources in its package: the page and the map's worker share one chunk of what both need, where
// the package's two finished files carry it twice.
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';

const SOURCES = fileURLToPath(new URL('../node_modules/maplibre-gl/src/', import.meta.url));

/** MapLibre, with the packages that only it uses. */
export const MAPLIBRE =
  /[\\/]node_modules[\\/](maplibre-gl|@maplibre|@mapbox|bidi-js|earcut|gl-matrix|kdbush|murmurhash-js|pbf|potpack|quickselect|tinyqueue)[\\/]/;

/** A Vite plugin of the build of many files; a page that is one file, and a page under work, take the finished files. */
export function mapFromSource(): Plugin {
  return {
    name: 'map-from-source',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'maplibre-gl' ? `${SOURCES}index.ts` : null),
    load: {
      filter: { id: /maplibre-gl-worker\.mjs\?worker&url$/ },
      handler() {
        const id = `${SOURCES}source/worker.ts`;
        const worker = this.emitFile({ type: 'chunk', name: 'maplibre-gl-worker', id });
        return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
      },
    },
    transform: {
      filter: { id: /[\\/]maplibre-gl[\\/]src[\\/].*\.ts$/ },
      // A field without a value only declares a type there; made in each object it would hide what a base class has set.
      handler: (code, id) =>
        transformWithOxc(code, id, {
          typescript: { removeClassFieldsWithoutInitializer: true },
          assumptions: { setPublicClassFields: true },
        }),
    },
  };
}
