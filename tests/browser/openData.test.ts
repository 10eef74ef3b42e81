// Opening other people's data: by the menu, by drop and by paste; the report before the atlas; refusal, reload and the way back.
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { loadImportWords } from '../../src/text/import/importWords.ts';
import { loadMessages } from '../../src/text/loadWords.ts';
import { dose } from '../dose.ts';
import { longTest } from '../longTest.ts';
import { type AtlasPage, waitForMap } from './atlasPage.ts';
import { violations } from './axe.ts';
import { button, fromMenu, hashOf, list, nameOnMap } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

const file = (name: string) => fileURLToPath(new URL(`../import/files/${name}`, import.meta.url));

let atlas: AtlasPage | undefined;

afterEach(async () => {
  await atlas?.context.close();
  atlas = undefined;
});

async function opened(options: Parameters<typeof openAtlas>[0] = {}): Promise<AtlasPage> {
  atlas = await openAtlas(options);
  return atlas;
}

describe('a table of one’s own', () => {
  test('is looked at, changed, opened in the place of the atlas, kept over a reload, and closed again', async () => {
    const page = await opened();
    const { page: window } = page;
    await fromMenu(window, 'Open data');
    const panel = window.getByRole('dialog', { name: 'Open data' });
    await panel.getByLabel('Files').setInputFiles(file('long-turned.csv'));
    const report = panel.getByRole('region', { name: 'Report' });
    await report.getByText('Without a place: 40 people, 1% of the total.').waitFor();
    expect(await panel.getByRole('combobox', { name: 'Origin' }).inputValue()).toBe('column:1');
    await panel.getByRole('combobox', { name: 'Atlantis' }).selectOption('DEU');
    await report.getByText('Every figure has both of its places.').waitFor();
    expect(await violations(window, panel)).toEqual([]);
    await button(window, 'Open as atlas').click();
    await button(window, 'Close data').waitFor();
    await waitForMap(window);
    expect([await window.title(), hashOf(window)]).toEqual(['long-turned', 'data=opened']);
    const rows = list(window);
    await rows.getByRole('button', { name: /Azerbaijan → Russia/ }).waitFor();
    expect(await violations(window)).toEqual([]);
    await window.reload();
    await rows.getByRole('button', { name: /Azerbaijan → Russia/ }).waitFor();
    await button(window, 'Close data').click();
    await button(window, 'Azerbaijan · Migration atlas').waitFor();
    expect(hashOf(window)).toBe('');
    expect(troubles(page)).toEqual([]);
  });

  test('comes by drop and by paste, anywhere on the page; what is refused leaves the atlas as it was', async () => {
    const page = await opened({ hash: 'topic=residence&year=2003' });
    const { page: window } = page;
    await window.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['origin,destination,score\nAZE,TUR,0.5\nTUR,AZE,0.2\n'], 'score.csv'));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    });
    const panel = window.getByRole('dialog', { name: 'Open data' });
    await panel.getByRole('alert').getByText('cannot be added up').waitFor();
    expect(await violations(window, panel)).toEqual([]);
    await window.keyboard.press('Escape');
    expect(hashOf(window)).toBe('topic=residence&year=2003');
    await window.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'from\tto\tpeople\nAZE\tTUR\t5\nTUR\tGEO\t6\n');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
    await panel.getByText('Drawn: 11 people').waitFor();
    expect(troubles(page)).toEqual([]);
  });
});

/**
 * Notes, frame by frame, whether the ground or flows stand on the map, and whether the map was busy when other groups were
 * asked for. Text, because tools that compile functions add names unknown in the page.
 */
const WATCH = `window.stood = new Set();
window.busyAtGroups = [];
const look = () => {
  const [ground, flows] = ['country', 'arc'].map((each) => document.querySelector('#map [data-' + each + ']')?.checkVisibility() ?? false);
  window.stood.add(ground && flows ? 'both' : ground ? 'ground' : flows ? 'flows' : 'nothing');
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
const post = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (...message) {
  if (message[0].ask === 'groups') window.busyAtGroups.push(document.querySelector('#map').getAttribute('aria-busy'));
  return post.apply(this, message);
};`;

