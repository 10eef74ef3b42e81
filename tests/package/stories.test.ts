// Stories as data: their form, the rows and views they name, their words in four languages, and what is refused.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDataFolder } from '../../data/checkFolder.ts';
import { describeProblem } from '../../src/package/problem.ts';
import { parseStories } from '../../src/package/stories.ts';
import { splitStoryText } from '../../src/package/storyText.ts';
import { dataFile } from './dataRows.ts';

interface RawStory {
  readonly id: string;
  readonly steps: readonly RawStep[];
}
interface RawStep {
  readonly id: string;
  readonly view: string;
  readonly rows: Readonly<Record<string, string>>;
}
const raw: readonly RawStory[] = JSON.parse(dataFile('stories.json'));

/** The story with one field of its step `at` (from 1) changed. */
const withStep = (at: number, change: object) => (story: RawStory) => ({
  ...story,
  steps: story.steps.map((step, index) => (index === at - 1 ? { ...step, ...change } : step)),
});
/** What is wrong, how the first story comes to it, and what the command prints after the name of the file. */
const BROKEN_STORIES: readonly (readonly [string, (story: RawStory) => object, string])[] = [
  [
    'an id in capitals',
    (story) => ({ ...story, id: 'Leaving' }),
    'story 1: expected an id of small letters, digits and hyphens, found "Leaving"',
  ],
  [
    'a field that no story has',
    (story) => ({ ...story, note: '' }),
    'story 1: expected id, age, seconds and steps alone, found "note"',
  ],
  [
    'an age in words',
    (story) => ({ ...story, age: 'fifteen' }),
    'leaving: expected an age in whole years, found "fifteen"',
  ],
  [
    'half a year of age',
    (story) => ({ ...story, age: 14.5 }),
    'leaving: expected an age in whole years, found "14.5"',
  ],
  [
    'too few steps',
    (story) => ({ ...story, steps: story.steps.slice(0, 5) }),
    'leaving: expected 6 to 10 steps, found "5"',
  ],
  [
    'two steps of one id',
    withStep(2, { id: 'many-moves' }),
    'leaving.many-moves: expected an id of its own, found "many-moves"',
  ],
  [
    'a step without an id',
    withStep(1, { id: undefined }),
    'leaving/1: expected an id of small letters, digits and hyphens, found nothing',
  ],
  [
    'a step without a view',
    withStep(1, { view: '' }),
    'leaving/1: expected a view: a query string, found nothing',
  ],
  [
    'a field that no step has',
    withStep(1, { note: '' }),
    'leaving/1: expected id, view, rows, computed, cites, lit, frame, playsFrom, annotation, found "note"',
  ],
  [
    'a name of two words',
    withStep(1, { rows: { 'who left': 'indicators:departures|1990|1990' } }),
    'leaving/1: expected a name of letters and digits, found "who left"',
  ],
  [
    'a row that is no key',
    withStep(1, { rows: { left: 'departures 1990' } }),
    'leaving/1, left: expected the key of a row, found "departures 1990"',
  ],
  [
    'a share of one row',
    withStep(3, { computed: { share: 'share russia' } }),
    'leaving/3, share: expected one of net, share, sum, difference and two names of rows, found "share russia"',
  ],
  [
    'a step that rests on nothing',
    withStep(1, { rows: {}, cites: [] }),
    'leaving/1: expected a row that it rests on, found nothing',
  ],
  [
    'a citation that is no key',
    withStep(1, { cites: ['independence'] }),
    'leaving/1: expected keys of rows, found "[\\"independence\\"]"',
  ],
];

describe('The stories', () => {
  it('come first, and every story has six to ten steps', () => {
    expect(raw.map(({ id }) => id).slice(0, 3)).toEqual(['leaving', 'roads', 'at-risk']);
    for (const { steps } of raw) {
      expect(steps.length).toBeGreaterThanOrEqual(6);
      expect(steps.length).toBeLessThanOrEqual(10);
    }
  });

  it('are read whole and in order', () => {
    const result = parseStories(dataFile('stories.json'));
    expect('stories' in result && result.stories.map(({ id, steps }) => [id, steps.length])).toEqual(
      raw.map(({ id, steps }) => [id, steps.length]),
    );
  });

  it.each(['en', 'az', 'ru', 'tr'])(
    'in %s write no figure themselves: years are their only digits',
    (lang) => {
      const text: Readonly<Record<string, string>> = JSON.parse(dataFile(`stories/${lang}.json`));
      for (const [key, words] of Object.entries(text)) {
        const bare = words.replace(/\{[^}]*\}/g, '').replace(/\b(?:19|20)\d\d/g, '');
        expect(bare, key).not.toMatch(/\d/);
      }
    },
  );

  it('are told in each language in its own words', () => {
    const english: Readonly<Record<string, string>> = JSON.parse(dataFile('stories/en.json'));
    for (const lang of ['az', 'ru', 'tr']) {
      const text: Readonly<Record<string, string>> = JSON.parse(dataFile(`stories/${lang}.json`));
      expect(Object.keys(text)).toEqual(Object.keys(english));
      expect(
        Object.keys(english).filter((key) => text[key] === english[key] && !key.endsWith('.annotation')),
      ).toEqual([]);
    }
  });
});

