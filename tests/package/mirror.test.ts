// Proves the mirror, what the other country counted, against a second typing of its best known cells.
import { describe, expect, it } from 'vitest';
import { dataRows, type TextRow } from './dataRows.ts';

const mirror = dataRows('flows-partners');
const reporters = dataRows('reporters');
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
const counted = (layer: string, partner: string, year: string): string | undefined =>
  mirror.find(
    (row) => row.layer === layer && row.from === year && [row.origin, row.destination].includes(partner),
  )?.value;

describe('The mirror', () => {
  it('has 577 rows of 35 reporters', () => {
    expect(mirror).toHaveLength(577);
    expect(new Set(reporters.map((row) => row.reporter)).size).toBe(35);
    const count = (layer: string) => mirror.filter((row) => row.layer === layer).length;
    expect(['partner-arrivals', 'partner-departures', 'residents-admitted'].map(count)).toEqual([
      329, 228, 20,
    ]);
  });

  it("has Russia's 40 cells", () => {
    const row = (layer: string) => years(1991, 2010).map((year) => Number(counted(layer, 'RUS', year)));
    expect(row('partner-arrivals')).toEqual([
      47951, 69943, 54684, 49495, 43442, 40310, 29878, 22210, 15902, 14906, 5587, 5635, 4277, 2584, 4600,
      8900, 20968, 23331, 22874, 14500,
    ]);
    expect(row('partner-departures')).toEqual([
      27215, 19174, 11543, 6124, 5614, 4902, 4302, 3915, 3847, 3187, 2170, 1704, 1771, 1336, 1274, 1366, 1355,
      1258, 1130, 1110,
    ]);
  });

  it('goes from Azerbaijan to a country that counts arrivals, and back from one that counts departures', () => {
    for (const row of mirror) {
      const out = row.layer !== 'partner-departures';
      expect(out ? row.origin : row.destination, JSON.stringify(row)).toBe('AZE');
      const listed = reporters.filter(
        (each) => each.layer === row.layer && each.reporter === (out ? row.destination : row.origin),
      );
      expect(listed, JSON.stringify(row)).toHaveLength(1);
    }
  });

  it('begins and ends for each reporter in the years that are listed', () => {
    const span = (row: TextRow) => {
      const mine = mirror
        .filter((each) => ['layer', 'origin', 'destination'].every((column) => each[column] === row[column]))
        .map((each) => each.from ?? '');
      return [mine.toSorted()[0], mine.toSorted().at(-1)];
    };
    for (const row of reporters) expect(span(row), JSON.stringify(row)).toEqual([row.from, row.to]);
  });

  it('counts registrations in Germany and persons everywhere else', () => {
    const german = (row: TextRow) => row.origin === 'DEU' || row.destination === 'DEU';
    for (const row of mirror) expect(row.unit).toBe(german(row) ? 'registrations' : 'persons');
    expect(mirror.filter(german)).toHaveLength(38);
    expect(mirror.filter((row) => row.source === 'destatis-12711-0008').every(german)).toBe(true);
    expect([counted('partner-arrivals', 'DEU', '2003'), counted('partner-arrivals', 'DEU', '2010')]).toEqual([
      '2333',
      '1052',
    ]);
  });

  it('keeps the green cards of the USA in a layer of their own', () => {
    const american = mirror.filter((row) => row.destination === 'USA' || row.origin === 'USA');
    expect(american).toHaveLength(20);
    for (const row of american) expect(`${row.layer} ${row.note}`).toBe('residents-admitted @us-admitted');
  });

  it('has no total and no country twice in a year', () => {
    expect(mirror.filter((row) => /^X-/.test(`${row.origin}`) || /^X-/.test(`${row.destination}`))).toEqual(
      [],
    );
  });
});
