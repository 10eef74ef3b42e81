// A lesson rehearsed with keys alone: a story on slides, guessing and revealing, a screen that goes dark, and the way back.
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { questions } from '../../src/figures/questions.ts';
import { at } from '../../src/lib/at.ts';
import { enLesson } from '../../src/text/en/lesson.ts';
import { enQuestions } from '../../src/text/en/questions.ts';
import { atlas as tables } from '../figures/readAtlas.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, hashOf, visit, yearOf } from './controls.ts';
import { openAtlas, troubles, waitForMap } from './openAtlas.ts';
import { dataWords, english, flowOf, indicatorOf, storyNotes, storyTitle } from './tables.ts';

const TO_RUSSIA = flowOf('residence-departures', 'AZE', 'RUS', 1995);
const ALL_WHO_LEFT = indicatorOf('residence-departures-total', 1995);
/** Both as English and as a file writes them. */
const FIGURES = [TO_RUSSIA, ALL_WHO_LEFT].flatMap((figure) => [english(figure), String(figure)]);
const FIRST_QUESTION = dataWords(`question.${at(questions(tables, 'all'), 0).id}`);
const WINDOW = { width: 1280, height: 720 };
let atlas: AtlasPage | undefined;

afterAll(() => atlas?.context.close());

/** The one page of this file at a view, with nothing open over it. */
async function open(hash = ''): Promise<Page> {
  atlas ??= await openAtlas({ ...WINDOW, hash });
  const { page } = atlas;
  for (let layer = 0; layer < 3; layer++) await press(page, 'Escape');
  await page.emulateMedia({ media: null });
  await visit(page, hash);
  return page;
}

/** As `open`, where the page cannot do something until `restore`. */
async function without(page: Page, refuse: string): Promise<() => Promise<void>> {
  await page.evaluate(refuse);
  return () => page.evaluate('restore()');
}

const slide = (page: Page) => page.getByRole('main', { name: 'Slide' });
const press = (page: Page, key: string) => page.keyboard.press(key);
const atStep = (page: Page, step: string) =>
  page.waitForFunction((text) => location.hash.includes(text), step);

