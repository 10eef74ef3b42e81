// People at a date: discs where they are, area true, with those displaced within, and threads that say no number.
// What additional sources count is asked of their own tables.
import { describe, expect, it } from 'vitest';
import { selectView } from '../../../src/flows/select.ts';
import { legendEntries } from '../../../src/scene/map/legend.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { lookOf, type StockPart, stockRadius, stocksOfYear } from '../../../src/scene/map/stocks.ts';
import { THREAD_WIDTH } from '../../../src/scene/map/strokes.ts';
import { wholeAtlas } from '../../figures/readAtlas.ts';
import { bankAtlas, unhcrAtlas } from '../../figures/readRecord.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';
import { hubAtlas as atlas, HUB, HUB_VIEW, MOVES } from '../../fixture/hubFixture.ts';
import { dataRows } from '../../package/dataRows.ts';

const layers = Object.freeze(['refuge']);
const viewIn = (year: number) => ({ ...HUB_VIEW, layers, year });
const discsIn = (year: number) => stocksOfYear(selectView(atlas, viewIn(year), year), true);

describe('stocksOfYear', () => {
  it('stands where the people are, divided by where they come from, area true', () => {
    const selection = selectView(atlas, viewIn(2005), 2005);
    const discs = discsIn(2005);
    expect(discs.map(({ place }) => atlas.places[place]?.id).sort()).toEqual([HUB, 'CHE']);
    const disc = discs.find(({ place }) => atlas.places[place]?.id === HUB);
    const from = disc?.parts.filter(({ origin }) => origin >= 0) ?? [];
    expect(from.map(({ persons }) => persons)).toEqual([5200, 1300]);
    const all = disc?.parts.reduce((sum, { persons }) => sum + persons, 0) ?? 0;
    expect(disc?.radius).toBeCloseTo(stockRadius(selection, all), 6);
    expect(stockRadius(selection, 4 * all) / stockRadius(selection, all)).toBeCloseTo(2, 9);
  });

  it('has those who are displaced within as a part, and a second edge where a source gives a range', () => {
    const disc = discsIn(2005).find(({ place }) => atlas.places[place]?.id === HUB);
    const within = disc?.parts.filter(({ origin }) => origin < 0) ?? [];
    expect(within.map(({ persons }) => persons)).toEqual([3000]);
    expect(disc?.outerRadius).toBeGreaterThan(disc?.radius ?? 0);
  });

  it('is nothing for layers of people who move', () => {
    const view = { ...HUB_VIEW, layers: MOVES, year: 2005 };
    expect(stocksOfYear(selectView(atlas, view, 2005), true)).toEqual([]);
  });
});

