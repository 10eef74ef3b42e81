// The check of a folder on disk: data/ passes, and a copy with one thing broken does not.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDataFolder } from '../../data/checkFolder.ts';
import { describeProblem } from '../../src/package/problem.ts';

const REAL = fileURLToPath(new URL('../../data', import.meta.url));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  cpSync(REAL, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const check = () => checkDataFolder(folder).map(describeProblem);
function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
}

describe('The check of a folder', () => {
  it('finds nothing wrong with data/', () => {
    expect(check()).toEqual([]);
  });

  it('names the row and column of a figure made negative', () => {
    edit('flows.csv', (text) => text.replace(/^(residence-departures,AZE,DEU,1995,1995,)\d+/m, '$1-3'));
    expect(check()).toEqual([
      'data/flows.csv row 2, column value: expected a number of 0 or more, found "-3"',
    ]);
  });

  it('names a file that is not there', () => {
    rmSync(join(folder, 'events.csv'));
    const problems = check();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^data\/events\.csv: expected a file that can be read, found "Error: ENOENT/);
  });

  it('names words that are no JSON', () => {
    edit('text/tr.json', (text) => text.slice(1));
    expect(check()[0]).toMatch(/^data\/text\/tr\.json: expected valid JSON, found "SyntaxError/);
  });

  it.each([
    [
      'a hub that is no place',
      '"hub": "AZE"',
      '"hub": "ATL"',
      'hub: expected an id of places.csv, found "ATL"',
    ],
    [
      'a topic of an unknown story',
      '"stories": ["at-risk"]',
      '"stories": ["once"]',
      'topics.3.stories.0: expected a story of stories.json, found "once"',
    ],
    [
      'a measure that has no words',
      '"id": "idps",\n      "form"',
      '"id": "lost",\n      "form"',
      'measures.14.id: expected an id with words under measure.lost in text/, found "lost"',
    ],
    [
      'a question whose view no address can hold',
      '"view": "year=2000"',
      '"view": "year=1066"',
      'questions.4.view: expected a view that an address can hold, found "year=1066"',
    ],
  ])('names %s in the descriptor', (_, before, after, problem) => {
    edit('atlas.json', (text) => {
      expect(text).toContain(before);
      return text.replace(before, after);
    });
    expect(check()).toEqual([`data/atlas.json, key ${problem}`]);
  });

  it('names a key that one language lost', () => {
    edit('text/ru.json', (text) => {
      const { 'event.independence': _, ...rest }: Record<string, string> = JSON.parse(text);
      return JSON.stringify(rest);
    });
    expect(check()).toEqual([
      'data/text/ru.json, key event.independence: expected words, as in data/text/en.json, found nothing',
    ]);
  });

  it('names the first line in which the description is stale', () => {
    edit('datapackage.json', (text) => text.replace('"path": "places.csv"', '"path": "places-old.csv"'));
    const problems = check();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /^data\/datapackage\.json row \d+: expected "path": "places\.csv", \(npm run data:package writes it\), found/,
    );
  });
});
