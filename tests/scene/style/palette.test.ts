// Every colour of every theme can be read, and stands out from the ground it lies on (WCAG 2.2, relative luminance).
// Of the real package: the colours that its layers declare are what is asked, and no figure.
import { describe, expect, it } from 'vitest';
import { layerStyle } from '../../../src/scene/style/layerStyle.ts';
import { COLOUR_NAMES, type ColourName, rgba } from '../../../src/scene/style/palette.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';
import { dotColour, streamColour } from '../../../src/scene/style/streamColours.ts';
import { THEMES } from '../../../src/state/viewState.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { listedLayers } from '../../package/dataRows.ts';

type Opaque = readonly [number, number, number];

const LAYER_COLOURS = [...new Set(listedLayers().map((row) => layerStyle(atlas, row.id ?? '').colour))];

function luminance(colour: Opaque): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(a: Opaque, b: Opaque): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour laid over an opaque ground. */
function over(colour: string, ground: Opaque): Opaque {
  const [r, g, b, a] = rgba(colour);
  const mix = (part: number, below: number) => (part * a + below * (255 - a)) / 255;
  return [mix(r, ground[0]), mix(g, ground[1]), mix(b, ground[2])];
}

describe('rgba', () => {
  it('reads six digits as opaque and eight with their alpha', () => {
    expect(rgba('#0f6fa8')).toEqual([15, 111, 168, 255]);
    expect(rgba('#fffffff5')).toEqual([255, 255, 255, 245]);
  });
});

describe.each(THEMES)('the %s theme', (theme) => {
  const palette = PALETTES[theme];
  const opaque = (name: ColourName): Opaque => over(palette[name], [0, 0, 0]);
  const papers = (['land', 'sea'] as const).map((ground) => over(palette.paper, opaque(ground)));
  const leastText = theme === 'contrast' || theme === 'projector' ? 7 : 4.5;

  it('has every colour, written so that painters can read it', () => {
    expect(Object.keys(palette).sort()).toEqual([...COLOUR_NAMES].sort());
    for (const name of COLOUR_NAMES) {
      expect(`${name} ${palette[name]}`).toMatch(/ #[\da-f]{6}([\da-f]{2})?$/);
      for (const part of rgba(palette[name])) expect(part).toBeGreaterThanOrEqual(0);
    }
  });

  it(`writes on paper at ${leastText}:1 or more, whatever lies under it`, () => {
    for (const paper of papers) {
      for (const ink of ['ink', 'inkSoft'] as const)
        expect(contrast(opaque(ink), paper), ink).toBeGreaterThanOrEqual(leastText);
    }
    for (const paper of papers) {
      for (const number of ['arrivals', 'departures'] as const)
        expect(contrast(opaque(number), paper), number).toBeGreaterThanOrEqual(leastText);
    }
    expect(contrast(opaque('accentInk'), opaque('accent'))).toBeGreaterThanOrEqual(leastText);
  });

  it(`writes names on land, sea and Azerbaijan at ${leastText}:1 or more`, () => {
    for (const ground of ['land', 'sea', 'space'] as const)
      expect(contrast(opaque('ink'), opaque(ground)), ground).toBeGreaterThanOrEqual(leastText);
    expect(contrast(opaque('inkSoft'), opaque('sea')), 'names of seas').toBeGreaterThanOrEqual(leastText);
    for (const ground of ['land', 'sea', 'home'] as const)
      expect(contrast(opaque('homeInk'), opaque(ground)), ground).toBeGreaterThanOrEqual(leastText);
  });

  it('draws every layer at 3:1 or more on land, sea, Azerbaijan and paper', () => {
    const grounds = [opaque('land'), opaque('sea'), opaque('home'), ...papers];
    for (const name of LAYER_COLOURS) {
      for (const ground of grounds) expect(contrast(opaque(name), ground), name).toBeGreaterThanOrEqual(3);
    }
  });

  it('draws nodes and the focus ring at 3:1 or more on land, sea and paper', () => {
    for (const name of ['node', 'focus'] as const) {
      for (const ground of [opaque('land'), opaque('sea'), ...papers])
        expect(contrast(opaque(name), ground), name).toBeGreaterThanOrEqual(3);
    }
  });

  it('draws strokes under dots at 3:1 or more on land and sea, and dots at 3:1 on stroke and every ground', () => {
    const grounds = (['land', 'sea', 'home', 'space'] as const).map(opaque);
    for (const layer of ['arrivals', 'departures'] as const) {
      const stroke = streamColour(layer);
      const dot = opaque(dotColour(stroke));
      expect(stroke).not.toBe(layer);
      for (const ground of grounds) {
        // As painters draw strokes: nine tenths opaque.
        const seen = over(`${palette[stroke]}e6`, ground);
        expect(contrast(dot, seen), `dots of ${layer} on their stroke`).toBeGreaterThanOrEqual(3);
        expect(contrast(dot, ground), `dots of ${layer}`).toBeGreaterThanOrEqual(3);
        if (ground === grounds[0] || ground === grounds[1])
          expect(contrast(seen, ground), stroke).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('draws net and the changes between two years at 3:1 or more on land, sea, Azerbaijan and paper', () => {
    const grounds = [opaque('land'), opaque('sea'), opaque('home'), ...papers];
    for (const name of ['net', 'more', 'fewer', 'incomparable'] as const) {
      for (const ground of grounds) expect(contrast(opaque(name), ground), name).toBeGreaterThanOrEqual(3);
    }
  });

  it('gives no two layers one colour', () => {
    const colours = LAYER_COLOURS.map((name) => palette[name]);
    expect(new Set(colours).size).toBe(LAYER_COLOURS.length);
  });
});
