// Search finds a country by any name, without its accents, best match first.
import { describe, expect, it } from 'vitest';
import { searchPlaces } from '../../src/model/placeSearch.ts';

const ENTRIES = Object.freeze([
  { placeId: 'GBR', names: ['United Kingdom', 'Böyük Britaniya', 'Великобритания', 'Birleşik Krallık'] },
  { placeId: 'ARE', names: ['United Arab Emirates', 'Birləşmiş Ərəb Əmirlikləri', 'ОАЭ'] },
  { placeId: 'IRN', names: ['Iran', 'İran', 'Иран'] },
  { placeId: 'IRQ', names: ['Iraq', 'İraq', 'Ирак', 'Irak'] },
  { placeId: 'UKR', names: ['Ukraine', 'Ukrayna', 'Украина'] },
  { placeId: 'TUR', names: ['Turkey', 'Türkiyə', 'Турция', 'Türkiye'] },
]);

describe('searchPlaces', () => {
  it('finds by a name in any language, whatever the case', () => {
    expect(searchPlaces('IRAN', ENTRIES)).toEqual(['IRN']);
    expect(searchPlaces('турц', ENTRIES)).toEqual(['TUR']);
    expect(searchPlaces('İran', ENTRIES)).toEqual(['IRN']);
  });

  it('finds without accents and with the letters of another keyboard', () => {
    expect(searchPlaces('turkiye', ENTRIES)).toEqual(['TUR']);
    expect(searchPlaces('ereb', ENTRIES)).toEqual(['ARE']);
  });

  it('puts the beginning of a name before the beginning of a word before the middle', () => {
    // Böyük Britaniya and Emirates have it in the middle.
    expect(searchPlaces('uk', ENTRIES)).toEqual(['UKR', 'GBR']);
    expect(searchPlaces('ira', ENTRIES)).toEqual(['IRN', 'IRQ', 'ARE']);
    expect(searchPlaces('kr', ENTRIES)).toEqual(['GBR', 'UKR']);
  });

  it('keeps the order given among equals', () => {
    expect(searchPlaces('united', ENTRIES)).toEqual(['GBR', 'ARE']);
    expect(searchPlaces('united', [...ENTRIES].reverse())).toEqual(['ARE', 'GBR']);
  });

  it('finds by the whole code', () => {
    expect(searchPlaces('tur', ENTRIES)[0]).toBe('TUR');
    expect(searchPlaces('gbr', ENTRIES)).toEqual(['GBR']);
    expect(searchPlaces('gb', ENTRIES)).toEqual([]);
  });

  it('finds nothing for blanks and for what nobody is called', () => {
    expect(searchPlaces('', ENTRIES)).toEqual([]);
    expect(searchPlaces('  ', ENTRIES)).toEqual([]);
    expect(searchPlaces('zzz', ENTRIES)).toEqual([]);
  });
});
