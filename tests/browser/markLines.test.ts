// In long words and narrow panels: no mark of a source begins a line, a callout stands on whole pixels, topics and keys are whole.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dose } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import { NAMES, visit, WORDS } from './controls.ts';
import { cutTexts } from './cutTexts.ts';
import { openAtlas, troubles } from './openAtlas.ts';

/** The words before each mark that begins a line. */
const leadingMarks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isBlock = (element: Element) => !getComputedStyle(element).display.startsWith('inline');
    const blockOf = (element: Element): Element => {
      let block = element.parentElement;
      while (block?.parentElement && !isBlock(block)) block = block.parentElement;
      return block ?? document.body;
    };
    return [
      ...document.querySelectorAll('button[aria-controls]:has(> span[aria-hidden]:only-child)'),
    ].flatMap((mark) => {
      const face = mark.firstElementChild?.getBoundingClientRect();
      // One that lies over its number has no place of its own in the line.
      if (!face || face.width === 0 || getComputedStyle(mark).position === 'absolute') return [];
      const range = document.createRange();
      range.setStart(blockOf(mark), 0);
      range.setEndBefore(mark);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      const isLeading =
        range.toString().trim() !== '' &&
        !boxes.some((box) => box.left < face.left && box.top < face.bottom && box.bottom > face.top);
      return isLeading ? [range.toString().trim().slice(-40)] : [];
    });
  });

const VIEWS = [
  'topic=residence&year=2010&focus=RUS',
  'topic=residence&year=2008&focus=KAZ',
  'topic=residence&year=1990',
  'topic=residence&year=2008&count=both',
  'story=leaving/5',
  'story=displaced/5',
] as const;

describe.each([
  ['a desk', 1440, 900],
  ['a phone', 390, 844],
] as const)('On %s', (name, width, height) => {
  let atlas: AtlasPage;
  let page: Page;
  beforeAll(async () => {
    atlas = await openAtlas({ width, height });
    page = atlas.page;
  });
  afterAll(() => atlas.context.close());

  // One language on each; in the long run both.
  test.each(dose([name === 'a desk' ? 'ru' : 'az'] as const, ['ru', 'az'] as const))(
    'no mark of a source begins a line in "%s"',
    async (lang) => {
      const found: string[] = [];
      for (const view of VIEWS) {
        await visit(page, `${view}&lang=${lang}`);
        await page.waitForFunction((code) => document.documentElement.lang === code, lang);
        const findings = page.getByRole('heading', { name: WORDS[lang].findings.heading });
        if (view.includes('focus')) await findings.first().waitFor();
        found.push(...(await leadingMarks(page)).map((words) => `${view}: ${words}`));
      }
      expect(found).toEqual([]);
    },
  );

  test('what a step points out stands on whole pixels, so that its rim is sharp', async () => {
    await visit(page, 'story=two-counts/8&lang=en');
    // Of all that stands on the map it alone has a line to its subject.
    const box = await page.locator(`${NAMES}[style*="--leader"][style*="width"]`).boundingBox();
    expect([(box?.x ?? 0) % 1, (box?.y ?? 0) % 1]).toEqual([0, 0]);
  });

  // On a phone both are rows to be scrolled.
  const onDesk = name === 'a desk' ? test : null;
  onDesk?.('topics and the key of the timeline are whole in Russian', async () => {
    await visit(page, 'topic=trafficking&year=2010&lang=ru');
    await page.waitForFunction(() => document.documentElement.lang === 'ru');
    const topics = page.getByRole('radiogroup', { name: WORDS.ru.topic, exact: true });
    const scrolled = await topics.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(scrolled).toBe(0);
    expect(await cutTexts(page)).toEqual([]);
  });

  test('left no error behind', () => {
    expect(troubles(atlas)).toEqual([]);
  });
});
