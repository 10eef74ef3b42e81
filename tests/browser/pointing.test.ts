// Pointing at the map: a double press only zooms, an empty one closes the card, one on a name opens it, a finger finds every arc, lists and arcs light each other.
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { oneIn } from '../dose.ts';
import { arcsDrawn } from './arcsDrawn.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, hashOf, letPass, litRow, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

let desk: AtlasPage | undefined;
let phone: AtlasPage | undefined;

afterAll(async () => {
  for (const atlas of [desk, phone]) {
    if (atlas) expect(troubles(atlas)).toEqual([]);
    await atlas?.context.close();
  }
});

/** The one page with a mouse at a view, the pointer beside the map. */
async function onDesk(hash: string): Promise<Page> {
  desk ??= await openAtlas({ hash });
  await desk.page.mouse.move(0, 0);
  await visit(desk.page, hash);
  return desk.page;
}

/** The one page with a finger at a view. */
async function onPhone(hash: string): Promise<Page> {
  phone ??= await openAtlas({ hash, width: 375, height: 667, touch: true });
  await visit(phone.page, hash);
  return phone.page;
}

/** The arcs once the camera rests: a notice that goes leaves the map more room. */
async function restingArcs(page: Page): ReturnType<typeof arcsDrawn> {
  let last = await arcsDrawn(page);
  for (;;) {
    await letPass(page, 0.4);
    const now = await arcsDrawn(page);
    if (JSON.stringify(now) === JSON.stringify(last)) return now;
    last = now;
  }
}

test('a double press zooms and selects nothing', async () => {
  const page = await onDesk('topic=residence&year=1995');
  const [arc] = await arcsDrawn(page);
  await page.mouse.dblclick(arc?.x ?? 0, arc?.y ?? 0);
  await expect.poll(() => hashOf(page)).toContain('at=');
  // A press that waited for its second would have opened the card by then.
  await letPass(page, 0.4);
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(hashOf(page)).not.toContain('focus=');
});

test('a press on the name of a country opens its card, whatever country lies under the name', async () => {
  const page = await onDesk('topic=residence&year=1995');
  const name = page.locator('#labels').getByText('Israel', { exact: true });
  const { x, y, width, height } = (await name.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const under = await page.evaluate(
    ([left, top]) => document.elementFromPoint(left ?? 0, top ?? 0)?.getAttribute('data-country'),
    [x + width / 2, y + height / 2],
  );
  expect(under).not.toBe('ISR');
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.getByRole('dialog', { name: 'Israel' }).waitFor();
});

test('a press on the empty map closes the card', async () => {
  const page = await onDesk('topic=residence&year=1995&focus=RUS');
  const card = page.getByRole('dialog', { name: 'Russia' });
  await card.waitFor();
  // The sea between Norway and Iceland, wherever the camera is: nothing is drawn there.
  const sea = await page.evaluate(() => {
    for (let y = 90; y < innerHeight - 120; y += 14)
      for (let x = 300; x < innerWidth - 320; x += 14) {
        const at = document.elementFromPoint(x, y);
        if (at?.closest('#map') && !at.hasAttribute('data-country') && !at.closest('[data-arc]'))
          return { x, y };
      }
    return null;
  });
  expect(sea).not.toBeNull();
  await page.mouse.click(sea?.x ?? 0, sea?.y ?? 0);
  await card.waitFor({ state: 'detached' });
  await page.goBack();
  await card.waitFor();
});

test('a finger on a phone finds every arc that is drawn', async () => {
  const page = await onPhone('topic=residence&year=1995&flow=out');
  const all = await restingArcs(page);
  const arcs = all.filter(({ x, y }) => x > 4 && x < 371 && y > 60 && y < 400);
  expect(arcs.length).toBeGreaterThan(5);
  const [first] = all;
  const missed: unknown[] = [];
  for (const { x, y } of oneIn(2, arcs)) {
    // Beside the stroke, as a finger is.
    await page.touchscreen.tap(x + 6, y + 6);
    const answer = page.getByRole('dialog').or(page.getByRole('list', { name: 'Which one?' }));
    const found = await answer
      .first()
      .waitFor({ timeout: 8000 })
      .then(
        () => true,
        () => false,
      );
    if (!found) missed.push({ x, y });
    await page.keyboard.press('Escape');
    await answer.first().waitFor({ state: 'detached' });
    // An open card leaves the map less room: it is fitted anew when the card goes.
    await expect.poll(async () => (await arcsDrawn(page))[0], { timeout: 15_000 }).toEqual(first);
  }
  expect(missed).toEqual([]);
});

test('a finger on two places at once is asked which one, by buttons that the keyboard reaches', async () => {
  const page = await onPhone('topic=transit&year=2009');
  const [leg] = await arcsDrawn(page);
  await page.touchscreen.tap(leg?.end.x ?? 0, leg?.end.y ?? 0);
  const choice = page.getByRole('list', { name: 'Which one?' });
  await choice.waitFor();
  expect(await choice.getByRole('button').count()).toBeGreaterThan(1);
  await expect
    .poll(() =>
      choice
        .getByRole('button')
        .first()
        .evaluate((each) => each === document.activeElement),
    )
    .toBe(true);
  await page.keyboard.press('Escape');
  await choice.waitFor({ state: 'detached' });
});

test('a row of the corridors lights its legs, and a leg its row', async () => {
  const page = await onDesk('topic=trafficking&year=2011');
  const legs = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('#map [data-arc]')].map((arc) => Number(arc.getAttribute('opacity'))),
    );
  const moldova = button(page, 'Moldova');
  await moldova.focus();
  await expect.poll(async () => (await legs()).filter((opacity) => opacity > 0.5).length).toBe(1);
  const lit = (await legs()).findIndex((opacity) => opacity > 0.5);
  await moldova.blur();
  await expect.poll(async () => (await legs()).filter((opacity) => opacity > 0.5).length).toBeGreaterThan(5);
  const middle = (await restingArcs(page))[lit];
  await page.mouse.move(middle?.x ?? 0, middle?.y ?? 0);
  await litRow(page, 'Moldova').waitFor();
});
