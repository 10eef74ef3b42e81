// People at a date: discs where they are, area true, with those displaced within, and threads that say no number.
import { describe, expect, it } from 'vitest';
import { selectView } from '../../../src/flows/select.ts';
import { legendEntries } from '../../../src/scene/map/legend.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { stockRadius, stocksOfYear } from '../../../src/scene/map/stocks.ts';
import { THREAD_WIDTH } from '../../../src/scene/map/strokes.ts';
import { wholeAtlas as atlas } from '../../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';
import { dataRows } from '../../package/dataRows.ts';

const topic = atlas.topics.find(({ id }) => id === 'displacement');
const layers = (topic?.layers ?? []).filter((id) => atlas.layers.some((layer) => layer.id === id));
const viewIn = (year: number) => ({ ...DEFAULT_VIEW, layers, compare: null, year });
const discsIn = (year: number) => stocksOfYear(selectView(atlas, viewIn(year), year), true);
const rowsOf = (year: string) =>
  dataRows('flows').filter(
    (row) => row.layer === layers[0] && row.from?.startsWith(year) && Number(row.value) > 0,
  );

describe('stocksOfYear', () => {
  it('stands where the people are, divided by where they come from, area true', () => {
    const selection = selectView(atlas, viewIn(2008), 2008);
    const [disc, ...more] = discsIn(2008);
    expect(more).toEqual([]);
    expect(atlas.places[disc?.place ?? -1]?.id).toBe(atlas.hub);
    const from = disc?.parts.filter(({ origin }) => origin >= 0) ?? [];
    const values = rowsOf('2008').map((row) => Number(row.value));
    expect(from.map(({ persons }) => persons)).toEqual(values.sort((a, b) => b - a));
    const all = disc?.parts.reduce((sum, { persons }) => sum + persons, 0) ?? 0;
    expect(disc?.radius).toBeCloseTo(stockRadius(selection, all), 6);
    expect(stockRadius(selection, 4 * all) / stockRadius(selection, all)).toBeCloseTo(2, 9);
  });

  it('has those who are displaced within as a part, and a second edge where a source gives a range', () => {
    const [disc] = discsIn(2006);
    const within = disc?.parts.filter(({ origin }) => origin < 0) ?? [];
    const row = dataRows('indicators').find(
      (each) => atlas.stocks?.within.includes(each.indicator ?? '') && each.high !== '',
    );
    expect(within.map(({ persons }) => persons)).toEqual([Number(row?.value)]);
    expect(disc?.outerRadius).toBeGreaterThan(disc?.radius ?? 0);
  });

  it('is nothing for layers of people who move', () => {
    const view = { ...DEFAULT_VIEW, layers: [atlas.inflow ?? ''], year: 2000 };
    expect(stocksOfYear(selectView(atlas, view, 2000), true)).toEqual([]);
  });
});

describe('a picture of stocks', () => {
  it('leads still threads of one width to the rim of the disc, in whose place no circle is drawn', () => {
    const picture = viewPicture(atlas, viewIn(2008));
    const [disc] = picture.stocks;
    const node = picture.nodes.nodeOfPlace[disc?.place ?? -1] ?? -1;
    expect(picture.radii.radius[node]).toBeGreaterThanOrEqual(Math.fround(disc?.radius ?? 0));
    expect(picture.nodeColumn[node * 4 + 2]).toBe(1);
    const widths = [...picture.strokes.width].filter((width) => width > 0);
    expect(widths.length).toBe(rowsOf('2008').length);
    for (const width of widths) expect(width).toBeCloseTo(THREAD_WIDTH, 5);
  });

  it('has a legend of its own: a disc of the same scale, and no widths of people', () => {
    const picture = viewPicture(atlas, viewIn(2006));
    const entries = legendEntries(picture, layers, 'sqrt');
    expect(entries.some(({ meaning }) => meaning.type === 'persons')).toBe(false);
    const stock = entries.find(({ meaning }) => meaning.type === 'stock');
    if (stock?.mark.type !== 'stock' || stock.meaning.type !== 'stock')
      throw new Error('no disc in the legend');
    const selection = selectView(atlas, viewIn(2006), 2006);
    expect(Math.abs(stock.mark.disc.radius - stockRadius(selection, stock.meaning.persons))).toBeLessThan(
      0.5,
    );
    expect(stock.meaning).toMatchObject({ within: true, range: true });
  });
});
