// The legend: what the picture shows and nothing else, with the map's own widths, dashes, heads and colours.
import { describe, expect, it } from 'vitest';
import { type LegendEntry, legendEntries } from '../../../src/scene/map/legend.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { strokeScale, strokeWidth } from '../../../src/scene/map/strokes.ts';
import { type ViewState, WIDTHS } from '../../../src/state/viewState.ts';
import { hubAtlas as atlas, EVERY_LAYER, HUB_VIEW, MOVES } from '../../fixture/hubFixture.ts';

const pictureIn = (layers: readonly string[], year: number) =>
  viewPicture(atlas, { ...HUB_VIEW, layers, year });
const entriesIn = (layers: readonly string[], year: number) =>
  legendEntries(pictureIn(layers, year), layers, 'sqrt');
const types = (entries: readonly LegendEntry[]) => [...new Set(entries.map(({ meaning }) => meaning.type))];

describe('legendEntries', () => {
  it.each(WIDTHS)('give the %s scale in round numbers with the widths of the map', (widths) => {
    const entries = legendEntries(pictureIn(MOVES, 2005), MOVES, widths);
    const scale = entries.filter(({ meaning }) => meaning.type === 'persons');
    expect(scale).toHaveLength(3);
    for (const { meaning, mark } of scale) {
      if (meaning.type !== 'persons' || mark.type !== 'stroke') throw new Error('not a width');
      expect(String(meaning.persons)).toMatch(/^[1-9]0+$/);
      expect(Math.abs(mark.width - strokeWidth(meaning.persons, widths, strokeScale(atlas)))).toBeLessThan(
        0.5,
      );
    }
  });

  it('show every kind of arc of the picture once, as the map draws it', () => {
    const { arcs, threads } = pictureIn(EVERY_LAYER, 2005);
    const drawn = new Set(
      arcs.layer.flatMap((layer, arc) =>
        threads.has(layer) ? [] : [`${layer} ${arcs.colour[arc]} ${arcs.dash[arc]} ${arcs.head[arc]}`],
      ),
    );
    const shown = entriesIn(EVERY_LAYER, 2005).flatMap(({ meaning, mark }) =>
      meaning.type === 'layer' && mark.type === 'stroke'
        ? [`${meaning.layer} ${mark.colour} ${mark.dash} ${mark.head}`]
        : [],
    );
    expect(new Set(shown)).toEqual(drawn);
    expect(shown.map((each) => EVERY_LAYER.indexOf(each.split(' ')[0] ?? ''))).toEqual(
      shown.map((each) => EVERY_LAYER.indexOf(each.split(' ')[0] ?? '')).sort((a, b) => a - b),
    );
  });

  it('give no scale of widths for a year in which no arc has one', () => {
    const layout = pictureIn(MOVES, 2001);
    expect(layout.arcs.count).toBeGreaterThan(0);
    expect([...layout.strokes.width].every((width) => width === 0)).toBe(true);
    expect(types(entriesIn(MOVES, 2001))).not.toContain('persons');
    expect(types(entriesIn(MOVES, 2005))).toContain('persons');
  });

  it('explain outlines only where there are some', () => {
    expect(types(entriesIn(MOVES, 2004))).toContain('outline');
    expect(types(entriesIn(MOVES, 2005))).not.toContain('outline');
  });

  it('say what an arc that is not there means wherever persons are drawn', () => {
    expect(types(entriesIn(MOVES, 2005))).toContain('none');
    expect(types(entriesIn(['roads'], 2005))).toEqual(['layer']);
  });

  it('explain each glyph of the picture', () => {
    const layers = ['permits', 'ranks-out', 'ranks-in'];
    const glyphs = entriesIn(layers, 2007).map(({ meaning }) =>
      meaning.type === 'glyph' ? `${meaning.layer} ${meaning.kind} ${meaning.inward}` : meaning.type,
    );
    const drawn = pictureIn(layers, 2007).glyphs.map(
      ({ layer, kind, inward }) => `${layer} ${kind} ${inward}`,
    );
    expect(new Set(drawn)).toEqual(new Set(glyphs));
    expect(glyphs.length).toBe(3);
  });

  it('draw the glyphs of an earlier year as the map does', () => {
    const earlier = entriesIn(['permits'], 2010).flatMap(({ mark, meaning }) =>
      mark.type === 'glyph' && meaning.type === 'glyph' ? [[mark.glyph.solid, meaning.isEarlier]] : [],
    );
    expect(earlier).toEqual([[false, true]]);
  });

  it('are empty for an empty map', () => {
    expect(entriesIn([], 2008)).toEqual([]);
  });
});

describe('the legend of a choice', () => {
  const entriesOf = (change: Partial<ViewState>) => {
    const view = { ...HUB_VIEW, ...change };
    return legendEntries(viewPicture(atlas, view), view.layers, 'sqrt');
  };
  const meanings = (entries: readonly LegendEntry[]) =>
    entries.flatMap(({ meaning }) =>
      meaning.type === 'change' ? [meaning.change] : meaning.type === 'layer' ? [meaning.layer] : [],
    );

  it('shows net as one kind of arc with its own head', () => {
    const entries = entriesOf({ year: 2008, flow: 'net' });
    expect(meanings(entries)).toEqual(['net']);
    expect(entries.some(({ mark }) => mark.type === 'stroke' && mark.head === 'double')).toBe(true);
  });

  it('shows the changes between two years in the place of the layers, and routes as they are', () => {
    const layers = [...MOVES, 'roads'];
    expect(meanings(entriesOf({ year: 2008, compare: 2002, layers }))).toEqual([
      'more',
      'fewer',
      'new',
      'gone',
      'roads',
    ]);
    expect(meanings(entriesOf({ year: 2008, compare: 2004 }))).toEqual(['incomparable']);
  });
});