/** All that a reader, a screen reader or the address could tell. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as HTMLElement;
    // What stands in the page for browsers without scripts is seen by none that runs a lesson.
    for (const still of root.querySelectorAll('noscript')) still.remove();
    return `${root.outerHTML} ${location.href}`;
  });

describe('A lesson with keys alone', () => {
  test('opens a story, presents it to the end, guesses, reveals, goes dark and comes back to the same step', async () => {
    const page = await open();
    // From the first stop of Tab to the list of stories.
    const stories = button(page, 'Stories');
    for (let stop = 0; stop < 40; stop++) {
      await press(page, 'Tab');
      if (await stories.evaluate((element) => element === document.activeElement)) break;
    }
    await press(page, 'Enter');
    const first = button(page, `Open the story: ${storyTitle('leaving')}`);
    await first.focus();
    await press(page, 'Enter');
    await page.getByRole('heading', { name: storyTitle('leaving.many-moves') }).waitFor();
    expect(hashOf(page)).toContain('story=leaving/1');

    await press(page, 'p');
    await slide(page).waitFor();
    expect(await page.getByRole('complementary').count()).toBe(0);
    for (const [key, step] of [
      ['PageDown', 2],
      ['ArrowRight', 3],
      [' ', 4],
      ['ArrowLeft', 3],
      ['PageUp', 2],
      ['PageDown', 3],
    ] as const) {
      await press(page, key);
      await atStep(page, `story=leaving/${step}`);
    }
    await slide(page).getByText(english(TO_RUSSIA)).waitFor();

    await press(page, 'h');
    await page.getByText('Numbers are hidden').waitFor();
    await waitForMap(page);
    const hidden = await everything(page);
    for (const figure of [...FIGURES, storyTitle('leaving.towards-russia')])
      expect(hidden).not.toContain(figure);
    await press(page, 'h');
    await slide(page).getByText(english(TO_RUSSIA)).waitFor();

    await press(page, 'b');
    const blank = page.getByRole('status', { name: enLesson.blankNow });
    await blank.waitFor();
    await press(page, 'b');
    await blank.waitFor({ state: 'detached' });

    await press(page, 'End');
    await atStep(page, 'story=leaving/10');
    await press(page, 'PageDown');
    expect(hashOf(page)).toContain('story=leaving/10');

    await press(page, 'Escape');
    await page.getByRole('heading', { name: storyTitle('leaving.small-numbers') }).waitFor();
    expect(hashOf(page)).toContain('story=leaving/10');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);

    // One action leaves the story; Back undoes it.
    await press(page, 'Escape');
    await button(page, 'Add a layer').waitFor();
    expect(hashOf(page)).not.toContain('story=');
    await page.goBack();
    await page.getByRole('heading', { name: storyTitle('leaving.small-numbers') }).waitFor();
    expect(atlas && troubles(atlas)).toEqual([]);
  });

  test('asks questions: the answer and every number come only with the reveal', async () => {
    const page = await open();
    await button(page, 'Questions').focus();
    await press(page, 'Enter');
    await page.getByRole('heading', { name: FIRST_QUESTION }).waitFor();
    await page.getByText('Numbers are hidden').waitFor();
    const hidden = await everything(page);
    for (const figure of [...FIGURES, 'largest']) expect(hidden).not.toContain(figure);
    await page.getByRole('radio', { name: 'Russia' }).focus();
    await press(page, ' ');
    await press(page, 'h');
    await page.getByText('That was your guess.').waitFor();
    const answers = page.getByRole('group', { name: enQuestions.options }).locator('label');
    expect(await answers.filter({ hasText: enQuestions.answer }).innerText()).toContain(english(TO_RUSSIA));
    await press(page, 'PageDown');
    await page.getByText('Question 2 of').waitFor();
    await page.getByText('Numbers are hidden').waitFor();
    await press(page, 'Escape');
    await button(page, 'Add a layer').waitFor();
    expect(await button(page, enLesson.reveal).count()).toBe(0);
  });

  test('presents without a story too: arrows change the year', async () => {
    const page = await open('year=1995');
    await press(page, 'p');
    await slide(page).getByText('1995').waitFor();
    await press(page, 'ArrowRight');
    await slide(page).getByText('1996', { exact: true }).waitFor();
    await press(page, 'PageDown');
    await slide(page).getByText('1997', { exact: true }).waitFor();
    await press(page, 'Escape');
    expect(await yearOf(page)).toBe('1997');
  });
});

describe('A slide', () => {
  test('is large and dark enough for the last row, and so is one in a theme that was chosen', async () => {
    const page = await open('story=leaving/7');
    await page.getByRole('heading', { name: storyTitle('leaving.the-turn') }).waitFor();
    await press(page, 'p');
    await slide(page)
      .getByRole('heading', { name: storyTitle('leaving.the-turn') })
      .waitFor();
    for (const theme of ['projector', 'dark']) {
      if (theme !== 'projector') await visit(page, `story=leaving/7&theme=${theme}`);
      await page.waitForFunction((name) => document.documentElement.dataset.theme === name, theme);
      const found = await slide(page).evaluate((main) => {
        const rgb = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number);
        const light = (colour: readonly number[]) => {
          const [r = 0, g = 0, b = 0] = colour.map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const paper = light(rgb(getComputedStyle(main).backgroundColor));
        const texts = [...main.querySelectorAll<HTMLElement>('*')].filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        );
        return texts.map((element) => {
          const style = getComputedStyle(element);
          const ink = light(rgb(style.color));
          const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
          return { text: element.className, size: Number.parseFloat(style.fontSize), ratio };
        });
      });
      expect(found.length).toBeGreaterThan(3);
      expect(found.filter(({ size }) => size < 20)).toEqual([]);
      expect(found.filter(({ ratio }) => ratio < 7)).toEqual([]);
      const year = await slide(page)
        .getByText(/^\d{4}$/)
        .evaluate((element) => getComputedStyle(element).fontSize);
      expect(Number.parseFloat(year)).toBeGreaterThanOrEqual(96);
    }
  });
});

describe('Where a browser allows less', () => {
  test('full screen refused: presenting goes on and says so', async () => {
    const page = await open('year=2008');
    const restore = await without(
      page,
      `{ const original = Element.prototype.requestFullscreen;
      Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'));
      window.restore = () => { Element.prototype.requestFullscreen = original; }; }`,
    );
    await press(page, 'p');
    await page.getByText('This browser does not allow full screen').waitFor();
    await slide(page).waitFor();
    await restore();
  });

  test('slides that ended a moment ago leave the full screen late: those that follow go on', async () => {
    const page = await open('year=2008');
    const restore = await without(
      page,
      `{ const { requestFullscreen } = Element.prototype;
      Element.prototype.requestFullscreen = () => new Promise(() => undefined);
      window.restore = () => { Element.prototype.requestFullscreen = requestFullscreen; }; }`,
    );
    await press(page, 'p');
    await slide(page).waitFor();
    await page.evaluate(() => document.dispatchEvent(new Event('fullscreenchange')));
    expect(await slide(page).isVisible()).toBe(true);
    await press(page, 'Escape');
    await slide(page).waitFor({ state: 'detached' });
    await restore();
  });

  test('no BroadcastChannel: the notes stand under the slide, with a word about it', async () => {
    const { page, context } = await openAtlas({
      ...WINDOW,
      hash: 'story=roads/4',
      before: (each) =>
        each.addInitScript({ content: 'Reflect.deleteProperty(globalThis, "BroadcastChannel");' }),
    });
    await page.getByRole('heading', { name: storyTitle('roads.border') }).waitFor();
    await press(page, 'p');
    await slide(page).waitFor();
    await button(page, 'Presenter window').click();
    await page.getByText('cannot keep a second window in step').waitFor();
    await slide(page).getByText(storyNotes('roads.border').slice(0, 40)).waitFor();
    await context.close();
  });

  test('a blocked window: a link to it is offered', async () => {
    const page = await open('story=roads/4');
    const restore = await without(
      page,
      '{ const original = window.open; window.open = () => null; window.restore = () => { window.open = original; }; }',
    );
    await button(page, 'Presenter window').click();
    const link = page.getByRole('link', { name: 'Open it with this link' });
    expect(await link.getAttribute('href')).toContain('presenter=1');
    await restore();
  });

  test('a story that is not there leaves the plain atlas', async () => {
    const page = await open('story=nobody/3');
    await page.waitForFunction(() => !location.hash.includes('story='));
    await button(page, 'Add a layer').waitFor();
  });
});

// Last, as it closes the page.
describe('The presenter window', () => {
  test('shows notes and the next step, moves the slides, follows them, and goes on when they are gone', async () => {
    const page = await open('story=at-risk/1');
    await page.getByRole('heading', { name: storyTitle('at-risk.what-is-shown') }).waitFor();
    const [second] = await Promise.all([
      page.context().waitForEvent('page'),
      button(page, 'Presenter window').click(),
    ]);
    await second.getByRole('heading', { name: storyTitle('at-risk.what-is-shown') }).waitFor();
    await second.getByText('In step with the slides').waitFor();
    await second.getByText(storyNotes('at-risk.what-is-shown').slice(0, 40)).waitFor();
    await second.keyboard.press('PageDown');
    await atStep(page, 'story=at-risk/2');
    await page.bringToFront();
    await press(page, 'PageDown');
    await second.getByRole('heading', { name: storyTitle('at-risk.through') }).waitFor();

    await page.close();
    await second.getByText(enLesson.noSlides).waitFor();
    await second.keyboard.press('PageDown');
    await second.getByRole('heading', { name: storyTitle('at-risk.to') }).waitFor();
    const link = second.getByRole('link', { name: 'Open the slides' });
    expect(await link.getAttribute('href')).toContain('story=at-risk/4');
    const [again] = await Promise.all([second.context().waitForEvent('page'), link.click()]);
    await again.getByRole('heading', { name: storyTitle('at-risk.to') }).waitFor();
    await second.getByText('In step with the slides').waitFor();
  });
});
