// The page before its script: the first view as HTML in four languages, taken over without being drawn again.
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { formatNumber } from '../../src/lib/numberFormat.ts';
import { STILL_PAGE } from '../../src/text/stillPage.ts';
import { OPENING_KEY } from '../../src/ui/story/openingMemory.ts';
import { atlas as data } from '../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { longTest } from '../longTest.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, hashOf, headline, letPass, list, yearOf } from './controls.ts';
import { openAtlas, troubles, waitForMap } from './openAtlas.ts';
import { dataWords } from './tables.ts';

const OWN_CODE = /\/assets\/(?!maplibre).*\.js$/;
const YEAR = String(DEFAULT_VIEW.year);
let atlas: AtlasPage | undefined;

afterEach(async () => {
  await atlas?.context.close();
  atlas = undefined;
});

/** The page as it stands while no script of ours arrives. */
async function openWithoutScript(hash?: string): Promise<Page> {
  atlas = await openAtlas({
    waitForMap: false,
    before: (page) => page.route(OWN_CODE, (route) => route.abort()),
    ...(hash === undefined ? {} : { hash }),
  });
  return atlas.page;
}

describe('without a script', () => {
  test('year, question, partners and picture stand in the page', async () => {
    const page = await openWithoutScript();
    expect(await headline(page).getByText(YEAR, { exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole('radio', { name: dataWords('topic.residence.title') }).isChecked()).toBe(
      true,
    );
    expect(await list(page).isVisible()).toBe(true);
    expect(await page.locator('#map svg:visible [data-arc]').count()).toBeGreaterThan(10);
    // What components set as a style is a rule of a file here: the policy refuses it in an attribute.
    const widths = await list(page)
      .getByRole('listitem')
      .locator('[data-style]')
      .evaluateAll((bars) => bars.map((bar) => Math.round(bar.getBoundingClientRect().width)));
    expect(new Set(widths).size).toBeGreaterThan(2);
    expect(atlas?.consoleErrors.filter((line) => line.includes('Content Security Policy'))).toEqual([]);
  });

  test('the opening is offered in the page, but not to readers who know it', async () => {
    const page = await openWithoutScript();
    const offer = page.getByRole('complementary', { name: 'Opening story' });
    expect(await offer.isVisible()).toBe(true);
    await page.evaluate((key) => localStorage.setItem(key, 'known'), OPENING_KEY);
    await page.reload();
    expect(await headline(page).isVisible()).toBe(true);
    expect(await offer.count()).toBe(0);
  });

  test.each([
    ['', 'en'],
    ['az.html', 'az'],
    ['ru.html', 'ru'],
    ['tr.html', 'tr'],
  ] as const)('the page %s is in its language and holds every figure of its view', async (path, lang) => {
    const html = await (await fetch(inject('atlasUrl') + path)).text();
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html).toContain(STILL_PAGE[lang].still);
    const [, table = ''] = /<noscript>(.*?)<\/noscript>/s.exec(html) ?? [];
    const { flows } = data;
    const shown = DEFAULT_VIEW.layers.map((id) => data.layers.findIndex((layer) => layer.id === id));
    const values = Array.from({ length: flows.length }, (_, row) => row)
      .filter((row) => shown.includes(flows.layer[row] ?? -1) && flows.fromYear[row] === DEFAULT_VIEW.year)
      .map((row) => flows.value[row] ?? 0);
    for (const value of values.filter((each) => each > 1000))
      expect(table, String(value)).toContain(formatNumber(lang, value));
    for (const [, file = ''] of table.matchAll(/href="\.\/([^"]+\.csv)"/g))
      expect((await fetch(inject('atlasUrl') + file)).status, file).toBe(200);
  });
});

describe('the script', () => {
  test('is asked for once what the first view is painted with is there', async () => {
    const order: string[] = [];
    atlas = await openAtlas({
      fresh: true,
      before: async (page) => {
        page.on('requestfinished', (request) => {
          if (request.resourceType() === 'stylesheet') order.push('style sheet');
        });
        page.on('request', (request) => {
          if (OWN_CODE.test(request.url())) order.push('script');
        });
      },
    });
    expect(order.indexOf('script')).toBeGreaterThan(2);
    expect(order.slice(0, order.indexOf('script'))).toEqual(['style sheet', 'style sheet', 'style sheet']);
  });

  test('takes over what stands in the page without drawing it again', async () => {
    atlas = await openAtlas({
      before: (page) =>
        page.addInitScript(() => {
          addEventListener('DOMContentLoaded', () => {
            Reflect.set(window, 'built', new Set(document.querySelectorAll('#app *')));
          });
        }),
    });
    const gone = await atlas.page.evaluate(() => {
      const built: ReadonlySet<Element> = Reflect.get(window, 'built');
      return {
        many: built.size,
        gone: [...built].filter((element) => !element.isConnected).map((element) => element.outerHTML),
      };
    });
    expect(gone.many).toBeGreaterThan(200);
    expect(gone.gone).toEqual([]);
    expect(troubles(atlas)).toEqual([]);
  });

  test('names no place before the typeface of its letters and of its arrow is there', async () => {
    atlas = await openAtlas({
      fresh: true,
      before: async (page) => {
        await page.addInitScript(() => {
          addEventListener('DOMContentLoaded', () => {
            const context = document.createElement('canvas').getContext('2d');
            const widths = () =>
              [...'AəЖ→↖'].map((letter) => {
                if (context) context.font = "620 13px 'Onest Variable'";
                return context?.measureText(letter).width;
              });
            const named = new MutationObserver(() => {
              named.disconnect();
              const first = widths();
              Reflect.set(window, 'widths', () => ({ first, last: widths() }));
            });
            named.observe(document.getElementById('labels') ?? document, { childList: true });
          });
        });
        // That of the arrow comes last.
        await page.route('**/onest-symbols*', async (route) => {
          await letPass(page, 0.5);
          await route.continue();
        });
      },
    });
    await atlas.page.evaluate(() => document.fonts.ready.then(() => undefined));
    const { first, last } = await atlas.page.evaluate(() => Reflect.get(window, 'widths')());
    expect(first).toEqual(last);
  });

  longTest('leaves the focus where it was before it came', async () => {
    let before: string | null = null;
    const focused = (page: Page) =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    atlas = await openAtlas({
      waitForMap: false,
      before: (page) =>
        page.route(OWN_CODE, async (route) => {
          if (before === null) {
            await button(page, 'Next year').focus();
            before = await focused(page);
          }
          await route.continue();
        }),
    });
    const { page } = atlas;
    await waitForMap(page);
    expect(before).toBe('Next year');
    expect(await focused(page)).toBe(before);
  });

  test('answers what was pressed before it came', async () => {
    let pressed = false;
    atlas = await openAtlas({
      waitForMap: false,
      before: (page) =>
        page.route(OWN_CODE, async (route) => {
          if (!pressed) await button(page, 'Next year').click();
          pressed = true;
          await route.continue();
        }),
    });
    const { page } = atlas;
    await waitForMap(page);
    expect(await yearOf(page)).toBe(String(DEFAULT_VIEW.year + 1));
  });

  test('asks for no part that comes later before the map stands', async () => {
    const asked: string[] = [];
    let letIn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    atlas = await openAtlas({
      fresh: true,
      waitForMap: false,
      before: async (page) => {
        page.on('request', (request) => {
          const [, name] = /\/assets\/([\w-]+)-[\w-]{8}\.js$/.exec(request.url()) ?? [];
          if (name !== undefined) asked.push(name);
        });
        // Without shapes there is no map to stand.
        await page.route(/world-110m/, async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    const { page } = atlas;
    await button(page, 'Next year').click();
    await expect.poll(() => hashOf(page), { timeout: 10_000 }).toContain(`year=${DEFAULT_VIEW.year + 1}`);
    // The page says what is worth knowing about its own year alone.
    const first = ['libraries', 'atlas', 'index', 'language-en', 'plural'];
    const parts = new Set([...first, 'worth', 'rolldown-runtime']);
    await expect.poll(() => new Set(asked), { timeout: 10_000 }).toEqual(parts);
    letIn();
    await waitForMap(page);
    // The legend is one of them.
    await button(page, 'Legend').waitFor();
    expect(asked).toContain('parts');
    expect(troubles(atlas)).toEqual([]);
  });

  test('shows another view or language than that of the page at once, never the other first', async () => {
    const page = await openWithoutScript('year=2008');
    expect(await headline(page).count()).toBe(0);
    expect(await page.locator('#map svg').filter({ visible: true }).count()).toBe(0);
    // It is not even laid out.
    expect(await page.locator('#app').evaluate((root) => root.getClientRects().length)).toBe(0);
    await page.unroute(OWN_CODE);
    await page.reload();
    await waitForMap(page);
    expect(await yearOf(page)).toBe('2008');
    await page.goto(`${inject('atlasUrl')}az.html`);
    await waitForMap(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('az');
    expect(hashOf(page)).toBe('');
  });
});
