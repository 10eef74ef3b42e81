// What a story step directs, as data: the form of lit places, frame, span and annotation, and that they hold in its view.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkDataFolder } from '../../data/checkFolder.ts';
import { describeProblem } from '../../src/package/problem.ts';
import { parseStories } from '../../src/package/stories.ts';
import { dataFile } from './dataRows.ts';

interface RawStory {
  readonly steps: readonly object[];
}
const raw: readonly RawStory[] = JSON.parse(dataFile('stories.json'));
/** The story with its first step changed. */
const withStep = (_first: 1, change: object) => (story: RawStory) => ({
  ...story,
  steps: story.steps.map((step, index) => (index === 0 ? { ...step, ...change } : step)),
});
const TEN = ['AZE', 'RUS', 'KAZ', 'TUR', 'IRN', 'GEO', 'ARM', 'UKR', 'DEU', 'USA'];

const BROKEN_FORMS: readonly (readonly [string, (story: RawStory) => object, string])[] = [
  [
    'seconds in words',
    (story) => ({ ...story, seconds: 'a minute' }),
    'leaving: expected seconds above zero, found "a minute"',
  ],
  [
    'an annotation of nothing',
    withStep(1, { annotation: 'bar' }),
    'leaving/1, annotation: expected arc <layer> <place>, place <place>, gate in, gate out or bar <year>, found "bar"',
  ],
  [
    'an annotation of two places',
    withStep(1, { annotation: 'place AZE RUS' }),
    'leaving/1, annotation: expected arc <layer> <place>, place <place>, gate in, gate out or bar <year>, found "place AZE RUS"',
  ],
  [
    'ten lit places',
    withStep(1, { lit: TEN }),
    `leaving/1, lit: expected ids of places, 9 at most, found ${JSON.stringify(JSON.stringify(TEN))}`,
  ],
  ['a frame of nothing', withStep(1, { frame: [] }), 'leaving/1, frame: expected ids of places, found "[]"'],
  [
    'a year to play from in words',
    withStep(1, { playsFrom: 'before' }),
    'leaving/1, playsFrom: expected a year, found "before"',
  ],
];

const BROKEN_DIRECTIONS: readonly (readonly [string, string, string, string, string])[] = [
  [
    'an annotation at an arc that is not drawn',
    'stories.json',
    '"annotation": "arc residence-departures ISR"',
    '"annotation": "arc residence-departures SWE"',
    'data/stories.json, key leaving.not-listed.annotation: expected an arc of 1995, found "residence-departures SWE"',
  ],
  [
    'an annotation at an arc of a layer that is not shown',
    'stories.json',
    '"annotation": "arc residence-departures ISR"',
    '"annotation": "arc deportations TUR"',
    'data/stories.json, key leaving.not-listed.annotation: expected a layer of the view: residence-departures, found "deportations"',
  ],
  [
    'an annotation at the bar of another year',
    'stories.json',
    '"annotation": "bar 1991"',
    '"annotation": "bar 1992"',
    'data/stories.json, key leaving.from-towns.annotation: expected the bar of 1991, found "1992"',
  ],
  [
    'a lit place that does not exist',
    'stories.json',
    '"lit": ["ISR"]',
    '"lit": ["XXX"]',
    'data/stories.json, key leaving.not-listed.lit: expected an id of places.csv, found "XXX"',
  ],
  [
    'a span that ends before it begins',
    'stories.json',
    '"playsFrom": 1990',
    '"playsFrom": 1995',
    'data/stories.json, key leaving.towards-russia.playsFrom: expected a year from 1990 to before 1995, found "1995"',
  ],
];

describe('The form of a direction', () => {
  it.each(BROKEN_FORMS)('is refused with %s', (_what, changed, message) => {
    const [first, ...rest] = raw;
    const result = parseStories(JSON.stringify([first && changed(first), ...rest]));
    const problems = 'problems' in result ? result.problems.map(describeProblem) : [];
    expect(problems).toEqual([`data/stories.json, key ${message}`]);
  });
});

describe('The check of the data folder', () => {
  it.each(BROKEN_DIRECTIONS)('names %s', (_what, file, from, to, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-direction-'));
    cpSync(fileURLToPath(new URL('../../data', import.meta.url)), folder, { recursive: true });
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
    const problems = checkDataFolder(folder).map(describeProblem);
    rmSync(folder, { recursive: true });
    expect(problems).toContain(message);
  });
});
