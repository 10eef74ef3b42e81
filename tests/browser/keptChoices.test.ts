// What a reader has chosen in the address stays there, whichever window opens and closes.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneIn } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import { hashOf, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { closeWindows, openWindow, WINDOWS } from './windows.ts';

const CHOICES =
  'steps=every&speed=2&loop=1&lang=en&theme=contrast&outlines=0&widths=linear&sources=report&values=1&projection=globe';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: `year=2008&${CHOICES}`, width: 1280, height: 720 });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

const lost = (): readonly string[] => {
  const parts = hashOf(page).split('&');
  return CHOICES.split('&').filter((choice) => !parts.includes(choice));
};

describe('The choices of a reader stay in the address', () => {
  // Every second window; in the long run all.
  test.each(oneIn(2, WINDOWS))('with $name', async (window) => {
    await visit(page, `${window.hash ?? 'year=2008'}&${CHOICES}`);
    await openWindow(page, window);
    expect(lost()).toEqual([]);
    await closeWindows(page);
    expect(lost()).toEqual([]);
  });

  test('and no error is left behind', () => {
    expect(troubles(atlas)).toEqual([]);
  });
});
