// Two lessons in one browser: each presenter window moves its own slides and no others, and opens them again as they were.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { enLesson } from '../../src/text/en/lesson.ts';
import { longTest } from '../longTest.ts';
import { dataFile } from '../package/dataRows.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, hashOf } from './controls.ts';
import { openAtlas, troubles, waitForMap } from './openAtlas.ts';

const PATIENT = { timeout: 10_000 };
/** Four windows in one browser, each a whole atlas. */
const FOUR_WINDOWS_MILLISECONDS = 240_000;
let atlas: AtlasPage | undefined;

// The windows of a test are closed; the browser keeps the files that they have read.
afterEach(async () => {
  const [first, ...others] = atlas?.context.pages() ?? [];
  for (const page of others) await page.close();
  await first?.goto('about:blank');
});
afterAll(() => atlas?.context.close());

async function openSlides(hash: string): Promise<Page> {
  if (!atlas) {
    atlas = await openAtlas({ hash });
    return atlas.page;
  }
  const tab = await openTab(atlas.context, hash);
  await waitForMap(tab);
  return tab;
}

/** A further tab of the same browser, as a teacher opens one. */
async function openTab(context: BrowserContext, hash: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(`${inject('atlasUrl')}#${hash}`);
  return tab;
}

async function presenterOf(slides: Page): Promise<Page> {
  // A tab behind another takes no clicks.
  await slides.bringToFront();
  const [presenter] = await Promise.all([
    slides.context().waitForEvent('page'),
    button(slides, enLesson.presenter).click(),
  ]);
  await presenter.getByText(enLesson.inStep).waitFor();
  return presenter;
}

const STORY_TEXT: Readonly<Record<string, string>> = JSON.parse(dataFile('stories/en.json'));
/** The heading of a step, by the step's key. */
const heading = (page: Page, step: string) =>
  page.getByRole('heading', { name: STORY_TEXT[`${step}.title`] ?? step, exact: true });
const atStep = (page: Page, step: string) =>
  expect.poll(() => hashOf(page), PATIENT).toContain(`story=${step}`);

async function reopened(presenter: Page): Promise<Page> {
  await presenter.getByText(enLesson.noSlides).waitFor();
  const link = presenter.getByRole('link', { name: enLesson.reopen });
  const [slides] = await Promise.all([presenter.context().waitForEvent('page'), link.click()]);
  await presenter.getByText(enLesson.inStep).waitFor();
  return slides;
}

describe('Two lessons in one browser', { timeout: FOUR_WINDOWS_MILLISECONDS }, () => {
  test('stay apart: each window hears and moves its own slides alone', async () => {
    const first = await openSlides('story=leaving/2');
    await heading(first, 'leaving.from-towns').waitFor();
    const second = await openTab(first.context(), 'story=roads/4');
    await heading(second, 'roads.border').waitFor();
    const presenter = await presenterOf(first);
    const other = await presenterOf(second);
    await heading(presenter, 'leaving.from-towns').waitFor();
    await heading(other, 'roads.border').waitFor();

    await presenter.keyboard.press('PageDown');
    await atStep(first, 'leaving/3');
    await presenter.keyboard.press('h');
    await first.getByText(enLesson.hidden).waitFor();
    await presenter.getByText(enLesson.hiddenNow).waitFor();
    await other.keyboard.press('PageDown');
    await atStep(second, 'roads/5');
    // Both have answered once more: what one of them was told has not come to the other.
    await heading(presenter, 'leaving.towards-russia').waitFor();
    expect(hashOf(first)).toContain('story=leaving/3');
    expect(await second.getByText(enLesson.hidden).count()).toBe(0);
    expect(await other.getByText(enLesson.hiddenNow).count()).toBe(0);
    expect(atlas && troubles(atlas)).toEqual([]);
  });

  longTest(
    'stay apart where the second tab is a copy of the first, and a reload changes nothing',
    async () => {
      const first = await openSlides('story=leaving/2');
      await heading(first, 'leaving.from-towns').waitFor();
      const presenter = await presenterOf(first);
      // A window that a page opens gets a copy of what its tab has stored, as a duplicated tab does.
      const [copy] = await Promise.all([
        first.context().waitForEvent('page'),
        first.evaluate(() => void open(location.href, '_blank')),
      ]);
      await heading(copy, 'leaving.from-towns').waitFor();
      await button(copy, enLesson.next).click();
      await atStep(copy, 'leaving/3');
      await first.reload();
      await heading(first, 'leaving.from-towns').waitFor();
      await presenter.keyboard.press('PageDown');
      await atStep(first, 'leaving/3');
      await presenter.keyboard.press('PageDown');
      await atStep(first, 'leaving/4');
      expect(hashOf(copy)).toContain('story=leaving/3');
    },
  );
});

describe('Slides that are opened again', { timeout: FOUR_WINDOWS_MILLISECONDS }, () => {
  longTest(
    'show the step that they showed, and then the one that the speaker went on to without them, with their layers',
    async () => {
      const slides = await openSlides('story=roads/4');
      await heading(slides, 'roads.border').waitFor();
      const presenter = await presenterOf(slides);
      await slides.close();
      const again = await reopened(presenter);
      await heading(again, 'roads.border').waitFor();
      expect(new URLSearchParams(hashOf(again)).get('layers')).toBe('border-violations');
      expect(hashOf(again)).not.toContain('session');

      await again.close();
      await presenter.getByText(enLesson.noSlides).waitFor();
      await presenter.keyboard.press('PageUp');
      const further = await reopened(presenter);
      await atStep(further, 'roads/3');
      const parts = new URLSearchParams(hashOf(further));
      expect([parts.get('year'), parts.get('layers')]).toEqual(['2009', 'transit-routes']);
    },
  );

  longTest('show the view that they showed where there was no story', async () => {
    const slides = await openSlides('year=1995&layers=residence-arrivals&focus=RUS');
    // A window over a full screen would end it.
    await slides.evaluate(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'));
    });
    await slides.keyboard.press('p');
    await slides.getByRole('main', { name: 'Slide' }).waitFor();
    const presenter = await presenterOf(slides);
    await slides.keyboard.press('ArrowRight');
    await expect.poll(() => hashOf(slides), PATIENT).toContain('year=1996');
    await presenter.getByText('1996').waitFor();
    await slides.close();
    const again = await reopened(presenter);
    await waitForMap(again);
    expect(hashOf(again)).toBe('topic=residence&year=1996&layers=residence-arrivals&focus=RUS&lang=en');
  });

  test('are found by a presenter window that a bookmark of a step opened', async () => {
    atlas ??= await openAtlas();
    const presenter = await openTab(atlas.context, 'presenter=1&story=roads/4');
    await heading(presenter, 'roads.border').waitFor();
    await presenter.getByText(/2009 · /).waitFor();
    const again = await reopened(presenter);
    await heading(again, 'roads.border').waitFor();
    expect(hashOf(again)).toContain('layers=border-violations');
  });
});
