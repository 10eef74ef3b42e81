// Search finds countries, layers, events and sources by any name, without accents, best match first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchEntries, searchEntry, searchWithYear } from '../../src/figures/search.ts';

const COUNTRIES = [
  searchEntry('country', 'GBR', ['United Kingdom', 'Böyük Britaniya', 'Великобритания', 'Birleşik Krallık']),
  searchEntry('country', 'ARE', ['United Arab Emirates', 'Birləşmiş Ərəb Əmirlikləri', 'ОАЭ']),
  searchEntry('country', 'IRN', ['Iran', 'İran', 'Иран']),
  searchEntry('country', 'IRQ', ['Iraq', 'İraq', 'Ирак', 'Irak']),
  searchEntry('country', 'UKR', ['Ukraine', 'Ukrayna', 'Украина']),
  searchEntry('country', 'TUR', ['Turkey', 'Türkiyə', 'Турция', 'Türkiye']),
  searchEntry('country', 'RUS', ['Russia', 'Rusiya', 'Россия', 'Rusya']),
  searchEntry('country', 'KAZ', ['Kazakhstan', 'Qazaxıstan', 'Казахстан', 'Kazakistan']),
  searchEntry('country', 'AZE', ['Azerbaijan', 'Azərbaycan', 'Азербайджан']),
];
const ALL = [
  searchEntry('source', 'ilo-2011', [
    'Migration and remittances in Azerbaijan',
    'International Labour Office',
  ]),
  searchEntry('event', 'biometrics', ['13 February 2007', 'Biometric identification is set up']),
  searchEntry('layer', 'deportations', ['Deportations', 'Deportasiyalar', 'Депортации']),
  ...COUNTRIES,
];

const ids = (query: string, entries = COUNTRIES) => searchEntries(query, entries).map(({ id }) => id);

describe('searchEntries', () => {
  it('finds by a name in any language, whatever the case', () => {
    expect(ids('IRAN')).toEqual(['IRN']);
    expect(ids('турц')).toEqual(['TUR']);
    expect(ids('İran')).toEqual(['IRN']);
  });

  it.each([
    ['turkiye', 'TUR'],
    ['Türkiyə', 'TUR'],
    ['Azerbaycan', 'AZE'],
    ['Azərbaycan', 'AZE'],
    ['Rossiya', 'RUS'],
    ['ereb', 'ARE'],
  ])('finds %s without accents and with the letters of another keyboard', (typed, id) => {
    expect(ids(typed)).toEqual([id]);
  });

  it.each([
    ['Rossija', 'RUS'],
    ['Rosiya', 'RUS'],
    ['Kazahstan', 'KAZ'],
    ['Kazaxstan', 'KAZ'],
    ['Azerbajdzhan', 'AZE'],
    ['Ukraina', 'UKR'],
  ])('finds %s by its sound', (typed, id) => {
    expect(ids(typed)).toEqual([id]);
  });

  it('puts the beginning of a name before the beginning of a word before the middle', () => {
    // Böyük Britaniya and Emirates have it in the middle.
    expect(ids('uk')).toEqual(['UKR', 'GBR']);
    expect(ids('ira')).toEqual(['IRN', 'IRQ', 'ARE']);
    expect(ids('kr')).toEqual(['GBR', 'UKR']);
  });

  it('keeps the order given among equals', () => {
    expect(ids('united')).toEqual(['GBR', 'ARE']);
    expect(ids('united', [...COUNTRIES].reverse())).toEqual(['ARE', 'GBR']);
  });

  it('finds by the whole code', () => {
    expect(ids('tur')[0]).toBe('TUR');
    expect(ids('gbr')).toEqual(['GBR']);
    expect(ids('ilo 2011', ALL)).toEqual(['ilo-2011']);
  });

  it('finds layers, events by words or date, and sources by title or office', () => {
    expect(ids('депорт', ALL)).toEqual(['deportations']);
    expect(ids('biometric', ALL)).toEqual(['biometrics']);
    expect(ids('february 2007', ALL)).toEqual(['biometrics']);
    expect(ids('labour office', ALL)).toEqual(['ilo-2011']);
  });

  it('lists countries before sources of the same grade', () => {
    expect(ids('azerbaijan', ALL)).toEqual(['AZE', 'ilo-2011']);
  });

  it('finds nothing for blanks and for what nobody is called', () => {
    expect(ids('')).toEqual([]);
    expect(ids('  ')).toEqual([]);
    expect(ids('zzz')).toEqual([]);
    expect(ids('...')).toEqual([]);
  });

  it('never throws and never lists one entry twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const found = searchEntries(typed, ALL);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('A year beside a name', () => {
  const TIME = { granularity: 'year', from: 1990, to: 2011, start: 2010 } as const;
  const entries = [searchEntry('year', '2006', ['2006']), ...ALL];
  const found = (query: string) =>
    searchWithYear(query, entries, TIME).map(({ id, year }) => (year === undefined ? id : `${id} ${year}`));

  it.each(['iran 2006', '2006 İran', 'иран 2006', '2006, iran'])(
    'finds the country in that year: %s',
    (typed) => {
      expect(found(typed)[0]).toBe('IRN 2006');
    },
  );

  it('alone finds the year, and one outside of the atlas nothing of its own', () => {
    expect(found('2006')).toEqual(['2006']);
    expect(found('iran 1989')).toEqual([]);
  });
});
