// The glossary of data/README.md: thirty terms in four languages, none of the variants that it rules out in any text; and dashes
// that begin no line.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CountryName } from '../../geo/names.ts';
import { LANGUAGES, type Language } from '../../src/lib/language.ts';
import { loadMessages } from '../../src/text/loadWords.ts';
import { dataFile } from '../package/dataRows.ts';

interface Term {
  readonly term: string;
  readonly ruledOut: readonly string[];
}

const header = LANGUAGES.flatMap((lang) => [lang, `not in ${lang}`]);
const rows = dataFile('README.md')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
const first = rows.findIndex((cells) => cells.join() === header.join());
const table = rows.slice(first + 2).filter((cells) => cells.length === header.length);

function termsOf(lang: Language): readonly Term[] {
  const column = header.indexOf(lang);
  return table.map((cells) => ({
    term: cells[column] ?? '',
    ruledOut: (cells[column + 1] ?? '')
      .split(';')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  }));
}

/** The variant as whole words, each with any ending where it has a hyphen at its end. */
function pattern(variant: string, lang: Language): RegExp {
  const words = variant.toLocaleLowerCase(lang).replace(/[.*+?^${}()[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${words.replace(/-(?= |$)/g, '\\p{L}*')}(?!\\p{L})`, 'u');
}

/** Every text of a value with its path; functions are called with words and numbers in the place of figures. */
function texts(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const make = value as (...given: readonly string[]) => string;
    return [[path, make('1995', '1995', '1995')]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

async function everyText(lang: Language): Promise<readonly (readonly [string, string])[]> {
  const names = JSON.parse(
    readFileSync(new URL(`../../geo/names/${lang}.json`, import.meta.url), 'utf8'),
  ) as Readonly<Record<string, CountryName>>;
  return [
    ...texts(await loadMessages(lang), 'src/text'),
    ...texts(JSON.parse(dataFile(`text/${lang}.json`)), 'data/text'),
    ...texts(JSON.parse(dataFile(`stories/${lang}.json`)), 'data/stories'),
    // Other names of a country are there to be found by, and may be any.
    ...Object.entries(names).map(([id, { name }]) => [`geo/names.${id}`, name] as const),
  ];
}

describe('The glossary', () => {
  it('has thirty terms, each with a word and something ruled out in every language', () => {
    expect(table).toHaveLength(30);
    for (const cells of table) expect(cells.filter((cell) => cell === '')).toEqual([]);
  });

  it.each([
    ['a word', 'fuhuşa', 'tr', 'Md. 243: fuhuşa sürükleme', true],
    ['a capital letter', 'diaspor-', 'az', 'Diaspor', true],
    ['a beginning', 'qeyri-leqal', 'az', 'Qeyri-leqal giriş', true],
    ['an ending in the middle', 'стран- исхода', 'ru', 'по странам исхода', true],
    ['no longer word', 'qiymət', 'az', 'qiymətləndirmə', false],
    ['no end of a word', 'seksual istismar', 'az', 'homoseksual istismar', false],
  ] as const)('finds %s', (_what, variant, lang, text, found) => {
    expect(pattern(variant, lang).test(text.toLocaleLowerCase(lang))).toBe(found);
  });

  it.each(LANGUAGES)('rules out nothing that is written in "%s"', async (lang) => {
    const written = await everyText(lang);
    expect(written.length).toBeGreaterThan(900);
    const found = termsOf(lang).flatMap(({ term, ruledOut }) =>
      ruledOut.flatMap((variant) => {
        const looks = pattern(variant, lang);
        return written
          .filter(([, text]) => looks.test(text.toLocaleLowerCase(lang)))
          .map(([path, text]) => `${path}: write ${term}, not ${variant}: ${text}`);
      }),
    );
    expect(found).toEqual([]);
  });

  it.each(LANGUAGES)('leaves no dash to begin a line in "%s"', async (lang) => {
    // Those of the stories are kept to the word before them where they are shown; names are found as they are written.
    const written = (await everyText(lang)).filter(([path]) => /^(src|data)\/text/.test(path));
    expect(written.filter(([, text]) => text.includes(' — '))).toEqual([]);
  });

  it.each(LANGUAGES)('rules out none of its own terms in "%s"', (lang) => {
    const terms = termsOf(lang);
    const refused = terms.flatMap(({ term }) =>
      terms.flatMap(({ ruledOut }) =>
        ruledOut.filter((variant) => pattern(variant, lang).test(term.toLocaleLowerCase(lang))),
      ),
    );
    expect(refused).toEqual([]);
  });
});
