// The page by keyboard: each stop of Tab says what it is, and what is opened over the rest is named by itself.
import { describe, expect, test } from 'vitest';
import { openAtlas } from './openAtlas.ts';

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
    await page.getByRole('button', { name: 'Sources', exact: true }).click();
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
});
