// The opening: offered by a button on a first visit, plays once asked, pauses and steps at any moment, ends at the topics.
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { oneIn } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, hashOf, visit } from './controls.ts';
import { openAtlas, troubles, waitForMap } from './openAtlas.ts';
import { storyTitle } from './tables.ts';

let atlas: AtlasPage | undefined;
/** The page of a reader who comes, comes back, declines and looks for the opening later. */
let first: AtlasPage | undefined;

afterEach(async () => {
  if (atlas) expect(troubles(atlas)).toEqual([]);
  await atlas?.context.close();
  atlas = undefined;
});

afterAll(async () => {
  if (first) expect(troubles(first)).toEqual([]);
  await first?.context.close();
});

async function readersPage(): Promise<Page> {
  first ??= await openAtlas();
  return first.page;
}

async function open(options: Parameters<typeof openAtlas>[0] = {}): Promise<Page> {
  atlas = await openAtlas(options);
  return atlas.page;
}

const offer = (page: Page): Locator => button(page, 'New here? See the atlas in 45 seconds');
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, exact: true });

describe('The offer', () => {
  test('opens nothing by itself, ends with the first step of one’s own, and comes back next time', async () => {
    const page = await readersPage();
    await offer(page).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await button(page, 'Next year').click();
    await offer(page).waitFor({ state: 'hidden' });
    await page.evaluate(() => history.replaceState(null, '', location.pathname));
    await page.reload();
    await waitForMap(page);
    await offer(page).waitFor();
  });

  test('once declined is not made again', async () => {
    const page = await readersPage();
    await button(page, 'No, thanks').click();
    await offer(page).waitFor({ state: 'hidden' });
    await page.reload();
    await waitForMap(page);
    expect(await offer(page).count()).toBe(0);
  });

  test.each(oneIn(2, ['year=1995', 'embed=1']))('is not made to a link that carries %s', async (hash) => {
    const page = await open({ hash });
    expect(await offer(page).count()).toBe(0);
  });

  test('is made where the browser refuses storage, and the opening plays there', async () => {
    const page = await open({
      before: (each) =>
        each.addInitScript({
          content: `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`,
        }),
    });
    await offer(page).click();
    await heading(page, storyTitle('opening.people')).waitFor();
  });
});

describe('The opening', () => {
  test('plays by itself, pauses, steps, and ends at the choice of topics', async () => {
    const page = await open({ fresh: true });
    await page.clock.install();
    await offer(page).click();
    await heading(page, storyTitle('opening.people')).waitFor();
    await page.clock.fastForward(8000);
    await heading(page, storyTitle('opening.years')).waitFor();
    await button(page, 'Pause the story').click();
    await page.clock.fastForward(60_000);
    await heading(page, storyTitle('opening.years')).waitFor();
    await page.keyboard.press('PageDown');
    await heading(page, storyTitle('opening.deported')).waitFor();
    await button(page, 'Play the story').click();
    for (const name of [
      storyTitle('opening.routes'),
      storyTitle('opening.displaced'),
      storyTitle('opening.whose-count'),
    ]) {
      await page.clock.fastForward(8000);
      await heading(page, name).waitFor();
    }
    await page.clock.fastForward(8000);
    await page.getByRole('radiogroup', { name: 'Topic' }).locator('input:focus').waitFor();
    expect(hashOf(page)).not.toContain('story=');
  });

  test('is found among the stories ever after', async () => {
    const page = await readersPage();
    await visit(page, 'year=1995');
    await button(page, 'Stories').click();
    await button(page, 'Open the story: The atlas in forty-five seconds').click();
    await heading(page, storyTitle('opening.people')).waitFor();
    await button(page, 'Pause the story').waitFor();
  });
});
