// Tests of the page look for things as a reader does, by role and name: no class of a style sheet is a handle of theirs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseSource, textsOf } from './syntax.ts';

const ROOT = join(import.meta.dirname, '..');

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const inSheets = filesIn('src', /\.css$/).flatMap((file) => [
  ...read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/\.([a-z][\w-]*)/g),
]);
const inMarkup = filesIn('src', /\.tsx?$/).flatMap((file) => [
  ...read(file).matchAll(/\bclass(?:Name)?\s*=\s*[{"'`]+([\w -]+)/g),
]);
const CLASSES = new Set([...inSheets, ...inMarkup].flatMap(([, names = '']) => names.split(' ')));

/** Names of elements that stand before a class in a selector; before others a dot parts the words of a key. */
const TAGS =
  'a|article|aside|button|canvas|d[dlt]|details|dialog|div|g|h[1-6]|header|img|input|label|li|line|main|ol|p|path|rect|section|select|span|strong|svg|t[dhr]|table|tbody|ul';
const SELECTED = new RegExp(`(?:\\b(?:${TAGS})|(?<![\\w.)}-]))\\.([a-z][\\w-]*)(?![\\w(-])|\\[class`, 'g');

/** Classes by which a text looks for elements: `.card`, `dialog.card`, `[class*=card]`; not the key `story.title`. */
function classesIn(text: string): readonly string[] {
  const parts = text.matchAll(SELECTED);
  return [...parts].flatMap(([whole, name]) => (name === undefined || CLASSES.has(name) ? [whole] : []));
}

test('a class in a selector is noticed, and what only looks like one is not', () => {
  const selectors = ['.card', '#app .card', 'dialog.card[open]', ':not(.card)', '[class*=card]'];
  expect(selectors.filter((text) => classesIn(text).length === 0)).toEqual([]);
  const others = [
    'months.csv',
    'opening.years',
    '{}.title',
    'window.open()',
    'querySelector("input").value',
    '0.5',
    'A card. Next',
  ];
  expect(others.flatMap(classesIn)).toEqual([]);
});

test.each(['browser', 'webgl', 'long'])('tests/%s finds nothing by a class of the style sheets', (folder) => {
  const found = filesIn(`tests/${folder}`, /\.ts$/).flatMap((file) =>
    textsOf(parseSource(file, read(file))).flatMap(([line, text]) =>
      classesIn(text).map((each) => `${file}:${line} ${each}`),
    ),
  );
  expect(found).toEqual([]);
});
