// People at a date in two years: as large as in the second, with the rim of the first, coloured by what became of them.
import { describe, expect, it } from 'vitest';
import { selectView } from '../../../src/flows/select.ts';
import type { LayerRow } from '../../../src/package/atlas.ts';
import { stockEntries } from '../../../src/scene/map/stockLegend.ts';
import { stocksCompared, stocksOfYear } from '../../../src/scene/map/stocks.ts';
import { type TinyFlow, tinyAtlas } from '../../figures/tinyAtlas.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';

const LAYER: LayerRow = {
  ...{ id: 'displaced', group: 'protection', kind: 'stock', unit: 'persons', time: 'snapshot' },
  ...{ direction: 'directed', source: 'report' },
};
const people = (destination: string, year: string, value: number): TinyFlow => {
  return { layer: LAYER.id, origin: 'AZE', destination, from: year, to: year, value };
};
const atlas = tinyAtlas({
  layers: [LAYER],
  flows: [
    ...[people('TUR', '2000', 100), people('TUR', '2005', 400)],
    ...[people('RUS', '2000', 900), people('RUS', '2005', 300)],
    ...[people('IRN', '2000', 50), people('GEO', '2005', 70)],
  ],
});
const selectionOf = (year: number) => selectView(atlas, { ...DEFAULT_VIEW, layers: [LAYER.id] }, year);
const radiusIn = (year: number, place: string) =>
  stocksOfYear(selectionOf(year), false).find((disc) => atlas.places[disc.place]?.id === place)?.radius ?? 0;
const discs = stocksCompared(selectionOf(2000), selectionOf(2005));
const discOf = (place: string) => discs.find((disc) => atlas.places[disc.place]?.id === place);

describe('stocksCompared', () => {
  it.each([
    ['TUR', 'more'],
    ['RUS', 'fewer'],
    ['IRN', 'incomparable'],
    ['GEO', 'incomparable'],
  ])('draws %s as %s, with the radius of each year and of the larger one around both', (place, colour) => {
    const [before, radius] = [radiusIn(2000, place), radiusIn(2005, place)];
    expect(discOf(place)).toMatchObject({ colour, before, radius, outerRadius: Math.max(before, radius) });
  });

  it('has a disc for each place of either year, and the parts of both years', () => {
    expect(discs).toHaveLength(4);
    expect(discOf('RUS')?.parts.map(({ persons }) => persons)).toEqual([900, 300]);
    expect(discOf('IRN')?.parts.map(({ persons }) => persons)).toEqual([50]);
  });

  it('has in its legend what became of people, and nothing that became of none', () => {
    const changes = (of: typeof discs) =>
      stockEntries({ stocks: of }, [LAYER.id], 1).map(({ meaning }) =>
        meaning.type === 'stock-change' ? meaning.change : meaning.type,
      );
    expect(changes(discs)).toEqual(['more', 'fewer', 'incomparable']);
    expect(changes(discs.filter(({ colour }) => colour === 'fewer'))).toEqual(['fewer']);
    expect(changes([])).toEqual([]);
  });

  it('shows the larger rim of each change outside in the legend', () => {
    const sizes = stockEntries({ stocks: discs }, [LAYER.id], 1).map(({ mark }) =>
      mark.type === 'stock' ? Math.sign(mark.disc.radius - (mark.disc.before ?? 0)) : 0,
    );
    expect(sizes).toEqual([1, -1, 1]);
  });
});
