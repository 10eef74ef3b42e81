// Stories as data: their form, the rows and views they name, their words in four languages, and what is refused.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDataFolder } from '../../data/checkFolder.ts';
import { describeProblem } from '../../src/data/problem.ts';
import { parseStories } from '../../src/data/stories.ts';
import { splitStoryText } from '../../src/data/storyText.ts';
import { dataFile } from './dataRows.ts';

interface RawStep {
  readonly id: string;
  readonly view: string;
  readonly rows: Readonly<Record<string, string>>;
}
const raw: readonly { readonly id: string; readonly steps: readonly RawStep[] }[] = JSON.parse(
  dataFile('stories.json'),
);

describe('The three stories', () => {
  it('are those of the atlas, each of six to ten steps', () => {
    expect(raw.map(({ id }) => id)).toEqual(['leaving', 'roads', 'at-risk']);
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
      expect(Object.keys(english).filter((key) => text[key] === english[key])).toEqual([]);
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

  it('is refused without a list, without JSON, with too few steps and with two stories of one id', () => {
    expect(problems('{}')[0]).toContain('expected a list of stories');
    expect(problems('[')[0]).toContain('expected valid JSON');
    expect(problems('[{"id":"a","steps":[]}]')[0]).toContain('expected 6 to 10 steps');
    const twice = JSON.stringify([raw[0], raw[0]]);
    expect(problems(twice).at(-1)).toContain('expected an id of its own');
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
      '"view": "year=1990"',
      '"view": "year=1890"',
      'data/stories.json, key leaving.many-moves: expected a view that an address can hold, found "year=1890"',
    ],
    [
      'a key that no address has',
      'stories.json',
      '"view": "year=1990"',
      '"view": "yaer=1990"',
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