describe('Words with numbers', () => {
  it('are split at their places', () => {
    expect(splitStoryText('In 1995 {left people} left, {more size people} more.')).toEqual([
      'In 1995 ',
      { name: 'left', how: ['people'] },
      ' left, ',
      { name: 'more', how: ['people', 'size'] },
      ' more.',
    ]);
  });

  it('keep as text what is no place for a number', () => {
    expect(splitStoryText('a {left loudly} b')).toEqual(['a ', '{left loudly}', ' b']);
  });
});

describe('The form of stories', () => {
  const problems = (text: string) => {
    const result = parseStories(text);
    return 'problems' in result ? result.problems.map(describeProblem) : [];
  };

  it('is refused without JSON', () => {
    expect(problems('[')[0]).toMatch(/^data\/stories\.json: expected valid JSON, found "SyntaxError/);
  });

  it('is refused without a list', () => {
    expect(problems('{}')).toEqual(['data/stories.json: expected a list of stories, found "{}"']);
  });

  it.each(BROKEN_STORIES)('is refused with %s', (_what, changed, message) => {
    const [first, ...rest] = raw;
    expect(problems(JSON.stringify([first && changed(first), ...rest]))).toEqual([
      `data/stories.json, key ${message}`,
    ]);
  });

  it('is refused with two stories of one id', () => {
    expect(problems(JSON.stringify([...raw, raw[0]]))).toEqual([
      'data/stories.json, key leaving: expected an id of its own, found "leaving"',
    ]);
  });
});

describe('The check of the data folder', () => {
  const real = fileURLToPath(new URL('../../data', import.meta.url));
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-stories-'));
    cpSync(real, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const edit = (file: string, from: string, to: string): readonly string[] => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
    return checkDataFolder(folder).map(describeProblem);
  };

  it.each([
    [
      'a row that does not exist',
      'stories.json',
      'flows:residence-departures|AZE|RUS|1995|1995',
      'flows:residence-departures|AZE|RUS|1996|1996',
      'data/stories.json, key leaving.towards-russia: expected the key of a row that exists, found "flows:residence-departures|AZE|RUS|1996|1996"',
    ],
    [
      'a year that no address holds',
      'stories.json',
      '"view": "topic=residence&year=1990"',
      '"view": "topic=residence&year=1890"',
      'data/stories.json, key leaving.many-moves: expected a view that an address can hold, found "year=1890"',
    ],
    [
      'a key that no address has',
      'stories.json',
      '"view": "topic=residence&year=1990"',
      '"view": "topic=residence&yaer=1990"',
      'data/stories.json, key leaving.many-moves: expected a view that an address can hold, found "yaer=1990"',
    ],
    [
      'a figure without a value',
      'stories.json',
      'indicators:trafficking-crimes-243|2010|2010',
      'indicators:trafficking-crimes-137|2010|2010',
      'data/stories.json, key at-risk.cases: expected a figure with a value, found "recruiting: none"',
    ],
    [
      'a share of a total of another source',
      'stories.json',
      '"left": "indicators:residence-departures-total|1995|1995"',
      '"left": "indicators:departures-official|1995|1995"',
      'data/stories.json, key leaving.towards-russia: expected rows of one source for a share, found "share: ssc and ssc-agora"',
    ],
    [
      'a language in a view',
      'stories.json',
      '"view": "topic=residence&year=1990"',
      '"view": "topic=residence&year=1990&lang=az"',
      'data/stories.json, key leaving.many-moves: expected no story, lang, theme or embed in a view, found "topic=residence&year=1990&lang=az"',
    ],
    [
      'a cited row that does not exist',
      'stories.json',
      '"cites": ["events:independence"]',
      '"cites": ["events:dependence"]',
      'data/stories.json, key leaving.many-moves: expected the key of a row that exists, found "events:dependence"',
    ],
    [
      'a text that no step needs',
      'stories/tr.json',
      '{',
      '{"roads.nobody.words": "Hiç",',
      'data/stories/tr.json, key roads.nobody.words: expected a key that data/stories.json needs, found "Hiç"',
    ],
    [
      'a number typed beside the bound ones',
      'stories/en.json',
      '"leaving.many-moves.title": "',
      '"leaving.many-moves.title": "7} ',
      'data/stories/en.json, key leaving.many-moves.title: expected numbers bound to rows as {name}, found "7} It begins with large numbers"',
    ],
    [
      'a text missing in one language',
      'stories/tr.json',
      '"roads.border.notes"',
      '"roads.border.note"',
      'data/stories/tr.json, key roads.border.notes: expected words, found nothing',
    ],
    [
      'a number typed into the words',
      'stories/ru.json',
      '{left people}',
      '137 900 человек',
      'data/stories/ru.json, key leaving.many-moves.words: expected {left} in the words, found nothing',
    ],
    [
      'a name that the step does not bind',
      'stories/az.json',
      '{left people}',
      '{gone people}',
      'data/stories/az.json, key leaving.many-moves.words: expected a name that its step binds to a row, found "{gone}"',
    ],
  ])('names %s', (_what, file, from, to, message) => {
    expect(edit(file, from, to)).toContain(message);
  });
});
