// The sheet of a phone: its handle opens and closes it by key and by press, before and after it was dragged.
import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { en } from '../../src/text/en.ts';
import { oneIn } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import { nameOnMap, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

let atlas: AtlasPage;

afterEach(async () => {
  expect(troubles(atlas)).toEqual([]);
  await atlas.context.close();
});

async function openPhone(touch: boolean): Promise<Page> {
  atlas = await openAtlas({ hash: 'year=2010', width: 390, height: 844, touch });
  return atlas.page;
}

const handle = (page: Page): Locator =>
  page
    .getByRole('button', { name: en.expand, exact: true })
    .or(page.getByRole('button', { name: en.collapse, exact: true }));
const isOpen = (page: Page): Promise<string | null> => handle(page).getAttribute('aria-expanded');

async function middle(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await handle(page).boundingBox();
  if (!box) throw new Error('no handle');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags the handle so many px up; by a finger, no click follows. */
async function drag(page: Page, up: number, touch: boolean): Promise<void> {
  const { x, y } = await middle(page);
  if (!touch) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - up, { steps: 6 });
    await page.mouse.up();
    return;
  }
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
  await send('touchStart', y);
  for (let share = 1; share <= 6; share++) await send('touchMove', y - (up * share) / 6);
  await send('touchEnd');
}

test.each(
  oneIn(2, [
    ['finger', true],
    ['mouse', false],
  ] as const),
)('answers to keys and presses after a drag by %s', async (_by, touch) => {
  const page = await openPhone(touch);
  expect(await isOpen(page)).toBe('false');
  await drag(page, 300, touch);
  await expect.poll(() => isOpen(page)).toBe('true');
  for (const [key, open] of [
    ['Enter', 'false'],
    [' ', 'true'],
    ['Enter', 'false'],
  ] as const) {
    await handle(page).press(key);
    await expect.poll(() => isOpen(page)).toBe(open);
  }
  await drag(page, 300, touch);
  await expect.poll(() => isOpen(page)).toBe('true');
  // Both wait until the sheet stands still. Right after a drag Chromium may take the first tap for its end.
  await expect
    .poll(
      async () => {
        await (touch ? handle(page).tap() : handle(page).click());
        return isOpen(page);
      },
      { timeout: 10_000, interval: 600 },
    )
    .toBe('false');
});

test('the handle stays under the finger that pulls it, though what lies below folds as the sheet opens', async () => {
  const page = await openPhone(true);
  const { x, y } = await middle(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  const awayAt = async (up: number): Promise<number> => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - up }] });
    return Math.abs((await middle(page)).y - (y - up));
  };
  await awayAt(10);
  await expect.poll(() => isOpen(page)).toBe('true');
  for (const up of [40, 120, 200]) expect(await awayAt(up)).toBeLessThan(4);
});

test('the map is fitted to what the sheet of two years compared leaves free', async () => {
  const page = await openPhone(true);
  await visit(page, 'year=2010&compare=2001');
  const { y: top } = (await handle(page).boundingBox()) ?? { y: 0 };
  // The sheet reaches over the middle of the window.
  expect(top).toBeLessThan(422);
  for (const name of ['Azerbaijan', 'Russia']) {
    const place = await nameOnMap(page, name).first().boundingBox();
    expect(place, name).not.toBeNull();
    expect((place?.y ?? 0) + (place?.height ?? 0), name).toBeLessThan(top);
  }
});

test('a phone on its side says the numbers of two years compared', async () => {
  atlas = await openAtlas({ hash: 'year=2010&compare=2001', width: 844, height: 390 });
  const totals = atlas.page.getByRole('region', { name: 'Headline' }).getByRole('definition');
  await expect.poll(() => totals.count()).toBe(3);
  for (const total of await totals.all()) expect(await total.innerText()).toMatch(/\d.* → .*\d/);
});
