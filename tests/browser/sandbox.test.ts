// In a frame with sandbox="allow-scripts", as learning platforms have it: the atlas works, or says what it may not do there.
import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import type { AtlasPage } from './atlasPage.ts';
import { openAtlas } from './openAtlas.ts';

let atlas: AtlasPage | undefined;

afterEach(async () => {
  await atlas?.context.close();
  atlas = undefined;
});

/** The atlas at `hash` in a frame of a page of another origin. */
async function inFrame(hash: string, before?: (page: Page) => Promise<void>): Promise<Frame> {
  atlas = await openAtlas({ waitForMap: false });
  const { page } = atlas;
  await before?.(page);
  // The atlas itself allows no frames in it.
  await page.goto('about:blank');
  const src = `${inject('atlasUrl')}#${hash}`;
  await page.setContent(
    `<iframe sandbox="allow-scripts" src="${src}" width="1000" height="600" title="atlas"></iframe>`,
  );
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (!frame) throw new Error('no frame');
  return frame;
}

describe('In a frame that allows scripts alone', () => {
  test('an embedded step of a story is drawn, with its words and its annotation', async () => {
    const frame = await inFrame('story=leaving/3&embed=1');
    await frame.getByText('To Russia: 11,312 people').waitFor();
    expect(await frame.locator('#frame-words').count()).toBe(0);
    expect(atlas?.pageErrors).toEqual([]);
  });

  test('where the host refuses its files it says what the frame must allow', async () => {
    const frame = await inFrame('year=1995', async (page) => {
      await page.route('**/*', async (route) => {
        const response = await route.fetch();
        const { 'access-control-allow-origin': _refused, ...headers } = response.headers();
        await route.fulfill({ response, headers });
      });
    });
    await frame.getByRole('alert').getByText('allow-same-origin').waitFor();
  });
});