describe('a table of very many places', () => {
  const places = Array.from({ length: 400 }, (_, index) => ({
    id: `P${index}`,
    lat: ((index * 7) % 100) - 45,
    lng: ((index * 31) % 340) - 170,
  }));
  const locations = ['id,name,lat,lon', ...places.map(({ id, lat, lng }) => `${id},${id},${lat},${lng}`)];
  const flows = places.flatMap(({ id }, index) => [
    `${id},P${(index + 1) % 400},2000,${100 + index}`,
    `${id},P${(index * 7 + 3) % 400},2000,${1 + index}`,
  ]);
  const files = [
    { name: 'locations.csv', mimeType: 'text/csv', buffer: Buffer.from(locations.join('\n')) },
    {
      name: 'flows.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['from,to,year,people', ...flows].join('\n')),
    },
  ];

  longTest('hides what stood on the page before as soon as that page goes', async () => {
    const { page } = await opened();
    await fromMenu(page, 'Open data');
    await page.getByRole('dialog', { name: 'Open data' }).getByLabel('Files').setInputFiles(files);
    const seen = `['#app > *', '#map > *', '#labels > *'].map((each) => document.querySelector(each).checkVisibility())`;
    expect(await page.evaluate(seen)).toEqual([true, true, true]);
    await page.evaluate(
      `addEventListener('pagehide', () => { sessionStorage.seen = JSON.stringify(${seen}); })`,
    );
    await button(page, 'Open as atlas').click();
    await button(page, 'Close data').waitFor();
    expect(await page.evaluate('JSON.parse(sessionStorage.seen)')).toEqual([false, false, false]);
  });

  longTest(
    'comes in two frames, the ground before the flows, and the groups of other zooms after both',
    async () => {
      const { page } = await opened({
        before: (each) => each.addInitScript({ content: WATCH }),
      });
      const stood = () => page.evaluate<string[]>('[...window.stood]');
      expect(await stood()).not.toContain('ground');
      await fromMenu(page, 'Open data');
      await page.getByRole('dialog', { name: 'Open data' }).getByLabel('Files').setInputFiles(files);
      await button(page, 'Open as atlas').click();
      await button(page, 'Close data').waitFor();
      await waitForMap(page);
      expect((await stood()).slice(-2)).toEqual(['ground', 'both']);
      await expect.poll(() => page.evaluate('window.busyAtGroups')).toEqual(['false']);
    },
  );

  test('is drawn in groups that are parted by zooming and by a place in focus, and says what moves within them', async () => {
    const page = await opened();
    const { page: window } = page;
    await fromMenu(window, 'Open data');
    await window.getByRole('dialog', { name: 'Open data' }).getByLabel('Files').setInputFiles(files);
    await button(window, 'Open as atlas').click();
    await button(window, 'Close data').waitFor();
    await waitForMap(window);
    const rows = list(window);
    const said = rows.getByText(/flows between them are drawn/);
    const before = (await said.textContent()) ?? '';
    expect(before).toMatch(/move within one of them/);
    await nameOnMap(window, /^P\d+ \+\d+$/)
      .first()
      .waitFor();
    expect(await violations(window)).toEqual([]);
    for (let step = 0; step < 3; step++) await button(window, 'Zoom in').click();
    await expect.poll(() => said.textContent()).not.toBe(before);
    expect(before).not.toContain('visible part');
    await rows.getByText(/Only flows that begin or end in the visible part of the map are drawn/).waitFor();
    await rows.getByRole('button', { name: /→/ }).first().click();
    await window.getByRole('button', { name: 'Close' }).first().waitFor();
    expect(await nameOnMap(window, /\+\d+$/).count()).toBe(0);
    expect(troubles(page)).toEqual([]);
  });
});

longTest(
  'a file that is never read to its end is given up in words after a while, and the atlas stays',
  async () => {
    const page = await opened({ fresh: true });
    const { page: window } = page;
    // The worker answers nothing, as a reader that loops would.
    await window.route(/importWorker/, async (route) => {
      const response = await route.fetch();
      // A small module of this name only says where the worker is.
      const isWorker = (await response.body()).length > 1000;
      await route.fulfill(isWorker ? { response, body: 'self.onmessage = () => {};' } : { response });
    });
    await window.clock.install();
    await fromMenu(window, 'Open data');
    const panel = window.getByRole('dialog', { name: 'Open data' });
    await panel.getByLabel('Files').setInputFiles(file('months.csv'));
    await panel.getByText('Reading months.csv').waitFor();
    const given = panel.getByRole('alert').getByText('did not come to an end');
    // The worker may begin to be waited for a moment after the page says that it reads.
    await expect
      .poll(async () => {
        await window.clock.runFor(30_000);
        return given.count();
      })
      .toBe(1);
    // What is fetched for later may still be on its way.
    await window.unrouteAll({ behavior: 'wait' });
    expect(troubles(page)).toEqual([]);
  },
);

// The report of English is scanned above.
describe.each(dose([], LANGUAGES))('the panel in %s', (lang) => {
  test('says its report in the language, and axe finds nothing', async () => {
    const [words, say] = await Promise.all([loadMessages(lang), loadImportWords(lang)]);
    const page = await opened({ hash: `lang=${lang}`, width: 390, height: 844 });
    const { page: window } = page;
    await button(window, words.menu).click();
    await button(window, words.openData.heading).click();
    const panel = window.getByRole('dialog', { name: words.openData.heading });
    await panel.getByLabel(say.files).setInputFiles([file('locations.csv'), file('flows.csv')]);
    const report = panel.getByRole('region', { name: say.report });
    await report.getByText(say.said.summed).waitFor();
    expect(await violations(window, panel)).toEqual([]);
    const beyond = await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(beyond).toBeLessThanOrEqual(1);
    expect(troubles(page)).toEqual([]);
  });
});
