// Search knows every place of the data by its everyday names and spellings in the four languages.
import { beforeAll, describe, expect, it } from 'vitest';
import { ALIASES } from '../../geo/aliases.ts';
import { type SearchEntry, searchEntries } from '../../src/figures/search.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import { searchable } from '../../src/ui/search/searchable.ts';
import { atlas } from '../figures/readAtlas.ts';
import { uiProps } from './uiProps.ts';

let entries: readonly SearchEntry[] = [];

beforeAll(async () => {
  const [first, ...others] = await Promise.all(LANGUAGES.map((lang) => uiProps({}, lang)));
  if (first) entries = searchable(first, others);
});

/** Places of records alone have nothing to show yet, and are not found. */
const findable = (id: string) => entries.some((entry) => entry.kind === 'country' && entry.id === id);
const firstFound = (typed: string) => searchEntries(typed, entries)[0]?.id;

describe('The search finds', () => {
  it.each([
    ['Кыргызстан', 'KGZ'],
    ['Киргизия', 'KGZ'],
    ['Эмираты', 'ARE'],
    ['Əmirliklər', 'ARE'],
    ['UAE', 'ARE'],
    ['Emirlikler', 'ARE'],
    ['Böyük Britaniya', 'GBR'],
    ['İngiltere', 'GBR'],
    ['England', 'GBR'],
    ['Англия', 'GBR'],
    ['UK', 'GBR'],
    ['Amerika', 'USA'],
    ['America', 'USA'],
    ['Америка', 'USA'],
    ['ABŞ', 'USA'],
    ['ABD', 'USA'],
    ['США', 'USA'],
    ['Соединённые Штаты', 'USA'],
    ['USA', 'USA'],
    ['Türkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['Rusiya', 'RUS'],
    ['РФ', 'RUS'],
    ['Молдавия', 'MDA'],
    ['Туркмения', 'TKM'],
    ['КНР', 'CHN'],
    ['Persia', 'IRN'],
    ['Polşa', 'POL'],
    ['Польша', 'POL'],
    ['Polonya', 'POL'],
    ['Southeast Asia', 'X-SEA'],
    ['Средняя Азия', 'X-CAS'],
    ['Orta Doğu', 'X-MEA'],
    ['Ortadoğu', 'X-MEA'],
  ])('%s', (typed, id) => {
    expect(firstFound(typed)).toBe(id);
  });

  it.each(LANGUAGES)('each everyday name of %s, and each of them is one of a place of the data', (lang) => {
    const places = new Set(atlas.places.map(({ id }) => id));
    for (const [id, names] of Object.entries(ALIASES[lang])) {
      expect(places, id).toContain(id);
      if (findable(id)) for (const name of names) expect(firstFound(name), name).toBe(id);
    }
  });

  it('each place by each name that it has on the map', async () => {
    for (const lang of LANGUAGES) {
      const { words } = await uiProps({}, lang);
      for (const { id } of atlas.places.filter((place) => findable(place.id))) {
        const name = words.names[id]?.name ?? '';
        expect(firstFound(name), `${lang} ${name}`).toBe(id);
      }
    }
  });
});
