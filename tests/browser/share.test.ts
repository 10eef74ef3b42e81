// Handing a view on: the link, its code, the embedded atlas, and the pages and pictures that other programs read.
import { afterEach, describe, expect, inject, test } from 'vitest';
import { topicIds } from '../../scripts/sharePages.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import { loadMessages } from '../../src/text/loadWords.ts';
import { longTest } from '../longTest.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, fromMenu, hashOf, headline, list, slider } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

let atlas: AtlasPage | undefined;

afterEach(async () => {
  await atlas?.context.close();
  atlas = undefined;
});

async function open(options: Parameters<typeof openAtlas>[0]): Promise<AtlasPage> {
  atlas = await openAtlas(options);
  return atlas;
}

describe('the share panel', () => {
  test('gives the link of the view, copies it, and draws it as a QR code', async () => {
    const opened = await open({ hash: 'year=2003&focus=RUS' });
    const { page, context } = opened;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await fromMenu(page, 'Share');
    const panel = page.getByRole('dialog', { name: 'Share' });
    expect(await panel.getByRole('textbox', { name: 'Link to this view' }).inputValue()).toBe(page.url());
    await button(page, 'Copy the link').click();
    await panel.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await panel.getByRole('img', { name: 'QR code of the link' }).waitFor();
    const code = await panel.getByRole('textbox', { name: 'For your own page' }).inputValue();
    expect(code).toContain('year=2003&amp;focus=RUS&amp;embed=1');
    expect(troubles(opened)).toEqual([]);
  });

  test('gives a link whose picture is that of the topic, and which leads to the same view', async () => {
    const opened = await open({ hash: 'topic=deportations&year=2009&lang=tr' });
    const { page } = opened;
    const say = (await loadMessages('tr')).share;
    await fromMenu(page, say.heading, await loadMessages('tr'));
    const card = await page.getByRole('textbox', { name: say.card }).inputValue();
    expect(card).toMatch(/\/share\/deportations-tr\.html#topic=deportations&year=2009/);
    const head = await (await page.request.get(card)).text();
    expect(head).toContain('content="../share/deportations-tr.jpg"');
    await page.goto(card);
    await page.waitForURL(/tr\.html#topic=deportations&year=2009/);
    expect(troubles(opened)).toEqual([]);
  });

  longTest('selects the text where the clipboard is refused', async () => {
    const { page } = await open({
      before: (opening) =>
        opening.addInitScript({
          content: "Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });",
        }),
    });
    await fromMenu(page, 'Share');
    await button(page, 'Copy the link').click();
    await page.getByText('Copying is not possible here.').waitFor();
    const selected = await page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement
        ? field.value.slice(field.selectionStart, field.selectionEnd)
        : '';
    });
    expect(selected).toBe(page.url());
  });
});

describe('the embedded atlas', () => {
  test('shows the map, year, headline, legend, slider, Play, the source line and the way to the atlas, and nothing else', async () => {
    const opened = await open({ hash: 'year=2008&embed=1', width: 900, height: 560 });
    const { page, context } = opened;
    const panel = headline(page);
    for (const shown of [
      slider(page),
      button(page, 'Play'),
      panel.getByText('2008', { exact: true }),
      panel.getByText('came to live'),
      button(page, 'Legend'),
      page.getByRole('button', { name: /^Source: United Nations/ }),
    ])
      await shown.waitFor();
    for (const name of ['Add a layer', 'Compare', 'Menu', 'Stories', 'Pace'])
      expect(await button(page, name).isVisible(), name).toBe(false);
    for (const role of ['tablist', 'combobox', 'radiogroup', 'alert'] as const)
      expect(await page.getByRole(role).count(), role).toBe(0);
    expect(await list(page).isVisible()).toBe(false);
    const link = page.getByRole('link', { name: 'Open the atlas' });
    const [whole] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await whole.waitForURL(/#year=2008$/);
    expect(hashOf(page)).toBe('year=2008&embed=1');
  });
});

describe('what other programs read', () => {
  test('every picture, icon and page that is named is there', async () => {
    const get = (file: string) => fetch(new URL(file, inject('atlasUrl')));
    const html = await (await get('./')).text();
    for (const lang of ['az', 'ru', 'tr']) {
      const own = await (await get(`./${lang}.html`)).text();
      expect(own).toContain(`<html lang="${lang}" data-lang="${lang}">`);
      expect(own).toContain(`content="./share/residence-${lang}.jpg"`);
    }
    const manifest = await (await get('./manifest.webmanifest')).json();
    const icons: readonly string[] = manifest.icons.map((icon: { readonly src: string }) => icon.src);
    const cards = topicIds().flatMap((topic) => LANGUAGES.map((lang) => `share/${topic}-${lang}`));
    for (const file of [...icons, ...cards.map((card) => `${card}.jpg`)]) {
      const answer = await get(`./${file}`);
      expect(answer.headers.get('content-type')).toMatch(/^image\//);
      expect((await answer.arrayBuffer()).byteLength).toBeLessThan(100_000);
    }
    expect(cards.length).toBe(28);
    for (const card of cards) {
      const own = await (await get(`./${card}.html`)).text();
      expect(own).toContain(`property="og:image" content="../${card}.jpg"`);
    }
    const [, dataset = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(dataset)['@type']).toBe('Dataset');
  });
});
