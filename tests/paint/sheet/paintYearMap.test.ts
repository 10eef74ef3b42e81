// A small map of one year: the same arcs, circles, gate and discs as the large one, those out of focus fainter.
import { describe, expect, it } from 'vitest';
import { paintYearMap } from '../../../src/paint/sheet/paintYearMap.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';
import { wholeAtlas as atlas } from '../../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';

const NOTHING = { focusPlace: -1, pinPlace: -1 };
const view = { lng: 48, lat: 42, zoom: 3, width: 600, height: 400 };
const layers = ['residence-departures', 'residence-arrivals'];
const mapOf = (shown: typeof atlas, year: number, emphasis = NOTHING) => {
  const picture = viewPicture(shown, { ...DEFAULT_VIEW, layers, year });
  return { picture, svg: paintYearMap({ picture, palette: PALETTES.light, view, emphasis }) };
};

describe('paintYearMap', () => {
  it('has every arc that the year draws, and its gate', () => {
    const { picture, svg } = mapOf(atlas, 1995);
    const drawn = [...picture.strokes.width].filter((width) => width > 0);
    expect(new Set([...svg.matchAll(/data-arc="(\d+)"/g)].map(([, arc]) => arc)).size).toBe(drawn.length);
    const without = mapOf({ ...atlas, net: null, inflow: null, outflow: null }, 1995);
    expect([picture.gate !== null, without.picture.gate]).toEqual([true, null]);
    expect(without.svg).not.toBe('');
  });

  it('is fainter beside a place in focus', () => {
    const focusPlace = atlas.places.findIndex(({ id }) => id === 'RUS');
    const opacities = (svg: string) =>
      new Set(
        [...svg.matchAll(/data-arc="\d+"[^>]* (?:stroke-)?opacity="([\d.]+)"/g)].map(([, opacity]) =>
          Number(opacity),
        ),
      );
    expect(opacities(mapOf(atlas, 1995).svg).size).toBe(1);
    expect(opacities(mapOf(atlas, 1995, { ...NOTHING, focusPlace }).svg).size).toBe(2);
  });
});
