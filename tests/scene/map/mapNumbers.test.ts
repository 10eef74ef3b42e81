// Numbers on the map, as widths, values and glyphs: each stands on a row of the year, and its country's card, one
// press away, shows the same row with its source.
// Of the real tables: the walk from a number of the report to its row is what is asked.
import { describe, expect, it } from 'vitest';
import { countryCard } from '../../../src/figures/countryCard.ts';
import { flowFigure } from '../../../src/figures/figure.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';
import { placesOf } from './hubCurves.ts';

const LAYERS = atlas.layers.map(({ id }) => id);
const YEARS = Array.from({ length: 22 }, (_, at) => 1990 + at);
const SOURCES = new Set(atlas.sources.map(({ id }) => id));

/** Rows that a card shows, by place, in a year. */
function cardRows(year: number): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    atlas.places.map(({ id }) => {
      const card = countryCard(atlas, 'all', id, year);
      const sourced = card.rows.filter(({ figure }) =>
        figure.refs.every(({ source }) => SOURCES.has(source)),
      );
      return [id, new Set(sourced.flatMap(({ figure }) => figure.rows))];
    }),
  );
}

describe.each(YEARS)('On the map of %i', (year) => {
  const picture = viewPicture(atlas, { ...DEFAULT_VIEW, layers: LAYERS, year });
  const rowsOf = cardRows(year);
  const partnerOf = (ids: readonly string[]) => ids.find((id) => id !== 'AZE') ?? '';

  it('every arc that is no outline stands on a row of the year that the card of its country shows', () => {
    const { arcs, strokes } = picture;
    for (let arc = 0; arc < arcs.count; arc++) {
      const row = strokes.row[arc] ?? -1;
      if (row < 0 || !((strokes.width[arc] ?? 0) > 0) || strokes.solid[arc] !== 1) continue;
      const figure = flowFigure(atlas, row);
      expect([Number(figure.from.slice(0, 4)) <= year, year <= Number(figure.to.slice(0, 4))]).toEqual([
        true,
        true,
      ]);
      const partner = partnerOf(placesOf(atlas, arcs, arc));
      expect(rowsOf.get(partner), figure.rows.join()).toContain(figure.rows[0]);
    }
  });

  it('every glyph that is not faint stands on a row of the year, a mention without a value', () => {
    for (const { layer, place, kind, value, solid } of picture.glyphs) {
      if (!solid) continue;
      const id = atlas.places[place]?.id ?? '';
      const shown = countryCard(atlas, 'all', id, year).rows.filter((row) => row.layerId === layer);
      const statuses = shown.map(({ figure }) => figure.status);
      if (kind === 'mention') expect([value, statuses.includes('mentioned')]).toEqual([null, true]);
      else
        expect(
          shown.map(({ figure }) => figure.value),
          `${layer} ${id}`,
        ).toContain(value);
    }
  });
});

describe('Before its first figure', () => {
  it.each([
    ['deportations', 2008],
    ['border-violations', 2008],
    ['displacement', 2005],
    ['migrant-origins', 2000],
    ['work-permits', 2010],
    ['emigrants', 2009],
    ['immigrants', 2009],
    ['residence-departures', 1994],
    ['residence-arrivals', 1994],
  ])('nothing of %s is drawn (%i)', (layer, year) => {
    const { strokes, glyphs, arcs } = viewPicture(atlas, { ...DEFAULT_VIEW, layers: [layer], year });
    const drawn = Array.from({ length: arcs.count }, (_, arc) => strokes.width[arc] ?? 0);
    expect(drawn.filter((width) => width > 0)).toEqual([]);
    expect(glyphs).toEqual([]);
    const next = viewPicture(atlas, { ...DEFAULT_VIEW, layers: [layer], year: year + 1 });
    const widths = Array.from({ length: next.arcs.count }, (_, arc) => next.strokes.width[arc] ?? 0);
    expect(widths.filter((width) => width > 0).length + next.glyphs.length).toBeGreaterThan(0);
  });
});

describe('With the report alone', () => {
  it('nothing of deportations is drawn before 2011', () => {
    const { strokes, arcs } = viewPicture(atlas, {
      ...DEFAULT_VIEW,
      sourceFilter: 'report',
      layers: ['deportations'],
      year: 2010,
    });
    expect(
      Array.from({ length: arcs.count }, (_, arc) => strokes.width[arc] ?? 0).filter((width) => width > 0),
    ).toEqual([]);
  });
});
