// One origin, destination, layer and year: the figure, the dash, the gap, or a pair that the layer never names.
import { describe, expect, it } from 'vitest';
import { pairFigure } from '../../src/figures/pairFigure.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

describe('pairFigure', () => {
  it('finds every row of flows.csv in each of its years', () => {
    for (const row of dataRows('flows')) {
      const { layer = '', origin = '', destination = '', from = '', to = '' } = row;
      for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
        const figure = pairFigure(atlas, 'all', {
          layerId: layer,
          originId: origin,
          destinationId: destination,
          year,
        });
        expect(figure.refs[0]?.locator).toBe(row.locator);
      }
    }
  });

  it('keeps the dash and the gap apart', () => {
    const dash = pairFigure(atlas, 'all', {
      layerId: 'residence-departures',
      originId: 'AZE',
      destinationId: 'IRN',
      year: 2010,
    });
    const gap = pairFigure(atlas, 'all', {
      layerId: 'residence-departures',
      originId: 'AZE',
      destinationId: 'IRN',
      year: 2009,
    });
    expect([dash.state, gap.state]).toEqual(['none', 'absent']);
    expect([dash.value, gap.value]).toEqual([null, null]);
  });

  it('has no figure for a country that is missing from the list of one year', () => {
    const figure = pairFigure(atlas, 'all', {
      layerId: 'deportations',
      originId: 'AZE',
      destinationId: 'UZB',
      year: 2009,
    });
    expect([figure.state, figure.refs]).toEqual(['absent', []]);
  });

  it('does not apply to a pair or layer that the tables never name', () => {
    const never = [
      pairFigure(atlas, 'all', {
        layerId: 'residence-departures',
        originId: 'AZE',
        destinationId: 'JPN',
        year: 2010,
      }),
      pairFigure(atlas, 'all', {
        layerId: 'residence-departures',
        originId: 'RUS',
        destinationId: 'AZE',
        year: 2010,
      }),
      pairFigure(atlas, 'all', { layerId: 'none-such', originId: 'AZE', destinationId: 'RUS', year: 2010 }),
      pairFigure(atlas, 'all', {
        layerId: 'transit-routes',
        originId: 'IRN',
        destinationId: 'AZE',
        year: 2005,
      }),
    ];
    expect(never.map((figure) => figure.state)).toEqual(never.map(() => 'not-applicable'));
  });
});
