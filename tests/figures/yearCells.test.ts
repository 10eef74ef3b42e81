// The totals of the years view: the numbers of the tables, of the shown layers and the place in focus.
import { describe, expect, it } from 'vitest';
import { yearCells } from '../../src/figures/yearCells.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

const cellsOf = (change: Partial<ViewState> = {}) => yearCells(atlas, { ...DEFAULT_VIEW, ...change });
const valuesOf = (change: Partial<ViewState>, year: number) =>
  cellsOf(change)
    .find((cell) => cell.year === year)
    ?.totals.map(({ of, figure }) => [of, figure.value ?? figure.state]);

describe('The cells of the years view', () => {
  it('stand for each year 1990-2011', () => {
    expect(cellsOf().map(({ year }) => year)).toEqual(Array.from({ length: 22 }, (_, at) => 1990 + at));
  });

  it('say the same of Azerbaijan in focus as without a focus', () => {
    expect(cellsOf({ focus: 'AZE' })).toEqual(cellsOf());
  });

  it('say the totals of Tables 2 and 3, arrivals first', () => {
    expect(valuesOf({}, 1995)).toEqual([
      ['residence-arrivals', 6222],
      ['residence-departures', 16033],
    ]);
  });

  it('say that a year has totals and no figure by country', () => {
    const cell = cellsOf().find(({ year }) => year === 1996);
    expect(cell?.byCountry).toBe(false);
    expect(cell?.totals.map(({ figure }) => figure.value)).toEqual([5800, 13200]);
  });

  it('say the numbers of the place in focus as its rows have them', () => {
    for (const year of [1995, 2000, 2003, 2006, 2008, 2010]) {
      const row = (layer: string, origin: string, destination: string) =>
        dataRows('flows').find(
          (each) =>
            each.layer === layer &&
            each.origin === origin &&
            each.destination === destination &&
            each.from === String(year),
        );
      expect(valuesOf({ focus: 'RUS' }, year)).toEqual([
        ['residence-arrivals', Number(row('residence-arrivals', 'RUS', 'AZE')?.value)],
        ['residence-departures', Number(row('residence-departures', 'AZE', 'RUS')?.value)],
      ]);
    }
    expect(valuesOf({ focus: 'IRN' }, 2008)?.[1]).toEqual(['residence-departures', 'none']);
  });

  it('keep to the direction, and to the net where it is asked for', () => {
    expect(valuesOf({ flow: 'in' }, 1995)).toEqual([['residence-arrivals', 6222]]);
    expect(valuesOf({ flow: 'out' }, 1995)).toEqual([['residence-departures', 16033]]);
    expect(valuesOf({ flow: 'net' }, 1995)).toEqual([['net', 6222 - 16033]]);
  });

  it('have no totals of shares, ranks, routes and corridors', () => {
    expect(valuesOf({ layers: ['work-permits', 'emigrants', 'immigrants', 'transit-routes'] }, 2011)).toEqual(
      [],
    );
  });

  it('say the totals of other layers of persons', () => {
    expect(valuesOf({ layers: ['deportations'] }, 2011)).toEqual([['deportations', 3023]]);
    expect(valuesOf({ layers: ['deportations'] }, 2007)).toEqual([['deportations', 'absent']]);
  });
});
