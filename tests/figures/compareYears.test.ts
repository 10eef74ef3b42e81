// Two figures compared: a difference where both are numbers, words where a side is a dash, a gap or half a year.
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../src/figures/compareFigures.ts';
import { comparedYears } from '../../src/figures/compareYears.ts';
import { absentFigure } from '../../src/figures/figure.ts';
import { pairFigure } from '../../src/figures/pairFigure.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

const figure = (layer: string, origin: string, destination: string, year: number) =>
  pairFigure(atlas, 'all', { layerId: layer, originId: origin, destinationId: destination, year });
const printed = (origin: string, destination: string, year: number) =>
  dataRows('flows').find(
    (row) =>
      row.layer?.startsWith('residence-') &&
      row.origin === origin &&
      row.destination === destination &&
      row.from === String(year),
  );

describe('comparedYears', () => {
  it('puts the earlier year first, whichever of the two the view is at', () => {
    expect(comparedYears({ year: 2010, compare: 1995 })).toEqual({ first: 1995, second: 2010 });
    expect(comparedYears({ year: 1995, compare: 2010 })).toEqual({ first: 1995, second: 2010 });
  });

  it('compares nothing with nothing and no year with itself', () => {
    expect(comparedYears({ year: 2010, compare: null })).toBeNull();
    expect(comparedYears({ year: 2010, compare: 2010 })).toBeNull();
  });
});

describe('compareFigures', () => {
  it('subtracts the first year from the second, as flows.csv prints them', () => {
    const compared = compareFigures(
      figure('residence-departures', 'AZE', 'RUS', 1995),
      figure('residence-departures', 'AZE', 'RUS', 2010),
    );
    const value = Number(printed('AZE', 'RUS', 2010)?.value) - Number(printed('AZE', 'RUS', 1995)?.value);
    expect([compared.change, compared.difference.value, compared.difference.computed]).toEqual([
      'fewer',
      value,
      'difference',
    ]);
    expect(compared.difference.refs).toHaveLength(2);
  });

  it('calls a dash that becomes a number new, and a number that becomes a dash gone, with no difference', () => {
    expect([printed('DEU', 'AZE', 1995)?.status, printed('AZE', 'IRN', 2010)?.status]).toEqual([
      'none',
      'none',
    ]);
    const arrived = compareFigures(
      figure('residence-arrivals', 'DEU', 'AZE', 1995),
      figure('residence-arrivals', 'DEU', 'AZE', 2010),
    );
    const ended = compareFigures(
      figure('residence-departures', 'AZE', 'IRN', 1995),
      figure('residence-departures', 'AZE', 'IRN', 2010),
    );
    expect([arrived.change, arrived.difference.value]).toEqual(['new', null]);
    expect([ended.change, ended.difference.value]).toEqual(['gone', null]);
  });

  it('does not compare with a year that has no figure, and says which', () => {
    const known = figure('residence-departures', 'AZE', 'RUS', 2010);
    const gap = figure('residence-departures', 'AZE', 'RUS', 1997);
    expect(compareFigures(gap, known)).toMatchObject({ change: 'incomparable', hindrance: 'first' });
    expect(compareFigures(known, gap)).toMatchObject({ change: 'incomparable', hindrance: 'second' });
    expect(compareFigures(absentFigure('persons'), gap)).toMatchObject({ hindrance: 'both' });
  });

  it('does not compare half a year with a whole one', () => {
    const half = figure('deportations', 'AZE', 'TUR', 2010);
    const whole = figure('deportations', 'AZE', 'TUR', 2011);
    expect([half.state, whole.state]).toEqual(['value', 'value']);
    expect(compareFigures(half, whole)).toMatchObject({ change: 'incomparable', hindrance: 'period' });
  });
});
