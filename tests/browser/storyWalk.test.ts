// Every story by keys alone, from its first step to its last and back: each step shows its own view, and a year that the
// reader goes to on the way stays.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stepYears } from '../../src/figures/stepYears.ts';
import { parseStories, type Story } from '../../src/package/stories.ts';
import { withMirror } from '../../src/package/withRecord.ts';
import { stepYear, toLast } from '../../src/state/actions.ts';
import { addressContext, decodeView, encodeView } from '../../src/state/codec.ts';
import { queryView } from '../../src/state/queryView.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { dose, oneIn } from '../dose.ts';
import { wholeAtlas as tables } from '../figures/readAtlas.ts';
import { bankAtlas, readRecord, unhcrAtlas } from '../figures/readRecord.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { longTest } from '../longTest.ts';
import { dataFile } from '../package/dataRows.ts';
import type { AtlasPage } from './atlasPage.ts';
import { hashOf, visit, yearOf } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

const MIRROR = readRecord('flows-partners');
const CONTEXT = addressContext(tables);
const parsed = parseStories(dataFile('stories.json'));
const STORIES = 'stories' in parsed ? parsed.stories : [];
/** Playing takes its time, and so does a busy machine. */
const PATIENT = { timeout: 10_000 };
let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas();
  page = atlas.page;
});
afterAll(() => atlas.context.close());

const viewAt = ({ id, steps }: Story, step: number): ViewState =>
  queryView(DEFAULT_VIEW, steps[step - 1]?.view ?? '', { id, step }, CONTEXT);
const press = (key: string) => page.keyboard.press(key);
/** With what comes when a view asks for it: the people at a date of its topic, and the counts of others. */
const atlasOf = ({ topic, count }: ViewState) => {
  const own = topic === 'displacement' ? unhcrAtlas : topic === 'stocks' ? bankAtlas : tables;
  return count === 'own' ? own : withMirror(own, MIRROR);
};
const yearsOf = (view: ViewState) => stepYears(atlasOf(view), view);

/** The address and the slider say this view. */
async function shows(view: ViewState): Promise<void> {
  await expect.poll(() => hashOf(page), PATIENT).toBe(encodeView(view, CONTEXT));
  await expect.poll(() => yearOf(page), PATIENT).toBe(String(view.year));
}

async function open(story: Story, step: number): Promise<void> {
  await visit(page, `story=${story.id}/${step}`);
  await shows(viewAt(story, step));
}

const named = (stories: readonly Story[]) => stories.map((story) => [story.id, story] as const);
const numbersOf = ({ steps }: Story): readonly number[] => steps.map((_, index) => index + 1);

/** Every second story; in the long run all. */
const WALKED = oneIn(2, STORIES);

describe.each(named(WALKED))('The story %s', (_id, story) => {
  const last = story.steps.length;
  const numbers = numbersOf(story);

  test(`is walked to its end and ${dose('a step', 'all the way')} back by what clickers send`, async () => {
    await open(story, 1);
    for (const step of numbers.slice(1)) {
      await press('PageDown');
      await shows(viewAt(story, step));
    }
    await press('PageDown');
    await shows(viewAt(story, last));
    for (const step of numbers.slice(0, -1).reverse().slice(0, dose(1, last))) {
      await press('PageUp');
      await shows(viewAt(story, step));
    }
  });
});

// The shortest story stands for the others here; in the long run each is moved through and presented.
const SHORTEST = STORIES.toSorted((a, b) => a.steps.length - b.steps.length).slice(0, 1);
describe.each(named(dose(SHORTEST, STORIES)))('The story %s', (_id, story) => {
  const last = story.steps.length;
  const numbers = numbersOf(story);

  test('lets the year move at every step, and Back and PageDown find the steps again', async () => {
    await open(story, 1);
    for (const step of numbers) {
      const view = viewAt(story, step);
      for (const [key, moved] of [
        ['ArrowRight', stepYear(view, 1, yearsOf(view))],
        ['End', toLast(view, yearsOf(view))],
      ] as const) {
        await press(key);
        await shows(moved);
        if (moved === view) continue;
        await page.goBack();
        await shows(view);
      }
      await press('PageDown');
    }
    await shows(viewAt(story, last));
  });

  test('is presented to its end by the arrows', async () => {
    await open(story, 1);
    await press('p');
    await page.getByRole('main', { name: 'Slide' }).waitFor();
    for (const step of numbers.slice(1)) {
      await press('ArrowRight');
      await expect.poll(() => hashOf(page), PATIENT).toBe(encodeView(viewAt(story, step), CONTEXT));
    }
    await press('Escape');
    await shows(viewAt(story, last));
  });
});

describe('A story', () => {
  test('is there to be walked', () => {
    expect(STORIES.length).toBeGreaterThan(2);
  });

  longTest(
    'keeps a year that is the first view of the atlas: by key, by playing, and when the page loads anew',
    async () => {
      await visit(page, 'story=leaving/7');
      const turned = { ...decodeView('story=leaving/7', CONTEXT), year: 2010 };
      await expect.poll(() => yearOf(page), PATIENT).toBe('2008');
      for (let year = 2008; year < turned.year; year++) await press('ArrowRight');
      await shows(turned);
      await page.reload();
      await shows(turned);
      await visit(page, 'story=leaving/7');
      await expect.poll(() => yearOf(page), PATIENT).toBe('2008');
      await press(' ');
      await shows({ ...turned, year: 2011 });
    },
  );

  test('left no error behind', () => {
    expect(troubles(atlas)).toEqual([]);
  });
});
