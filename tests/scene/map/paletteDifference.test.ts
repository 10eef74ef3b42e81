// Layers that look alike but for their colour are told apart by it, with every kind of colour vision (CIEDE2000).
// Of the real package: the colours that its layers declare are what is asked, and no figure.
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parseHex,
  type Rgb,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { layerStyle } from '../../../src/scene/style/layerStyle.ts';
import type { ColourName } from '../../../src/scene/style/palette.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';
import { THEMES } from '../../../src/state/viewState.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { listedLayers } from '../../package/dataRows.ts';

const MIN_DIFFERENCE = 15;
type Vision = 'usual' | 'protan' | 'deutan' | 'tritan';
const VISIONS: Readonly<Record<Vision, (colour: Rgb) => Rgb>> = {
  usual: (colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};

const difference = differenceCiede2000();

/** Colours of all that is drawn as an arc, and of all glyphs, which have shapes of their own. */
function coloursByMark(): ReadonlyMap<string, ReadonlySet<ColourName>> {
  const lists = new Map<string, Set<ColourName>>();
  for (const { id = '' } of listedLayers()) {
    const { colour, mark } = layerStyle(atlas, id);
    const kind = mark === 'arc' || mark === 'leg' ? 'arcs' : 'glyphs';
    lists.set(kind, (lists.get(kind) ?? new Set()).add(colour));
  }
  return lists;
}

function pairs(names: readonly ColourName[]): readonly (readonly [ColourName, ColourName])[] {
  return names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
}

/** Pairs of one list that are nearer than the least difference, as words. */
function confusions(theme: (typeof THEMES)[number], vision: Vision): readonly string[] {
  const palette = PALETTES[theme];
  const seen = VISIONS[vision];
  return [...coloursByMark()].flatMap(([kind, names]) =>
    pairs([...names]).flatMap(([a, b]) => {
      const [first, second] = [parseHex(palette[a]), parseHex(palette[b])];
      const apart = first && second ? difference(seen(first), seen(second)) : 0;
      return apart < MIN_DIFFERENCE ? [`${kind}: ${a} and ${b} differ by ${apart.toFixed(1)}`] : [];
    }),
  );
}

describe('coloursByMark', () => {
  it('holds both directions and every kind of arc together', () => {
    const arcs = listedLayers().filter(({ id = '' }) => ['arc', 'leg'].includes(layerStyle(atlas, id).mark));
    expect(coloursByMark().get('arcs')?.size).toBe(arcs.length);
    expect([...(coloursByMark().get('arcs') ?? [])]).toEqual(
      expect.arrayContaining(['arrivals', 'departures']),
    );
  });
});

describe.each(THEMES)('the %s theme', (theme) => {
  it.each(Object.keys(VISIONS) as Vision[])(
    `keeps directions and kinds at least ${MIN_DIFFERENCE} apart in %s vision`,
    (vision) => {
      expect(confusions(theme, vision)).toEqual([]);
    },
  );

  it.each(Object.keys(VISIONS) as Vision[])('tells more from fewer in %s vision', (vision) => {
    const [more, fewer] = [parseHex(PALETTES[theme].more), parseHex(PALETTES[theme].fewer)];
    const apart = more && fewer ? difference(VISIONS[vision](more), VISIONS[vision](fewer)) : 0;
    expect(apart).toBeGreaterThan(MIN_DIFFERENCE);
  });

  it('keeps more and fewer apart from arrivals and departures, which they are not', () => {
    for (const change of ['more', 'fewer'] as const) {
      for (const side of ['arrivals', 'departures'] as const)
        expect(
          difference(PALETTES[theme][change], PALETTES[theme][side]),
          `${change} ${side}`,
        ).toBeGreaterThan(9);
    }
  });

  it('has no red arrows', () => {
    const arrows = listedLayers().map(({ id = '' }) => layerStyle(atlas, id).colour);
    for (const name of new Set(arrows)) {
      const red = difference(PALETTES[theme][name], '#d62728');
      expect(red, name).toBeGreaterThan(MIN_DIFFERENCE);
    }
  });

  it('can do without colour but for the two directions of moves and the two layers that have none', () => {
    const looks = new Map<string, string[]>();
    for (const { id = '' } of listedLayers()) {
      const { dash, head, mark } = layerStyle(atlas, id);
      const look = `${mark} ${dash} ${head}`;
      looks.set(look, [...(looks.get(look) ?? []), id]);
    }
    const alike = [...looks].filter(([look, ids]) => look.startsWith('arc') && ids.length > 1);
    expect(alike.flatMap(([, ids]) => ids).sort()).toEqual([
      'border-violations',
      'displacement',
      'residence-arrivals',
      'residence-departures',
    ]);
  });
});
