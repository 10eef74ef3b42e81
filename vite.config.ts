// How the page is built and served: relative addresses, stable chunk names, a strict Content-Security-Policy.
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { checkDataFolder } from './data/checkFolder.ts';
import { checkGeoFolder } from './geo/checkFolder.ts';
import { builtAtlas } from './scripts/builtPackage.ts';
import { earlyTheme } from './scripts/earlyTheme.ts';
import { firstPage } from './scripts/firstPage.ts';
import { firstPicture } from './scripts/firstPicture.ts';
import { licences } from './scripts/licences.ts';
import { MAPLIBRE, mapFromSource } from './scripts/mapFromSource.ts';
import { offlineBuild } from './scripts/offlineBuild.ts';
import { packedFiles } from './scripts/packedFiles.ts';
import { policyInPage } from './scripts/policyInPage.ts';
import { CONTENT_SECURITY_POLICY } from './scripts/servedHeaders.mjs';
import { sharePages } from './scripts/sharePages.ts';
import { singleFile } from './scripts/singleFile.ts';
import { describeProblem } from './src/package/problem.ts';

const collected = licences();
// The builds of the tests are read from this machine, where packing gains nothing.
const isTested = process.env.VITEST !== undefined;
const packed = isTested ? [] : [packedFiles()];

// `vite build --mode single` is the build that is one file.
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    // The other build of the tests has checked it.
    ...(isTested && mode === 'single' ? [] : [checkedMaterial()]),
    firstPicture(),
    builtAtlas(mode === 'single'),
    ...(mode === 'single'
      ? [singleFile()]
      : [
          mapFromSource(),
          ...earlyTheme(),
          firstPage(),
          sharePages(),
          policyInPage(CONTENT_SECURITY_POLICY),
          collected.page,
          offlineBuild(),
          ...packed,
        ]),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es', plugins: () => [collected.worker()] },
  build: {
    target: 'es2022',
    // Where a browser knows no preloading of modules it loads them a little later.
    // With a part comes all that it rests on, but in lists: the map alone is worth its own.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, needed, { hostType }) =>
        hostType === 'html' || /\/map-/.test(file) ? needed : [],
    },
    // An inlined asset is a data: URL, which the policy refuses for fonts and workers.
    assetsInlineLimit: 0,
    // deck.gl and MapLibre come in chunks of up to this size, loaded after the first picture.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name, facadeModuleId }) =>
          `assets/${chunkSubject(name, facadeModuleId)}-[hash].js`,
        // Libraries stand apart from our own code: each is measured by itself and stays cached when the other changes.
        codeSplitting: {
          groups: [
            // What the map and its worker both need; what the worker alone does; the rest, which the first view never asks for.
            { name: 'maplibre-shared', test: MAPLIBRE, minShareCount: 2, priority: 4 },
            { name: 'maplibre-worker', test: MAPLIBRE, tags: ['$initial'], priority: 3 },
            { name: 'maplibre', test: MAPLIBRE, priority: 2 },
            {
              name: 'map-libraries',
              test: /[\\/]node_modules[\\/](mjolnir\.js|@(deck|luma|math|probe|loaders)\.gl)[\\/].*\.m?js$/,
            },
            {
              name: 'libraries',
              test: /[\\/]node_modules[\\/].*\.m?js$|vite[\\/]preload-helper/,
              tags: ['$initial'],
              priority: 1,
            },
            // What later parts share with the first view stays with it, instead of in a dozen crumbs; so do its style sheets,
            // the one that orders the layers first.
            // main.ts begins alone: of a module that later parts import while it still waits Firefox reports an error.
            { name: 'atlas', test: /[\\/]src[\\/](?!main\.ts).*\.(tsx?|css)$/, tags: ['$initial'] },
            // What the map and the forms both need.
            {
              name: 'tilt',
              test: /[\\/]src[\\/]scene[\\/](camera[\\/](tilt|globe)|map[\\/](elevation|curveSteps))\.ts$/,
            },
            // Apart, as a view that is not the one of the page needs it at once; before the forms, which need some of it too.
            {
              name: 'worth',
              test: /[\\/]src[\\/](figures[\\/](worthKnowing|pairYears|pairFigure)|ui[\\/]year[\\/]([wW]orth\w+))\.tsx?$/,
            },
            // Apart, as a view by its address may need it before the map stands.
            {
              name: 'forms',
              test: /[\\/]src[\\/](app[\\/]map[\\/]grouping|scene[\\/]map[\\/]forms|paint[\\/]overlay[\\/]formPainters|figures[\\/]otherFlows|ui[\\/]partners[\\/]otherRow)\.ts$/,
            },
            // What moves above the map, on paper and in films.
            {
              name: 'motion',
              test: /[\\/]src[\\/](app[\\/]map[\\/]motionStage|paint[\\/]overlay[\\/](dotCanvas|paintDots)|scene[\\/]motion[\\/](?!motionOf)\w+)\.ts$/,
            },
            // What the pointer and the keys mean, and the way to the WebGL painter that they ask for; apart from the parts, as it
            // may be asked for before they are here.
            {
              name: 'input',
              test: /[\\/]src[\\/](app[\\/](showData|map[\\/](pointer|webGlPainter))|ui[\\/](shell[\\/](tipArc|runCommand|pressKey|dragSheet|handedFiles|input)|base[\\/](keepFocus|Note))|scene[\\/]map[\\/](hit\w+|curveDistance))\.tsx?$/,
            },
            // Small parts that come later come together, when the map is drawn: one name in the list of files instead of thirty.
            {
              name: 'parts',
              test: /[\\/]src[\\/](figures|scene|ui[\\/](?!story|present|questions|export|share|import))[\\/\w]+\.tsx?$/,
            },
            { name: 'tables', test: /[\\/]src[\\/]package[\\/][\w]+\.ts$/ },
            {
              name: 'lesson',
              test: /[\\/]src[\\/](ui[\\/](story|present|questions)|app[\\/]present)[\\/](?!presenter)/i,
            },
            { name: 'sharing', test: /[\\/]src[\\/]ui[\\/](export|share)[\\/](?!encode)/ },
          ],
        },
      },
    },
  },
}));

// A broken table or shape ends the build with file, row and column, not later in the reader's browser.
function checkedMaterial(): Plugin {
  return {
    name: 'checked-material',
    apply: 'build',
    buildStart() {
      const folder = fileURLToPath(new URL('data', import.meta.url));
      const problems = [...checkDataFolder(folder).map(describeProblem), ...checkGeoFolder()];
      if (problems.length > 0) this.error(`\n${problems.join('\n')}\n`);
    },
  };
}

// A chunk is called by its subject, so that a network log reads well: `map`, `language-az`.
function chunkSubject(name: string, entry: string | null): string {
  if (entry?.includes('/src/paint/gl/')) return 'map';
  if (/\/(src|data)\/text\//.test(entry ?? '')) return `language-${name}`;
  return name;
}
