// Stories that are no stories: whatever the file holds, each thing wrong is named once and nothing throws.
import { describe, expect, it } from 'vitest';
import { loadStories } from '../../src/package/loadStories.ts';
import { describeProblem } from '../../src/package/problem.ts';
import { parseStories } from '../../src/package/stories.ts';
import { wholeAtlas } from '../figures/readAtlas.ts';
import { dataFile } from './dataRows.ts';

const printed = (value: unknown): readonly string[] => {
  const result = parseStories(JSON.stringify(value));
  return 'problems' in result ? result.problems.map(describeProblem) : [];
};
const step = (id: string, change: object = {}) => ({
  id,
  view: 'year=2008',
  cites: ['events:law'],
  annotation: 'place AZE',
  ...change,
});
const steps = (change: object = {}) =>
  ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => step(id, id === 'a' ? change : {}));
const AN_ID = 'expected an id of small letters, digits and hyphens';
const PAIR = 'expected one of net, share, sum, difference and two names of rows';
const ROWS = { came: 'flows:people|TUR|AZE|2008|2008', left: 'flows:people|AZE|TUR|2008|2008' };

describe('Stories', () => {
  it('are taken with the fewest and with the most steps, and not with one more', () => {
    const ten = [...steps(), ...['g', 'h', 'i', 'j'].map((id) => step(id))];
    expect(
      printed([
        { id: 'six', steps: steps() },
        { id: 'ten', steps: ten },
      ]),
    ).toEqual([]);
    expect(printed([{ id: 'more', steps: [...ten, step('k')] }])).toEqual([
      'data/stories.json, key more: expected 6 to 10 steps, found "11"',
    ]);
  });

  it('have ids of their own', () => {
    expect(
      printed([
        { id: 'one', steps: steps() },
        { id: 'one', steps: steps() },
      ]),
    ).toEqual(['data/stories.json, key one: expected an id of its own, found "one"']);
  });

  it.each([
    ['no list', {}, ['data/stories.json: expected a list of stories, found "{}"']],
    [
      'a number for a story',
      [5],
      [
        `data/stories.json, key story 1: ${AN_ID}, found nothing`,
        'data/stories.json, key story 1: expected 6 to 10 steps, found "0"',
      ],
    ],
    [
      'a number for an id',
      [{ id: 7, steps: steps({ view: '' }) }],
      [
        `data/stories.json, key story 1: ${AN_ID}, found "7"`,
        'data/stories.json, key story 1/1: expected a view: a query string, found nothing',
      ],
    ],
    [
      'words for steps',
      [{ id: 'roads', steps: 'six' }],
      ['data/stories.json, key roads: expected 6 to 10 steps, found "0"'],
    ],
  ])('are refused with %s', (_, value, problems) => {
    expect(printed(value)).toEqual(problems);
  });
});

describe('A step', () => {
  it.each([
    [
      'of nothing',
      [null, ...steps().slice(1)],
      [
        `${AN_ID}, found nothing`,
        'expected a view: a query string, found nothing',
        'expected a row that it rests on, found nothing',
      ],
    ],
    [
      'with a list for rows',
      steps({ rows: [], cites: [] }),
      ['expected a row that it rests on, found nothing'],
    ],
    [
      'with words for what it cites',
      steps({ cites: 'events:law' }),
      ['expected a row that it rests on, found nothing'],
    ],
    [
      'that cites what is no key',
      steps({ cites: ['events:law', 3] }),
      [`expected keys of rows, found ${JSON.stringify('["events:law",3]')}`],
    ],
  ])('%s is refused', (_, list, problems) => {
    // What points at nothing is named too; that has a test of its own.
    const named = printed([{ id: 'roads', steps: list }]).filter((line) => !line.includes(', annotation:'));
    expect(named).toEqual(problems.map((words) => `data/stories.json, key roads/1: ${words}`));
  });

  it('takes numbers computed of two rows that it names', () => {
    const result = parseStories(
      JSON.stringify([{ id: 'roads', steps: steps({ rows: ROWS, computed: { balance: 'net came left' } }) }]),
    );
    expect('stories' in result && result.stories[0]?.steps[0]).toEqual({
      id: 'a',
      view: 'year=2008',
      rows: ROWS,
      computed: { balance: { kind: 'net', of: ['came', 'left'] } },
      cites: ['events:law'],
      lit: [],
      frame: [],
      playsFrom: null,
      annotation: { kind: 'place', placeId: 'AZE' },
    });
  });

  it.each([
    ['a list', ['net', 'came', 'left'], '["net","came","left"]'],
    ['another computation', 'product came left', 'product came left'],
    ['one row', 'net came', 'net came'],
    ['three rows', 'net came left came', 'net came left came'],
    ['a row that it does not name', 'net came gone', 'net came gone'],
    ['what every object has', 'net came toString', 'net came toString'],
  ])('refuses a computed number made of %s', (_, words, found) => {
    expect(printed([{ id: 'roads', steps: steps({ rows: ROWS, computed: { balance: words } }) }])).toEqual([
      `data/stories.json, key roads/1, balance: ${PAIR}, found ${JSON.stringify(found)}`,
    ]);
  });

  it('refuses a computed number with the name of a row, and a list of computed numbers counts as none', () => {
    expect(
      printed([{ id: 'roads', steps: steps({ rows: ROWS, computed: { came: 'net came left' } }) }]),
    ).toEqual([`data/stories.json, key roads/1, came: ${PAIR}, found "net came left"`]);
    expect(printed([{ id: 'roads', steps: steps({ computed: ['net came left'] }) }])).toEqual([]);
  });
});

describe('Loading stories', () => {
  const reader = (broken: string, text: string) => async (file: string) =>
    file === broken ? text : dataFile(file);

  it('gives the stories and their words in the language asked for', async () => {
    const book = await loadStories(wholeAtlas, 'tr', async (file) => dataFile(file));
    const raw: readonly { readonly id: string }[] = JSON.parse(dataFile('stories.json'));
    expect(book.lang).toBe('tr');
    expect(book.stories.map(({ id }) => id)).toEqual(raw.map(({ id }) => id));
    expect(book.text).toEqual(JSON.parse(dataFile('stories/tr.json')));
  });

  it('rejects with all that is wrong with the stories', async () => {
    await expect(
      loadStories(wholeAtlas, 'en', reader('stories.json', '[{"id":"a","steps":[]},{"id":"a","steps":[]}]')),
    ).rejects.toThrow(
      new Error(
        'data/stories.json, key a: expected 6 to 10 steps, found "0"; data/stories.json, key a: expected 6 to 10 steps, found "0"; data/stories.json, key a: expected an id of its own, found "a"',
      ),
    );
  });

  it('rejects with what is wrong with the words, and names their file', async () => {
    await expect(
      loadStories(wholeAtlas, 'en', reader('stories/en.json', '{"roads.title":" "}')),
    ).rejects.toThrow(
      new Error(`data/stories/en.json, key roads.title: expected words, found ${JSON.stringify('" "')}`),
    );
  });
});
