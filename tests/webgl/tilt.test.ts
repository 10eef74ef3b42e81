// Tilting the map: arcs rise on the curve of the scene, names and picking follow, and from above all is as before.

import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flatProject } from '../../src/paint/svg/flatProjection.ts';
import type { Project } from '../../src/scene/camera/project.ts';
import { tiltOf, tiltProject } from '../../src/scene/camera/tilt.ts';
import { distanceToArc } from '../../src/scene/map/curveDistance.ts';
import { arcOnScreen, type ScreenCurve } from '../../src/scene/map/screenCurve.ts';
import { waitForMap } from '../browser/atlasPage.ts';
import { arcTip, closeNotes, hashOf, nameOnMap, openDisplay } from '../browser/controls.ts';
import { troubles } from '../browser/openAtlas.ts';
import { strokeOffset } from '../browser/pictures.ts';
import { colourError, probesOf } from '../browser/probes.ts';
import { dose } from '../dose.ts';
import { wholeAtlas as atlas } from '../figures/readAtlas.ts';
import { longTest } from '../longTest.ts';
import { scenePainting } from '../scenes/scenePainting.ts';
import { SCENE_SIZE } from '../scenes/scenes.ts';
import { openWithWebGl } from './openWithWebGl.ts';

const [WIDTH, HEIGHT] = [1000, 700];
const CAMERA = { zoom: 3.2, lat: 43, lng: 47 };
const TILT = 50;
const HASH = `year=2008&layers=residence-departures&theme=light&at=${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lng}`;
/** From a stroke to the curve of the scene, px: the limit of the flat map. */
const ASTRAY_PIXELS = 0.5;
/** Of 255: grid lines and borders shine through a tenth of a stroke. */
const COLOUR_LEVELS = 8;

const view = { ...CAMERA, width: WIDTH, height: HEIGHT };
const painting = {
  ...scenePainting({ name: 'tilted', hash: HASH }, SCENE_SIZE.width, SCENE_SIZE.height),
  view,
};
const { picture } = painting;
const flat = flatProject(view);
const tilted = tiltedBy(TILT);

function tiltedBy(degrees: number): Project {
  const tilt = tiltOf(CAMERA, degrees, WIDTH, HEIGHT);
  return tilt ? tiltProject(tilt) : flat;
}

function curveTo(id: string, project: Project): ScreenCurve {
  const place = atlas.places.findIndex((each) => each.id === id);
  const arc = Array.from({ length: picture.arcs.count }, (_, i) => i).find(
    (i) => picture.arcs.places[i * 2 + 1] === place,
  );
  const curve = arc === undefined ? null : arcOnScreen(picture.arcs, picture.arcColumn, project, arc);
  if (!curve) throw new Error(`no arc to ${id}`);
  return curve;
}

let opened: Awaited<ReturnType<typeof openWithWebGl>>;
let page: Page;

beforeAll(async () => {
  opened = await openWithWebGl({ hash: HASH, width: WIDTH, height: HEIGHT });
  page = opened.page;
});

afterAll(async () => {
  expect(troubles(opened)).toEqual([]);
  await opened.context.close();
});

const tiltSlider = () => page.getByRole('slider', { name: 'Tilt', exact: true });
/** Degrees, as the slider under Display says. */
async function tiltNow(): Promise<number> {
  await openDisplay(page);
  const value = Number(await tiltSlider().inputValue());
  await closeNotes(page);
  return value;
}

/** Presses keys on the slider until it says so many degrees, from the end that is nearer, and closes Display. */
async function tiltTo(degrees: number): Promise<void> {
  await openDisplay(page);
  await tiltSlider().focus();
  const most = Number(await tiltSlider().getAttribute('max'));
  const isSteep = degrees > most / 2;
  await page.keyboard.press(isSteep ? 'End' : 'Home');
  const steps = (isSteep ? most - degrees : degrees) / 5;
  for (let step = 0; step < steps; step++) await page.keyboard.press(isSteep ? 'ArrowLeft' : 'ArrowRight');
  await expect.poll(() => tiltSlider().inputValue()).toBe(String(degrees));
  await closeNotes(page);
  await settle();
}

async function settle(): Promise<void> {
  // Out of the window: a country under the pointer dims the arcs of the others.
  await page.mouse.move(-1, -1);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await waitForMap(page);
}

/** The map alone. */
async function mapPicture(): Promise<PNG> {
  const show = (visibility: string) =>
    page.evaluate((value) => {
      for (const id of ['app', 'labels']) document.getElementById(id)?.style.setProperty('visibility', value);
      // Dots and gate lie over the strokes.
      for (const over of document.querySelectorAll<HTMLElement>('#map > :is(canvas, svg)'))
        over.style.setProperty('visibility', value);
    }, visibility);
  await show('hidden');
  const taken = PNG.sync.read(await page.screenshot());
  await show('visible');
  return taken;
}

/** Greatest distance of a stroke from its curve in px, greatest error of a colour, and how many were looked at. */
function misfit(map: PNG, project: Project): { astray: number; colour: number; probes: number } {
  const { strokes, colours } = probesOf(painting, project);
  const greatest = (values: readonly number[]) => Math.max(0, ...values.map(Math.abs));
  return {
    astray: greatest(strokes.map(({ curve, share, width }) => strokeOffset(map, curve, share, width))),
    colour: greatest(colours.map((probe) => colourError(map, probe))),
    probes: strokes.length,
  };
}