describe('people at a date of an additional source', () => {
  const all = wholeAtlas.topics.find(({ id }) => id === 'displacement')?.layers ?? [];
  const pictureIn = (year: number) => viewPicture(unhcrAtlas, { ...DEFAULT_VIEW, layers: all, year });
  const counted = (year: number, from: string, where: string) =>
    dataRows('stocks-unhcr')
      .filter((row) => row.from === String(year) && row.origin === from && row.destination === where)
      .reduce((sum, row) => sum + Number(row.value), 0);

  it('are discs in every year that it counts, and of no other source', () => {
    const years = new Set(dataRows('stocks-unhcr').map((row) => Number(row.from)));
    for (const year of years) {
      const { stocks } = pictureIn(year);
      expect(stocks.length, String(year)).toBeGreaterThan(1);
      const sources = stocks.flatMap(({ parts }) =>
        parts.map(({ row, national }) =>
          national ? national.source : unhcrAtlas.sources[unhcrAtlas.flows.source[row] ?? -1]?.id,
        ),
      );
      expect(new Set(sources).size, String(year)).toBe(1);
      expect(new Set(stocks.map(({ place }) => place)).size, String(year)).toBe(stocks.length);
    }
  });

  it('are as many as the source says, wherever they are and whether or not it says where they come from', () => {
    const { stocks } = pictureIn(1993);
    const persons = (id: string) => stocks.find(({ place }) => unhcrAtlas.places[place]?.id === id)?.persons;
    const into = dataRows('stocks-unhcr').filter((row) => row.from === '1993' && row.destination === 'AZE');
    expect(persons('ARM')).toBe(counted(1993, 'AZE', 'ARM'));
    expect(persons('AZE')).toBe(into.reduce((sum, row) => sum + Number(row.value), 0));
    const home = stocks.find(({ place }) => unhcrAtlas.places[place]?.id === 'AZE');
    expect(new Set(home?.parts.map(({ kind }) => kind))).toEqual(new Set(['from', 'unstated', 'within']));
  });

  it('have one thread for each country, and no more than a map has room for', () => {
    for (const year of [1993, 2008]) {
      const { arcs, strokes } = pictureIn(year);
      const drawn = [...strokes.width.keys()].filter((arc) => (strokes.width[arc] ?? 0) > 0);
      const pairs = drawn.map((arc) => [arcs.places[arc * 2], arcs.places[arc * 2 + 1]].toSorted().join(' '));
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(pairs.length).toBeLessThanOrEqual(12);
    }
  });

  it('are told apart in the legend as on the map: who came, who went, who is displaced within', () => {
    const picture = pictureIn(1993);
    const looks = (parts: readonly StockPart[]) =>
      parts.filter(({ kind }) => kind !== 'unstated').map((part) => `${part.layer} ${lookOf(part)}`);
    const drawn = new Set(picture.stocks.flatMap(({ parts }) => looks(parts)));
    expect(drawn).toContain('refugees in');
    expect(drawn).toContain('refugees out');
    expect(drawn).toContain('internally-displaced within');
    const entries = legendEntries(picture, all, 'sqrt').filter(({ meaning }) => meaning.type === 'layer');
    const shown = entries.flatMap(({ mark }) => (mark.type === 'stock' ? looks(mark.disc.parts) : []));
    expect(new Set(shown)).toEqual(drawn);
    expect(shown).toHaveLength(drawn.size);
    const sides = entries.flatMap(({ meaning }) =>
      meaning.type === 'layer' && meaning.side ? [meaning.side] : [],
    );
    expect(sides).toEqual(['out', 'in']);
  });

  it('are never one disc with those of another source of the same year', () => {
    const { hub, places } = wholeAtlas;
    const own = all.filter((id) => wholeAtlas.layers.some((layer) => layer.id === id));
    const view = { ...DEFAULT_VIEW, layers: own, year: 2006, sourceFilter: 'report' } as const;
    const report = viewPicture(wholeAtlas, view).stocks;
    expect(report.map(({ place }) => places[place]?.id)).toEqual([hub, hub]);
  });

  it('take the place of an order whose numbers they are', () => {
    const { stocks, glyphs } = viewPicture(bankAtlas, {
      ...DEFAULT_VIEW,
      layers: ['emigrants', 'immigrants'],
      year: 2010,
    });
    expect(glyphs).toEqual([]);
    for (const { destination, value } of dataRows('stocks-world-bank').filter(
      ({ layer, destination: where }) => layer === 'emigrants' && where !== 'X-ALL',
    ))
      expect(
        stocks.find(({ place }) => bankAtlas.places[place]?.id === destination)?.persons,
        destination,
      ).toBe(Number(value));
  });
});

describe('a picture of stocks', () => {
  it('leads still threads of one width to the rim of the disc, in whose place no circle is drawn', () => {
    const picture = viewPicture(atlas, viewIn(2005));
    const [disc] = picture.stocks;
    const node = picture.nodes.nodeOfPlace[disc?.place ?? -1] ?? -1;
    expect(picture.radii.radius[node]).toBeGreaterThanOrEqual(Math.fround(disc?.radius ?? 0));
    expect(picture.nodeColumn[node * 4 + 2]).toBe(1);
    const widths = [...picture.strokes.width].filter((width) => width > 0);
    expect(widths.length).toBe(3);
    for (const width of widths) expect(width).toBeCloseTo(THREAD_WIDTH, 5);
  });

  it('has a legend of its own: a disc of the same scale, and no widths of people', () => {
    const picture = viewPicture(atlas, viewIn(2005));
    const entries = legendEntries(picture, layers, 'sqrt');
    const scale = entries.filter(({ meaning }) => meaning.type === 'persons');
    expect(scale.map(({ mark }) => mark.type)).toEqual(scale.map(() => 'stock'));
    const stock = entries.find(({ meaning }) => meaning.type === 'stock');
    if (stock?.mark.type !== 'stock' || stock.meaning.type !== 'stock')
      throw new Error('no disc in the legend');
    const selection = selectView(atlas, viewIn(2005), 2005);
    expect(Math.abs(stock.mark.disc.radius - stockRadius(selection, stock.meaning.persons))).toBeLessThan(
      0.5,
    );
    expect(stock.meaning).toMatchObject({ within: true, range: true });
  });
});
