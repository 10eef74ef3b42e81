// In a frame with sandbox="allow-scripts", as learning platforms have it: the atlas works, without storage and without a worker.
import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import type { AtlasPage } from './atlasPage.ts';
import { openAtlas } from './openAtlas.ts';
import { english, flowOf } from './tables.ts';

let atlas: AtlasPage | undefined;

afterEach(async () => {
  await atlas?.context.close();
  atlas = undefined;
});

/** The atlas at `hash` in a frame of a page that is none of its own. */
async function inFrame(hash: string): Promise<Frame> {
  atlas = await openAtlas({ waitForMap: false });
  const { page } = atlas;
  const url = inject('atlasUrl');
  const body = `<iframe sandbox="allow-scripts" src="${url}#${hash}" width="1000" height="600" title="atlas"></iframe>`;
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${url}host.html`);
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (!frame) throw new Error('no frame');
  return frame;
}

describe('In a frame that allows scripts alone', () => {
  test('an embedded step of a story is drawn, with its words and its annotation', async () => {
    const frame = await inFrame('story=leaving/3&embed=1');
    await frame
      .getByText(`To Russia: ${english(flowOf('residence-departures', 'AZE', 'RUS', 1995))} people`)
      .waitFor();
    expect(await frame.locator('#frame-words').count()).toBe(0);
    expect(atlas?.pageErrors).toEqual([]);
  });
});
