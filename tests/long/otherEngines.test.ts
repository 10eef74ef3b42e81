// The built page in Firefox and in WebKit: it opens, plays, answers presses, saves a picture, and nothing goes wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Served } from '../browser/previewBuild.ts';
import { type EnginePage, named, pressable, until } from './enginePage.ts';
import { openFirefox } from './firefox.ts';
import { serveWatched, TROUBLES } from './watchedAtlas.ts';
import { openWebKit } from './webKit.ts';

let served: Served;

beforeAll(async () => {
  served = await serveWatched(inject('atlasUrl'));
});
afterAll(() => served.close());

describe.each([
  { engine: 'Firefox', open: openFirefox },
  { engine: 'WebKit', open: openWebKit },
])('in $engine', ({ open }) => {
  let page: EnginePage;

  beforeAll(async () => {
    page = await open();
    await page.goTo(`${served.url}#year=1995`);
  });
  afterAll(() => page?.close());
  afterEach(async () => {
    expect(await page.run(TROUBLES)).toEqual([]);
  });

  const press = async (selector: string, name: string) => {
    const found = named(selector, name);
    await until(name, () => page.run(pressable(found)));
    await page.press(found);
  };
  const hash = async () => String(await page.run('return location.hash;'));
  const year = async () =>
    Number(await page.run('return document.querySelector("input[type=range]").value;'));
  const shows = (selector: string) =>
    until(selector, () => page.run(`return document.querySelector('${selector}') !== null;`));

  test('writes down what goes wrong', async () => {
    await page.run(`setTimeout(() => { throw new Error('thrown'); });
      setTimeout(() => Promise.reject(new Error('rejected')));
      console.error('said');
      await new Promise((resolve) => setTimeout(resolve, 500));`);
    const noted = String(await page.run('return window.troubles.splice(0).join();'));
    for (const word of ['thrown', 'rejected', 'said']) expect(noted).toContain(word);
  });

  test('draws its map by WebGL', async () => {
    await shows(':is(section, [role=region])[aria-busy=false]');
    await shows('canvas');
    expect(await page.run('return document.querySelector("[role=alert]")?.textContent;')).toBe(null);
  });

  test('plays, and stops where it is told to', async () => {
    await press('button', 'Play');
    await until('a later year', async () => (await year()) > 1995);
    await press('button', 'Pause');
    await until('the end of playing', () => page.run(pressable(named('button', 'Play'))));
    const paused = await year();
    await page.run('await new Promise((resolve) => setTimeout(resolve, 3000));');
    expect(await year()).toBe(paused);
  });

  test('opens and closes the card of a country', async () => {
    await press('[data-place]', 'Russia');
    await shows('dialog[open]');
    expect(await hash()).toContain('focus=RUS');
    await press('dialog[open] button', 'Close');
    await until('the end of the card', async () => !(await hash()).includes('focus'));
  });

  test.each([
    ['Years', '[role=tabpanel] button'],
    ['Chart', '[role=tabpanel] svg'],
    ['Table', 'tbody tr'],
    ['Map', ':is(section, [role=region])[aria-busy=false]'],
  ])('shows the view %s', async (name, mark) => {
    await press('[role=tab]', name);
    await shows(mark);
  });

  test('tells a story', async () => {
    await press('button', 'Stories');
    await press('button', 'Open the story: ');
    await until('its first step', async () => /story=[a-z-]+\/1/.test(await hash()));
    await press('button', 'Next step');
    await until('its second step', async () => /story=[a-z-]+\/2/.test(await hash()));
    await press('button', 'Leave the story');
    await until('the end of the story', async () => !(await hash()).includes('story='));
  });

  test('saves its picture as a PNG', async () => {
    await press('button', 'Menu');
    await press('[popover] button', 'Export');
    await press('button', 'Save as PNG');
    const name = await until('a PNG', () =>
      readdirSync(page.downloads).find((each) => each.endsWith('.png')),
    );
    // The file has its name before all its bytes.
    const png = await until('the whole PNG', () => {
      try {
        return PNG.sync.read(readFileSync(join(page.downloads, name)));
      } catch {
        return undefined;
      }
    });
    const colours = new Set<number>();
    for (let at = 0; at < png.data.length; at += 4) colours.add(png.data.readUInt32BE(at));
    expect(png.width).toBeGreaterThan(1000);
    expect(colours.size).toBeGreaterThan(100);
  });
});
