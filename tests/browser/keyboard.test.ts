// The page by keyboard: each stop of Tab says what it is, and what is opened over the rest is named by itself.
import { describe, expect, test } from 'vitest';
import { fromMenu } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

describe('the keyboard', () => {
  test('each stop of the Tab key has a name, and they come round', async () => {
    const { page, context } = await openAtlas();
    const stops: string[] = [];
    for (let press = 0; press < 90; press++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (element === document.body) return 'out';
        const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
        const name = element.getAttribute('aria-label') || label || element.innerText || '';
        return `${element.tagName} ${element.id}: ${name.trim()}`;
      });
      if (stop === 'out' || stop === stops[0]) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(30);
    expect(stops.filter((stop) => stop.endsWith(': '))).toEqual([]);
    await context.close();
  });

  test('ids are unique with a card, a panel and a note open', async () => {
    const { page, context } = await openAtlas({ hash: 'focus=RUS' });
    await fromMenu(page, 'Sources');
    await page.getByRole('dialog', { name: 'Sources', exact: true }).waitFor();
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Russia', exact: true }).waitFor();
    await context.close();
  });

  test('events of a key without a key, as autofill sends them, do nothing on any control', async () => {
    const atlas = await openAtlas({ hash: 'year=2010&view=table&focus=RUS' });
    const { page } = atlas;
    const before = page.url();
    const sent = await page.evaluate(() => {
      const controls = [...document.querySelectorAll('body, #app :is(button, input, select, [tabindex])')];
      for (const control of controls) {
        for (const type of ['keydown', 'keyup']) {
          control.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
          control.dispatchEvent(
            new KeyboardEvent(type, { key: 'Unidentified', bubbles: true, cancelable: true }),
          );
        }
      }
      return controls.length;
    });
    expect(sent).toBeGreaterThan(50);
    expect(troubles(atlas)).toEqual([]);
    expect(page.url()).toBe(before);
    await atlas.context.close();
  });
});
