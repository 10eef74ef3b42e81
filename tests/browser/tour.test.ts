// The tour: offered quietly on a first visit, five steps by keyboard or finger, ended at any of them, found in Help.
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './atlasPage.ts';
import { button, openMenu, visit } from './controls.ts';
import { openAgain, openAtlas, troubles, waitForMap } from './openAtlas.ts';

let atlas: AtlasPage | undefined;

afterAll(async () => {
  if (atlas) expect(troubles(atlas)).toEqual([]);
  await atlas?.context.close();
});

/** The page as a reader opens it who was never here. */
async function open(options: Parameters<typeof openAgain>[1] = {}): Promise<Page> {
  if (atlas) await openAgain(atlas, options);
  else atlas = await openAtlas(options);
  return atlas.page;
}

const invitation = (page: Page): Locator => button(page, 'New here? Take the tour');
const step = (page: Page, name: string): Locator => page.getByRole('dialog', { name, exact: true });
const STEPS = ['The map', 'The years', 'The layers', 'Countries and search', 'Every number has a source'];

/** Whether the text of a step lies inside the window. */
async function isInside(page: Page, name: string): Promise<boolean> {
  const box = await step(page, name).boundingBox();
  const size = page.viewportSize();
  if (!box || !size) return false;
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
}

describe('the invitation', () => {
  test('opens nothing by itself, ends with the first step of one’s own, and comes back next time', async () => {
    const page = await open();
    await invitation(page).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await button(page, 'Next year').click();
    await invitation(page).waitFor({ state: 'hidden' });
    await page.evaluate(() => history.replaceState(null, '', location.pathname));
    await page.reload();
    await waitForMap(page);
    await invitation(page).waitFor();
  });

  test('once declined is not made again', async () => {
    const page = await open();
    await button(page, 'No tour, thanks').click();
    await invitation(page).waitFor({ state: 'hidden' });
    await page.reload();
    await waitForMap(page);
    expect(await invitation(page).count()).toBe(0);
  });

  test.each(['year=1995', 'embed=1'])('is not made to a link that carries %s', async (hash) => {
    const page = await open({ hash });
    expect(await invitation(page).count()).toBe(0);
  });

  test('is made where the browser refuses storage, and the tour works there', async () => {
    const refusing = await openAtlas({
      before: async (each) => {
        await each.addInitScript({
          content: `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`,
        });
      },
    });
    const { page } = refusing;
    await invitation(page).click();
    await step(page, 'The map').waitFor();
    await page.keyboard.press('Escape');
    await step(page, 'The map').waitFor({ state: 'hidden' });
    expect(troubles(refusing)).toEqual([]);
    await refusing.context.close();
  });
});

describe.each([
  ['a wide window', 1440, 900],
  ['a phone', 390, 844],
  ['a narrow window at 400 %', 320, 256],
] as const)('in %s', (_what, width, height) => {
  test('five steps lead through, each inside the window, and Back and Escape work', async () => {
    const page = await open({ width, height });
    await invitation(page).click();
    for (const name of STEPS) {
      await step(page, name).waitFor();
      expect(await isInside(page, name), name).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('dialog');
      await button(page, name === STEPS.at(-1) ? 'Back' : 'Next').click();
    }
    await step(page, 'Countries and search').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  }, 90_000);
});

describe('from Help', () => {
  test('the tour opens again by keyboard, goes on by Enter, and gives the focus back', async () => {
    const page = await open({ hash: 'year=1995' });
    await (await openMenu(page)).getByRole('button', { name: 'Help', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Help', exact: true }).waitFor();
    await button(page, 'Take the tour').focus();
    await page.keyboard.press('Enter');
    for (const name of STEPS) {
      await step(page, name).waitFor();
      // Left and Right are not steps through the years here.
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      const next = button(page, name === STEPS.at(-1) ? 'Done' : 'Next');
      await next.focus();
      await page.keyboard.press('Enter');
    }
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('slider', { name: 'Year' }).inputValue()).toBe('1995');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Menu');
    await visit(page, 'year=2000');
    expect(await invitation(page).count()).toBe(0);
  });
});
