// Code that comes once the map stands: what is pressed, typed or pointed at before is done when it is here, and the map does without.
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { longTest } from '../longTest.ts';
import { arcsDrawn } from './arcsDrawn.ts';
import type { AtlasPage } from './atlasPage.ts';
import { arcTip, button, hashOf, headline, nameOnMap, slider, yearOf } from './controls.ts';
import { openAtlas, troubles, waitForMap } from './openAtlas.ts';

let atlas: AtlasPage | undefined;

afterEach(async () => {
  await atlas?.context.close();
  atlas = undefined;
});

/** The atlas with its map, while files of this name wait; `letIn` lets them come, which were asked for. */
async function openWithout(
  files: RegExp,
): Promise<{ readonly page: Page; readonly letIn: () => Promise<void> }> {
  let letCome = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  let isAsked = false;
  atlas = await openAtlas({
    before: (page) =>
      page.route(files, async (route) => {
        isAsked = true;
        await held;
        await route.continue();
      }),
  });
  const letIn = async () => {
    await expect.poll(() => isAsked).toBe(true);
    letCome();
  };
  return { page: atlas.page, letIn };
}

const middleOf = async (page: Page, name: string): Promise<readonly [number, number]> => {
  const box = await nameOnMap(page, name).boundingBox();
  if (!box) throw new Error(`${name} is not on the map`);
  return [box.x + box.width / 2, box.y + box.height / 2];
};

test('a press on the map opens its country', async () => {
  const { page, letIn } = await openWithout(/\/assets\/input-/);
  await page.mouse.click(...(await middleOf(page, 'Israel')));
  await letIn();
  await page.getByRole('dialog', { name: 'Israel' }).waitFor();
  expect(hashOf(page)).toContain('focus=ISR');
  expect(atlas && troubles(atlas)).toEqual([]);
});

test('the menu opens with what it holds', async () => {
  const { page, letIn } = await openWithout(/\/assets\/parts-/);
  await button(page, 'Menu').click();
  await letIn();
  await button(page, 'Sources').click();
  await page.getByRole('dialog', { name: 'Sources' }).waitFor();
  expect(atlas && troubles(atlas)).toEqual([]);
});

test('keys do what they are for, one after the other', async () => {
  const { page, letIn } = await openWithout(/\/assets\/input-/);
  const year = Number(await yearOf(page));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('t');
  await letIn();
  await expect.poll(() => hashOf(page)).toContain('view=table');
  expect(hashOf(page)).toContain(`year=${year + 1}`);
  expect(atlas && troubles(atlas)).toEqual([]);
});

longTest('what lies under the pointer is told', async () => {
  const { page, letIn } = await openWithout(/\/assets\/input-/);
  const [arc] = await arcsDrawn(page);
  await page.mouse.move(arc?.x ?? 0, arc?.y ?? 0);
  await letIn();
  await arcTip(page).waitFor();
  expect(atlas && troubles(atlas)).toEqual([]);
});

longTest('the source of what the page says is worth knowing opens', async () => {
  const { page, letIn } = await openWithout(/\/assets\/worth-/);
  const source = headline(page).getByRole('button', { name: /Main destination/ });
  await source.click();
  await letIn();
  await page.getByRole('dialog', { name: /Main destination/ }).waitFor();
  expect(await source.getAttribute('aria-expanded')).toBe('true');
  expect(atlas && troubles(atlas)).toEqual([]);
});

longTest('nothing is said of another year until it is known what is worth knowing about it', async () => {
  const { page, letIn } = await openWithout(/\/assets\/worth-/);
  await button(page, 'Next year').click();
  const said = () => headline(page).innerText();
  await expect.poll(said).not.toContain('Main destination');
  const before = await said();
  await letIn();
  await expect.poll(said).not.toBe(before);
  expect(await said()).toContain(before.split('\n')[0]);
  expect(atlas && troubles(atlas)).toEqual([]);
});

longTest('a bar of the timeline says its values', async () => {
  const { page, letIn } = await openWithout(/\/assets\/parts-/);
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('no bars');
  await page.mouse.move(box.x + box.width / 44, box.y + box.height / 2);
  await letIn();
  await page.getByRole('region', { name: 'Figures of 1990' }).waitFor();
  expect(atlas && troubles(atlas)).toEqual([]);
});

test('without what moves the map stands all the same', async () => {
  atlas = await openAtlas({
    waitForMap: false,
    before: (page) => page.route(/\/assets\/motion-/, (route) => route.abort()),
  });
  await waitForMap(atlas.page);
  await nameOnMap(atlas.page, 'Israel').waitFor();
  expect(atlas.pageErrors).toEqual([]);
});
