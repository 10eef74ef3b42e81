// Names of countries: complete, common and in the order of each alphabet.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAnchors, readTopology } from '../../geo/checkFolder.ts';
import { type CountryName, countryNames, monthNames } from '../../geo/names.ts';
import { shapesById } from '../../geo/shapes.ts';

const LANGUAGES = ['en', 'az', 'ru', 'tr'] as const;
const built = (lang: string) =>
  JSON.parse(readFileSync(new URL(`../../geo/names/${lang}.json`, import.meta.url), 'utf8')) as Record<
    string,
    CountryName
  >;

describe.each(LANGUAGES)('names in %s', (lang) => {
  const names = built(lang);

  it('are what the recipe gives', () => {
    expect(names).toEqual(countryNames(lang));
  });

  it('name every shape but neutral land, and every country place', () => {
    const unnamed = [...shapesById(readTopology('50m')).keys()].filter((id) => !(id in names));
    expect(unnamed).toEqual(['XSG']);
    for (const { id } of readAnchors()) expect(names[id]?.name).toBeTruthy();
  });

  it('have each rank once and rank as the language sorts', () => {
    const byRank = Object.values(names).sort((a, b) => a.sort - b.sort);
    expect(byRank.map((name) => name.sort)).toEqual(byRank.map((_, rank) => rank));
    const collator = new Intl.Collator(lang);
    const words = byRank.map((name) => name.name);
    expect(words).toEqual([...words].sort(collator.compare));
  });
});

it.each([
  ['en', 'TUR', 'Türkiye'],
  ['en', 'USA', 'United States'],
  ['en', 'GBR', 'United Kingdom'],
  ['en', 'IRN', 'Iran'],
  ['en', 'ARE', 'United Arab Emirates'],
  ['az', 'AZE', 'Azərbaycan'],
  ['az', 'DEU', 'Almaniya'],
  ['ru', 'RUS', 'Россия'],
  ['ru', 'GEO', 'Грузия'],
  ['tr', 'GEO', 'Gürcistan'],
])('in %s calls %s %s', (lang, id, name) => {
  expect(built(lang)[id]?.name).toBe(name);
});

it('keeps other names for search', () => {
  expect(built('en').TUR?.also).toEqual(['Turkey', 'Republic of Türkiye']);
  expect(built('en').GBR?.also).toEqual(['UK', 'Great Britain', 'Britain', 'England']);
  expect(built('az').USA?.also?.[0]).toBe('ABŞ');
  expect(built('en').FRA?.also).toBeUndefined();
  expect(built('ru').KGZ).toMatchObject({
    name: 'Кыргызстан',
    also: ['Киргизия', 'Киргизстан', 'Киргизская Республика'],
  });
});

it('sorts ç after c, ə after e and x after h in Azerbaijani', () => {
  const names = built('az');
  const rank = (id: string) => names[id]?.sort ?? Number.NaN;
  // Cibuti < Çad; Estoniya < Əfqanıstan < Farer; Honduras < Xorvatiya < İran.
  expect(rank('DJI')).toBeLessThan(rank('TCD'));
  expect(rank('EST')).toBeLessThan(rank('AFG'));
  expect(rank('AFG')).toBeLessThan(rank('FRO'));
  expect(rank('HND')).toBeLessThan(rank('HRV'));
  expect(rank('HRV')).toBeLessThan(rank('IRN'));
});

it('has twelve months in both forms of every language', () => {
  for (const forms of LANGUAGES.map(monthNames))
    for (const months of [forms.alone, forms.inDate]) expect(new Set(months).size).toBe(12);
});
