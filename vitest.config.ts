// What Vitest runs: `unit` in Node, `build` on the files of a build, `browser` and `webgl` in a real Chromium, `long` long.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import leastCovered from './scripts/leastCovered.json' with { type: 'json' };

/** These need a page: the tests in a real Chromium run them there, where this measure does not see them. */
const NEED_A_PAGE = [
  // The page's style sheets and the files of its typeface.
  'src/paint/sheet/embedFonts.ts',
  // An SVG as an image on a canvas, and the ink of its letters.
  'src/paint/sheet/rasterSvg.ts',
  'src/paint/sheet/probeInk.ts',
  // The map without WebGL as elements, and the pointer over them.
  'src/paint/svg/svgMap.ts',
  'src/paint/svg/svgPointer.ts',
];

/** One build, one server and one Chromium for all projects that need a page. */
const PAGE = {
  environment: 'node',
  globalSetup: ['tests/browser/serveBuild.ts'],
  setupFiles: ['tests/withForms.ts', 'tests/browser/closePages.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A page on a busy machine gets a second try, which the run names at its end. The long run forgives nothing.
  retry: process.env.ATLAS_DOSE === 'long' ? 0 : 1,
};

/** Tests of other projects of which the long run does more: those that ask tests/dose.ts or tests/longTest.ts. */
const HAVE_A_LONG_DOSE = readdirSync(join(import.meta.dirname, 'tests'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => /\.test\.tsx?$/.test(name) && !name.startsWith('webgl'))
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\/(?:dose|longTest)\.ts'/.test(readFileSync(join(import.meta.dirname, path), 'utf8')));

/** These take longest; begun last, one of them would be waited for alone. */
const LONGEST = [
  'parity',
  'lostContext',
  'singleFile',
  'monkey',
  'openData',
  'opening',
  'firstPage',
  'failure',
  'tilt',
  'quiet',
  'playback',
];

/** The projects one after the other, with no wait between them; within each begins what takes longest, on any machine. */
const ORDER = ['unit', 'webgl', 'browser', 'build', 'long'];
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const isLong = LONGEST.some((name) => moduleId.endsWith(`/${name}.test.ts`));
      return ORDER.indexOf(project.name) * 2 + (isLong ? 0 : 1);
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

/** Vitest's own choice on two cores is one worker; projects of one group share these two, so that neither waits. */
const TWO_WORKERS = { maxWorkers: 2, sequence: { groupOrder: 1 } } as const;

/** Threads that keep their modules from file to file: no test changes a module of ours. */
const SHARED_THREADS = { pool: 'threads', isolate: false } as const;

export default defineConfig({
  test: {
    // Measured by `npm test` (scripts/test.mjs): everything that needs neither WebGL nor a page.
    coverage: {
      provider: 'v8',
      include: ['src/{lib,package,state,flows,figures,scene,paint/svg,paint/sheet}/**'],
      exclude: NEED_A_PAGE,
      thresholds: leastCovered,
      reportOnFailure: true,
    },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, 'tests/{browser,webgl,long,build}/**'],
          environment: 'node',
          setupFiles: ['tests/withForms.ts'],
          ...SHARED_THREADS,
          ...TWO_WORKERS,
          // Property tests on a busy machine; what hangs still ends.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/build/buildOnce.ts'],
          ...TWO_WORKERS,
          testTimeout: 60_000,
        },
      },
      {
        // Pages on which WebGL is refused: the map is painted in SVG, which two workers can wait for at once.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          ...PAGE,
          ...SHARED_THREADS,
          ...TWO_WORKERS,
        },
      },
      {
        // What is about WebGL: two at once, as one draws while the other waits for its page to come to rest.
        test: {
          name: 'webgl',
          include: ['tests/webgl/**/*.test.ts'],
          ...PAGE,
          ...SHARED_THREADS,
          ...TWO_WORKERS,
        },
      },
      {
        // `npm run test:long`: the long doses, never part of `npm test`.
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts', ...HAVE_A_LONG_DOSE],
          env: { ATLAS_DOSE: 'long' },
          ...PAGE,
          ...SHARED_THREADS,
          maxWorkers: 1,
          retry: 0,
          testTimeout: 1_800_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
