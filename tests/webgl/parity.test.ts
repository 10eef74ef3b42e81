// Both painters draw every scene in the browser and are held together, and to the golden picture of the scene.
import type { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlas } from '../browser/openAtlas.ts';
import { differingShare, halved, strayShare, strokeOffset } from '../browser/pictures.ts';
import { colourError, probesOf } from '../browser/probes.ts';
import { type ScenePicture, takeScenes } from '../browser/scenePictures.ts';
import { dose } from '../dose.ts';
import { goldenOf, isUpdating, keepGolden } from '../scenes/golden.ts';
import { scenePainting } from '../scenes/scenePainting.ts';
import { SCENE_SIZE, SCENES } from '../scenes/scenes.ts';

/** More than this many of 255 levels beyond all that the other picture shows within a pixel: a stray pixel. */
const STRAY_LEVELS = 40;
/**
 * Shares of pixels: past pixelmatch's thresholds 0.1 and 0.2, smoothed edges counted, and stray. Half as much again
 * as the worst scene measured with SwiftShader (0.76 %, 0.033 %, 0.004 %; of both counts in 2008 0.007 % stray). The dark borders of the contrast and the
 * projector theme and the rim of the globe, which MapLibre and the browser smooth differently, have limits of their
 * own (measured 1.19 %, 0.12 %, 0.021 %).
 */
const LIMITS = { tenth: 0.0115, fifth: 0.0005, stray: 0.00008 };
const CONTRAST_LIMITS = { tenth: 0.018, fifth: 0.0019, stray: 0.0015 };
/** Between the strokes of both painters, and from each to the curve of the scene, px; measured 0.29 and 0.52 (thin strokes). */
const APART_PIXELS = 0.45;
const ASTRAY_PIXELS = 1.1;
/**
 * From the golden picture, both at half size: shares of pixels past pixelmatch's threshold 0.1. A golden picture is
 * WebGL's; SVG is held to what parity allows besides.
 */
const GOLDEN_GL = 0.004;
const GOLDEN_SVG = 0.012;
/** Of 255, measured 5: borders and coasts shine through a tenth of a stroke. */
const COLOUR_LEVELS = 8;

/** Each topic, form, projection and kind of theme here, mostly several in one scene; in the long run all. */
const KIN = [
  'departures',
  'arrivals',
  'deportations',
  'projector',
  'trafficking',
  'gate-1990',
  'russia-dense',
  'all-countries-1999',
  'compared',
  'border-violations',
  'gate-1992-net',
  'gate-2011',
  'both-counts-1992',
  'both-counts-2004',
  'displacement',
  'displaced-1993',
  'displaced-2008',
  'displaced-range',
  'gap-year',
  'japan-route',
  'light',
  'transit-routes',
  'shares-and-ranks',
  'dark',
  'stocks-2010',
];
const TAKEN = SCENES.filter(({ name }) => dose(!KIN.includes(name), true));

let painted: {
  readonly gl: ReadonlyMap<string, ScenePicture>;
  readonly svg: ReadonlyMap<string, ScenePicture>;
};
const report: string[][] = [];

beforeAll(async () => {
  painted = {
    gl: await takeScenes(openAtlas, TAKEN, true),
    svg: await takeScenes(openAtlas, TAKEN, false),
  };
}, 180_000);

afterAll(() => {
  const head = ['scene', 'past 0.1', 'past 0.2', 'stray', 'probes', 'px apart', 'px from curve', 'colour'];
  const rows = [head, ...report].map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(18) : cell.padStart(14))).join(''),
  );
  console.log(`parity of the painters, ${SCENE_SIZE.width} x ${SCENE_SIZE.height} px\n${rows.join('\n')}`);
});

describe.each(TAKEN)('$name', (scene) => {
  const pictures = () => {
    const [gl, svg] = [painted.gl.get(scene.name), painted.svg.get(scene.name)];
    if (!gl || !svg) throw new Error(`no picture of ${scene.name}`);
    return { gl, svg };
  };

  it('is the same picture from both painters', () => {
    const { gl, svg } = pictures();
    const tenth = differingShare(gl.map, svg.map, 0.1);
    const fifth = differingShare(gl.map, svg.map, 0.2);
    const stray = strayShare(gl.map, svg.map, STRAY_LEVELS);
    const { strokes, colours } = probesOf(scenePainting(scene, SCENE_SIZE.width, SCENE_SIZE.height));
    const offsets = (map: PNG) =>
      strokes.map(({ curve, share, width }) => strokeOffset(map, curve, share, width));
    const [glOffsets, svgOffsets] = [offsets(gl.map), offsets(svg.map)];
    const apart = greatest(glOffsets.map((offset, i) => offset - (svgOffsets[i] ?? 0)));
    const astray = greatest([...glOffsets, ...svgOffsets]);
    const colour = greatest(
      [gl.map, svg.map].flatMap((map) => colours.map((probe) => colourError(map, probe))),
    );
    const percent = (share: number) => `${(share * 100).toFixed(3)} %`;
    report.push([
      scene.name,
      ...[tenth, fifth, stray].map(percent),
      `${strokes.length} + ${colours.length}`,
      ...[apart, astray].map((pixels) => pixels.toFixed(2)),
      colour.toFixed(0),
    ]);
    const limits = ['contrast', 'projector', 'globe'].includes(scene.name) ? CONTRAST_LIMITS : LIMITS;
    expect(tenth).toBeLessThan(limits.tenth);
    expect(fifth).toBeLessThan(limits.fifth);
    expect(stray).toBeLessThan(limits.stray);
    expect(apart).toBeLessThan(APART_PIXELS);
    expect(astray).toBeLessThan(ASTRAY_PIXELS);
    expect(colour).toBeLessThan(COLOUR_LEVELS);
  });

  it('is the golden picture', () => {
    const { gl, svg } = pictures();
    if (isUpdating) keepGolden(scene.name, halved(gl.map));
    const golden = goldenOf(scene.name);
    const limit = scene.name === 'contrast' ? 2 : 1;
    expect(differingShare(halved(gl.map), golden, 0.1)).toBeLessThan(GOLDEN_GL * limit);
    expect(differingShare(halved(svg.map), golden, 0.1)).toBeLessThan(GOLDEN_SVG * limit);
  });

  it('has the same names and glyphs at the same places', () => {
    const { gl, svg } = pictures();
    expect(gl.over.length).toBeGreaterThan(0);
    expect(svg.over.map(({ what }) => what)).toEqual(gl.over.map(({ what }) => what));
    const apart = svg.over.flatMap(({ x, y }, i) => [x - (gl.over[i]?.x ?? 0), y - (gl.over[i]?.y ?? 0)]);
    expect(greatest(apart)).toBeLessThan(1);
  });
});

function greatest(values: readonly number[]): number {
  return Math.max(0, ...values.map(Math.abs));
}
