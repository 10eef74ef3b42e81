// The four catalogues: the same keys, nothing empty, nothing left in English, no parameter lost.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { en, type Messages } from '../../src/text/en.ts';
import { loadMessages } from '../../src/text/loadWords.ts';
import { ru } from '../../src/text/ru.ts';

const catalogues: Readonly<Record<string, Messages>> = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (lang) => [lang, await loadMessages(lang)] as const)),
);
const others = LANGUAGES.filter((lang) => lang !== 'en');

/** Digits of their own in every place, so that a lost parameter shows; years, since some endings depend on them. */
const ARGUMENTS = ['1991', '2003', '1987'] as const;

/** Signs and abbreviations that are the same in every language. */
const SHARED: readonly string[] = ['help.keyNames.ArrowLeft', 'help.keyNames.ArrowRight'];

/** Path to text; functions are called with ARGUMENTS. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const make = value as (...given: readonly string[]) => string;
    return [[path, make(...ARGUMENTS)]];
  }
  if (typeof value !== 'object' || value === null) throw new Error(`${path}: neither text nor function`);
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`));
}

const english = texts(en);
const hasLetters = (text: string) => /\p{L}/u.test(text);

describe.each(others)('The catalogue in %s', (lang) => {
  const own = texts(catalogues[lang]);
  const byPath = new Map(own);

  it('has the keys of the English one, no more and no fewer', () => {
    expect(own.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
  });

  it('has no empty text', () => {
    expect(own.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('repeats no English text that has words in it', () => {
    const same = english.filter(
      ([path, text]) => hasLetters(text) && byPath.get(path) === text && !SHARED.includes(path),
    );
    expect(same).toEqual([]);
  });

  it('says every parameter that English says', () => {
    const lost = english.flatMap(([path, text]) =>
      ARGUMENTS.filter((given) => text.includes(given) && !byPath.get(path)?.includes(given)).map(
        (given) => `${path}: ${given}`,
      ),
    );
    expect(lost).toEqual([]);
  });
});

describe('Russian', () => {
  it.each([
    [1, '1 человек'],
    [2, '2 человека'],
    [5, '5 человек'],
    [11, '11 человек'],
    [21, '21 человек'],
    [2530, '2530 человек'],
  ])('counts %i people as %s', (count, words) => {
    expect(ru.figure.people(String(count), count)).toBe(words);
  });
});
