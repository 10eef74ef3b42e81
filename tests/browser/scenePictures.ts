// Takes the pictures of all scenes with one painter: one page, which follows the scenes' links one after another.
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { SCENE_SIZE, type Scene } from '../scenes/scenes.ts';
import { type AtlasPage, type PageOptions, waitForMap } from './atlasPage.ts';

export interface ScenePicture {
  /** The map alone, without names, glyphs and panels. */
  readonly map: PNG;
  /** Names and glyphs over the map: what and where (centre, px), sorted by what. */
  readonly over: readonly { readonly what: string; readonly x: number; readonly y: number }[];
}

const FINE_SHAPES = '**/world-50m*';
const SHAPES_MILLISECONDS = 30_000;
const LOOK_MILLISECONDS = 250;

/** Scene name to picture, in a page of SCENE_SIZE without motion that `open` opens. */
export async function takeScenes(
  open: (options: PageOptions) => Promise<AtlasPage>,
  scenes: readonly Scene[],
  webGl: boolean,
): Promise<ReadonlyMap<string, ScenePicture>> {
  const gate = openGate();
  const { page, context } = await open({
    ...SCENE_SIZE,
    webGl,
    // Finer shapes come once it is settled that there is no WebGL.
    cores: 8,
    hash: scenes[0]?.hash ?? '',
    before: async (opening) => {
      await opening.route(FINE_SHAPES, async (route) => {
        await gate.opened;
        await route.continue();
      });
    },
  });
  // Names keep off a notice, which only a browser without WebGL shows.
  if (!webGl) {
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
  }
  await page.evaluate(() => {
    for (const id of ['app', 'labels'])
      document.getElementById(id)?.style.setProperty('visibility', 'hidden');
  });
  // The finer shapes come when the page is idle: held back, then let in, so that no scene is taken before them.
  const coarse = await page.screenshot();
  gate.open();
  for (let waited = 0; (await page.screenshot()).equals(coarse); waited += LOOK_MILLISECONDS) {
    if (waited > SHAPES_MILLISECONDS) throw new Error('the finer shapes did not come');
    await page.waitForTimeout(LOOK_MILLISECONDS);
  }
  const pictures = new Map<string, ScenePicture>();
  for (const scene of scenes) pictures.set(scene.name, await takeScene(page, scene));
  await context.close();
  return pictures;
}

async function takeScene(page: Page, scene: Scene): Promise<ScenePicture> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, scene.hash);
  // The first frame is the page's answer to the link, the second the map's.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await waitForMap(page);
  const map = PNG.sync.read(await page.screenshot());
  const over = await page.evaluate(() =>
    Array.from(document.querySelectorAll('#labels > *'), (element) => {
      const box = element.getBoundingClientRect();
      const what = element.textContent || element.className.toString() || element.tagName;
      return { what, x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
  );
  return { map, over: over.sort((a, b) => a.what.localeCompare(b.what) || a.x - b.x || a.y - b.y) };
}

function openGate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
