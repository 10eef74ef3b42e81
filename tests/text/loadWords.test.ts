// Words are loaded whole in each language, and the regions get their names from the texts of the data.

import { describe, expect, it } from 'vitest';
import { readNames } from '../../geo/readNames.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import { loadWords, withRegions } from '../../src/text/loadWords.ts';
import { atlas } from '../figures/readAtlas.ts';
import { dataFile } from '../package/dataRows.ts';

describe.each(LANGUAGES)('Words in %s', (lang) => {
  it('name every place of the atlas', async () => {
    const words = withRegions(await loadWords(lang, readNames), JSON.parse(dataFile(`text/${lang}.json`)));
    expect(words.lang).toBe(lang);
    expect(atlas.places.filter(({ id }) => !words.names[id]?.name)).toEqual([]);
  });
});

it('Words name the same countries in every language, so that none falls back on another', async () => {
  const [first, ...others] = await Promise.all(
    LANGUAGES.map(async (lang) => Object.keys((await loadWords(lang, readNames)).names).sort()),
  );
  for (const names of others) expect(names).toEqual(first);
});
