// The address in a real browser: Back and Forward, hostile hashes, and a link that opens what it says.
import { afterAll, describe, expect, test } from 'vitest';
import { az } from '../../src/text/az.ts';
import { oneIn } from '../dose.ts';
import { longTest } from '../longTest.ts';
import type { AtlasPage } from './atlasPage.ts';
import { closeNotes, inLayers, openLayers } from './controls.ts';
import { openAgain, openAtlas, troubles, waitForMap } from './openAtlas.ts';
import { layerTitle } from './tables.ts';

const BOTH = 'residence-departures,residence-arrivals';

const WORST = '__proto__=1&year=%E0%A4%A&at=NaN/0/0&layers=nothing&focus=ATLANTIS&view=moon&&&===%%%';
/** Each is unreadable in another way and stands for the default view. */
const HOSTILE = [
  'year=9999&layers=nothing&focus=ATLANTIS&view=moon',
  '&&&===%%%',
  'year=-1',
  'year=1e3',
  'year=2010.5',
  'year=２００５',
  'year=2005%00',
  'layers=',
  'layers=nothing,at,all',
  'layers=__proto__,constructor',
  'focus=ATLANTIS',
  'focus=<img src=x onerror=alert(1)>',
  'focus=%3Cscript%20src=//evil%3E',
  'view=moon&flow=sideways',
  'at=NaN/0/0',
  'at=Infinity/1e99/-1e99',
  'at=1/2/3/4',
  'speed=1000&steps=2&loop=yes',
  'lang=xx&theme=neon',
  '__proto__[year]=1995&constructor=1',
  `${'a='.repeat(5000)}&&&&===%%%%`,
  'story=../../etc/passwd&compare=abc&sources=javascript:alert(1)',
];

/** Whether a hash has a key of ours: such a link was made before there were topics; any other is a bare address. */
const isOldLink = (hash: string): boolean =>
  /(?:^|&)(?:year|layers|focus|view|flow|at|speed|steps|loop|story|compare|sources)=/.test(hash);

let atlas: AtlasPage | undefined;

afterAll(() => atlas?.context.close());

/** The page loaded at an address, as a link from elsewhere opens it. */
async function open(hash?: string): Promise<AtlasPage> {
  const where = hash === undefined ? {} : { hash };
  if (atlas) await openAgain(atlas, where);
  else atlas = await openAtlas(where);
  return atlas;
}

const hashOf = ({ page }: AtlasPage) => new URL(page.url()).hash.slice(1);
const yearOf = ({ page }: AtlasPage) => page.getByRole('slider', { name: 'Year' }).inputValue();

describe('the address', () => {
  test('a link opens its year and its layers', async () => {
    const opened = await open('year=2003&layers=residence-departures');
    expect(await yearOf(opened)).toBe('2003');
    const layers = await openLayers(opened.page);
    expect(await layers.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(troubles(opened)).toEqual([]);
  });

  test('a hostile hash opens the default view, and no other changes it or causes an error', async () => {
    const opened = await open(WORST);
    expect(await yearOf(opened)).toBe('2010');
    const title = await opened.page.title();
    // Every sixth here; tests/state/codec.test.ts reads thousands.
    for (const hash of oneIn(6, HOSTILE)) {
      await opened.page.evaluate((text) => {
        location.hash = text;
      }, hash);
      await waitForMap(opened.page);
      const shown = [
        await yearOf(opened),
        await opened.page.getByRole('dialog').count(),
        await (await openLayers(opened.page)).getByRole('checkbox', { checked: true }).count(),
        await opened.page.title(),
      ];
      await closeNotes(opened.page);
      expect(shown, hash.slice(0, 60)).toEqual([isOldLink(hash) ? '2010' : '1995', 0, 2, title]);
    }
    expect(await opened.page.locator('script[src*="evil"], img[src="x"]').count()).toBe(0);
    expect(troubles(opened)).toEqual([]);
  });

  test('a view with everything chosen comes back whole after a reload', async () => {
    const hash =
      'topic=deportations&year=2009&layers=deportations,border-violations,trafficking&focus=TUR&steps=every&speed=2&loop=1&at=3.5/41/40&lang=az&theme=dark&outlines=0&widths=linear&sources=report&values=1';
    const opened = await open(hash);
    await opened.page.getByRole('dialog', { name: 'Türkiyə', exact: true }).waitFor();
    // A deliberate step writes the whole address anew; so do its undoing and a reload.
    const emigrants = (await openLayers(opened.page, az)).getByRole('checkbox', { name: /^Emiqrantlar/ });
    await emigrants.check();
    await emigrants.uncheck();
    await closeNotes(opened.page);
    expect(hashOf(opened)).toBe(hash);
    await opened.page.reload();
    await waitForMap(opened.page);
    await opened.page.getByRole('dialog', { name: 'Türkiyə', exact: true }).waitFor();
    expect(hashOf(opened)).toBe(hash);
    expect(await opened.page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(troubles(opened)).toEqual([]);
  });

  test('Back and Forward walk through layers, years and countries one by one', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByRole('button', { name: 'Next year' }).click();
    await inLayers(page, () => page.getByRole('checkbox', { name: layerTitle('transit-routes') }).check());
    await page.getByRole('button', { name: /^Russia / }).click();
    const year = 'topic=residence&year=1996';
    const steps = ['', year, `${year}&layers=${BOTH},transit-routes`];
    const last = `${steps[2]}&focus=RUS`;
    expect(hashOf(opened)).toBe(last);
    for (const step of steps.toReversed()) {
      await page.goBack();
      await expect.poll(() => hashOf(opened), { timeout: 5000 }).toBe(step);
    }
    await expect.poll(() => yearOf(opened), { timeout: 5000 }).toBe('1995');
    for (const step of [...steps.slice(1), last]) {
      await page.goForward();
      await expect.poll(() => hashOf(opened), { timeout: 5000 }).toBe(step);
    }
    await page.getByRole('dialog', { name: 'Russia' }).waitFor();
    expect(troubles(opened)).toEqual([]);
  });

  longTest(
    'Back and Forward walk through the links that were followed, and steps are written into the address',
    async () => {
      const opened = await open('year=1995');
      await opened.page.evaluate(() => {
        location.hash = 'year=2008';
      });
      await expect.poll(() => yearOf(opened)).toBe('2008');
      await opened.page.goBack();
      await expect.poll(() => yearOf(opened)).toBe('1995');
      await opened.page.goForward();
      await expect.poll(() => yearOf(opened)).toBe('2008');
      await opened.page.getByRole('button', { name: 'Next year' }).click();
      await expect.poll(() => hashOf(opened)).toContain('year=2009');
      await opened.page.evaluate(() => {
        location.hash = 'focus=RUS';
      });
      const card = opened.page.getByRole('dialog', { name: 'Russia' });
      await card.waitFor();
      await opened.page.goBack();
      await card.waitFor({ state: 'hidden' });
    },
  );

  test('is written later where the browser takes no more for a while', async () => {
    const { page } = await open('year=1995');
    const year = await page.evaluate(() => {
      const slider = document.querySelector<HTMLInputElement>('input[type=range]');
      // More writes than Chromium takes in ten seconds.
      for (let press = 0; slider && press < 240; press++) {
        slider.value = String(1990 + (press % 22));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return slider?.value;
    });
    expect(year).toBe('2009');
    await expect.poll(() => new URL(page.url()).hash, { timeout: 20_000 }).toContain('year=2009');
  });
});
