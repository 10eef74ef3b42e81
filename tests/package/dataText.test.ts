// The words of data/text: what is no JSON, no object of texts or no words is named with file and key.
import { describe, expect, it } from 'vitest';
import { parseDataText } from '../../src/package/dataText.ts';
import { describeProblem } from '../../src/package/problem.ts';
import { dataFile } from './dataRows.ts';

const printed = (text: string) => {
  const result = parseDataText('text/az.json', text);
  return 'problems' in result ? result.problems.map(describeProblem) : [];
};

describe('The words of one language', () => {
  it('are refused as no JSON', () => {
    expect(printed('{')[0]).toMatch(/^data\/text\/az\.json: expected valid JSON, found "SyntaxError/);
  });

  it.each([
    ['a list', '["a"]', 'data/text/az.json: expected an object of texts by key, found "[\\"a\\"]"'],
    ['a number', '7', 'data/text/az.json: expected an object of texts by key, found "7"'],
    ['empty words', '{"a":"x","b":" "}', 'data/text/az.json, key b: expected words, found "\\" \\""'],
    ['a number for words', '{"a":7}', 'data/text/az.json, key a: expected words, found "7"'],
  ])('are refused with %s', (_what, text, message) => {
    expect(printed(text)).toEqual([message]);
  });
});

describe.each(['az', 'ru', 'tr'])('The words of the data and of the stories in "%s"', (lang) => {
  it('are nowhere those of English', () => {
    const left = ['text', 'stories'].flatMap((folder) => {
      const read = (file: string): Readonly<Record<string, string>> =>
        JSON.parse(dataFile(`${folder}/${file}.json`));
      const english = read('en');
      // The names of numbers are the same in every language.
      const said = (text: string) => text.replace(/\{[^{}]*\}/g, '');
      return Object.entries(read(lang)).filter(
        ([key, text]) => /\p{L}/u.test(said(text)) && english[key] === text,
      );
    });
    expect(left).toEqual([]);
  });
});
