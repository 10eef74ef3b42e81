// What Vitest runs: `unit` in Node, `build` on the files of a build, `browser` against them in a real Chromium.
import { defineConfig } from 'vitest/config';
import leastCovered from './scripts/leastCovered.json' with { type: 'json' };

/** These need a page: the tests in a real Chromium run them there, where this measure does not see them. */
const NEED_A_PAGE = [
  // The page's style sheets and the files of its typeface.
  'src/svg/embedFonts.ts',
  // An SVG as an image on a canvas, and the ink of its letters.
  'src/svg/rasterSvg.ts',
  'src/svg/probeInk.ts',
  // The map without WebGL as elements, and the pointer over them.
  'src/svg/svgMap.ts',
  'src/svg/svgPointer.ts',
];

export default defineConfig({
  test: {
    // Measured by `npm test` (scripts/test.mjs): everything that needs neither WebGL nor a page.
    coverage: {
      provider: 'v8',
      include: ['src/{lib,data,state,model,scene,svg}/**'],
      exclude: NEED_A_PAGE,
      thresholds: leastCovered,
      reportOnFailure: true,
    },
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/build/**'],
          environment: 'node',
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
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/serveBuild.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
