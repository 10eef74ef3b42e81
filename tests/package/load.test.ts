// Loading through a reader: the package and words when their files come, a problem for each that does not.

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { BUILT_FILE, writeBuiltAtlas } from '../../src/package/builtAtlas.ts';
import { FILE_URLS } from '../../src/package/files.ts';
import { isProblems } from '../../src/package/isProblems.ts';
import { loadBuiltAtlas, loadDataText, type ReadText } from '../../src/package/load.ts';
import { describeProblem } from '../../src/package/problem.ts';
import { namedRecords, recordFile } from '../../src/package/recordNames.ts';
import { TABLE_NAMES, TABLES } from '../../src/package/schemas.ts';
import { STORY_URLS } from '../../src/package/storyFiles.ts';
import { wholeAtlas } from '../figures/readAtlas.ts';
import { dataFile } from './dataRows.ts';

const read: ReadText = async (file) => dataFile(file);
const readWithout =
  (...missing: readonly string[]): ReadText =>
  async (file) => {
    if (missing.includes(file)) throw new Error('HTTP 404 Not Found');
    return dataFile(file);
  };

describe('Loading', () => {
  it('gives the package that the build has written', async () => {
    const opened = await loadBuiltAtlas(async (file) => {
      expect(file).toBe(BUILT_FILE);
      return writeBuiltAtlas(wholeAtlas);
    });
    expect(opened).toStrictEqual(wholeAtlas);
  });

  it('names the file that fails and what happened, and does not reject', async () => {
    const opened = await loadBuiltAtlas(readWithout(BUILT_FILE));
    expect(isProblems(opened) && opened.map(describeProblem)).toEqual([
      'data/figures.json: expected a file that can be read, found "HTTP 404 Not Found"',
    ]);
  });

  it('takes something thrown that is no error', async () => {
    const opened = await loadBuiltAtlas(() => Promise.reject('offline'));
    expect(isProblems(opened) && opened.map(({ found }) => found)).toEqual(['offline']);
  });

  it.each(LANGUAGES)('gives the words of %s', async (lang) => {
    const result = await loadDataText(lang, read);
    expect('words' in result && result.words['layer.deportations.title']).toBeTruthy();
  });

  it('names the language whose words fail', async () => {
    const result = await loadDataText('az', readWithout('text/az.json'));
    expect('problems' in result && result.problems.map(describeProblem)).toEqual([
      'data/text/az.json: expected a file that can be read, found "HTTP 404 Not Found"',
    ]);
  });

  it.each([
    ['{', 'valid JSON'],
    ['[]', 'an object of texts by key'],
    ['{"a":1}', 'words'],
    ['{"a":" "}', 'words'],
  ])('says what words must be when the file holds %s', async (text, expected) => {
    const result = await loadDataText('ru', async () => text);
    expect('problems' in result && result.problems.map((problem) => problem.expected)).toEqual([expected]);
  });
});

describe('The files', () => {
  it('have an address each: every table and every language', () => {
    const files = [
      ...TABLE_NAMES.map((name) => TABLES[name].file),
      ...namedRecords(dataFile('atlas.json')).map(({ name }) => recordFile(name)),
      'atlas.json',
      'reporters.csv',
      'pairs.csv',
      ...LANGUAGES.flatMap((lang) => [`text/${lang}.json`, `stories/${lang}.json`]),
      'stories.json',
    ];
    const urls = [...FILE_URLS, ...STORY_URLS];
    expect(urls.map(([file]) => file).toSorted()).toEqual(files.toSorted());
    for (const [file, url] of urls) expect(url).toContain(file.split('/').at(-1)?.split('.')[0]);
  });

  it('are in the languages of the interface', () => {
    expect([...LANGUAGES].toSorted()).toEqual([...LANGUAGES].toSorted());
  });
});