async function hoverOn(curve: ScreenCurve): Promise<void> {
  const [x, y] = curve.point(0.5);
  await page.mouse.move(x, y);
}

describe('tilted by keyboard', () => {
  async function expectFlat(): Promise<void> {
    const { astray, colour, probes } = misfit(await mapPicture(), flat);
    expect(probes).toBeGreaterThan(6);
    expect(astray).toBeLessThan(ASTRAY_PIXELS);
    expect(colour).toBeLessThan(COLOUR_LEVELS);
  }

  test('the map is flat at first, as the scene says', async () => {
    await settle();
    await expectFlat();
  });

  test('arcs stand on the risen curve and no longer on the ground', async () => {
    await tiltTo(TILT);
    const map = await mapPicture();
    const { astray, colour, probes } = misfit(map, tilted);
    expect(probes).toBeGreaterThan(6);
    expect(astray).toBeLessThan(ASTRAY_PIXELS);
    expect(colour).toBeLessThan(COLOUR_LEVELS);
    expect(misfit(map, flat).colour).toBeGreaterThan(60);
  });

  test('hover on the risen curve selects the arc, hover where it lay does not', async () => {
    await hoverOn(curveTo('RUS', tilted));
    await arcTip(page).filter({ hasText: 'Russia' }).waitFor();
    // Where the two lie furthest apart.
    const risen = curveTo('RUS', tilted);
    const lay = [0.3, 0.4, 0.5, 0.6, 0.7].map((share) => curveTo('RUS', flat).point(share));
    const [[x, y] = [0, 0]] = lay.sort((a, b) => distanceToArc(risen, ...b) - distanceToArc(risen, ...a));
    expect(distanceToArc(risen, x, y)).toBeGreaterThan(12);
    await page.mouse.move(x, y);
    await expect.poll(() => arcTip(page).filter({ hasText: 'Russia' }).count()).toBe(0);
  });

  test('names stand beside their nodes', async () => {
    await settle();
    for (const [id, name] of [
      ['RUS', 'Russia'],
      ['TUR', 'Türkiye'],
      ['UKR', 'Ukraine'],
    ] as const) {
      const place = atlas.places.find((each) => each.id === id);
      const [x, y] = tilted(place?.lng ?? 0, place?.lat ?? 0);
      const box = await nameOnMap(page, name).boundingBox();
      if (!box) throw new Error(`${name} is not named`);
      const right = Math.max(box.x - x, 0, x - box.x - box.width);
      const down = Math.max(box.y - y, 0, y - box.y - box.height);
      const node = picture.nodes.nodeOfPlace[atlas.places.findIndex((each) => each.id === id)] ?? 0;
      // Where its neighbours crowd it a name stands 10 px further out than the 6 beside a node.
      expect(Math.hypot(right, down), name).toBeLessThan((picture.radii.radius[node] ?? 0) + 18);
    }
  });

  test('the address says nothing of it', () => {
    expect(hashOf(page)).toBe(HASH);
  });

  test('flat again the arcs lie where they lay', async () => {
    await tiltTo(0);
    await expectFlat();
  });
});

describe('tilted by mouse', () => {
  /** Upwards in the middle of the map. */
  async function drag(button: 'left' | 'right', key: 'Control' | null): Promise<void> {
    if (key) await page.keyboard.down(key);
    await page.mouse.move(WIDTH / 2, HEIGHT / 2);
    await page.mouse.down({ button });
    await page.mouse.move(WIDTH / 2 + 30, HEIGHT / 2 - 80, { steps: 2 });
    await page.mouse.up({ button });
    if (key) await page.keyboard.up(key);
    await settle();
  }

  test.each([
    ...dose([], [['the right button', 'right', null] as const]),
    ['Ctrl', 'left', 'Control'] as const,
  ])('%s tilts the map and keeps north up and the place', async (_, button, key) => {
    await drag(button, key);
    await expect.poll(tiltNow).toBeGreaterThan(12);
    const degrees = await tiltNow();
    expect(hashOf(page)).toBe(HASH);
    await settle();
    // The slider says whole degrees.
    expect(misfit(await mapPicture(), tiltedBy(degrees)).astray).toBeLessThan(3);
    await tiltTo(0);
  });

  test('to fit the map brings it back to flat', async () => {
    await drag('right', null);
    await openDisplay(page);
    const display = page.getByRole('dialog', { name: 'Display', exact: true });
    await display.getByRole('button', { name: 'Fit the map', exact: true }).click();
    await expect.poll(() => tiltSlider().inputValue()).toBe('0');
  });

  longTest('a globe stays as it is', async () => {
    // Of a globe software draws two frames a second in a window of this size.
    await closeNotes(page);
    await page.setViewportSize({ width: 600, height: 500 });
    await openDisplay(page);
    await page.getByRole('checkbox', { name: 'Globe' }).check();
    await expect.poll(() => tiltSlider().isDisabled()).toBe(true);
    await closeNotes(page);
    await drag('right', null);
    expect(await tiltNow()).toBe(0);
  });
});
