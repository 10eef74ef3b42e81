// Layers that look alike but for their colour are told apart by it, with every kind of colour vision (CIEDE2000).
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parseHex,
  type Rgb,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { layerLook, legDash } from '../../src/scene/layerLook.ts';
import { type ColourName, PALETTES } from '../../src/scene/palette.ts';
import { THEMES } from '../../src/state/viewState.ts';
import { dataRows } from '../data/dataRows.ts';

const LEAST_DIFFERENCE = 15;
type Vision = 'usual' | 'protan' | 'deutan' | 'tritan';
const VISIONS: Readonly<Record<Vision, (colour: Rgb) => Rgb>> = {
  usual: (colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};

const difference = differenceCiede2000();

/** Colours by all the rest of a layer's look: within one list, colour alone tells. */
function coloursByLook(): ReadonlyMap<string, ReadonlySet<ColourName>> {
  const lists = new Map<string, Set<ColourName>>();
  for (const { id = '' } of dataRows('layers')) {
    const { colour, dash, head, mark } = layerLook(id);
    const dashes =
      mark === 'leg' ? [legDash(id, 'forced-labour'), legDash(id, 'sexual-exploitation')] : [dash];
    for (const each of dashes) {
      const look = `${each} ${head}`;
      lists.set(look, (lists.get(look) ?? new Set()).add(colour));
    }
  }
  return lists;
}

function pairs(names: readonly ColourName[]): readonly (readonly [ColourName, ColourName])[] {
  return names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
}

/** Pairs of one look that are nearer than the least difference, as words. */
function confusions(theme: (typeof THEMES)[number], vision: Vision): readonly string[] {
  const palette = PALETTES[theme];
  const seen = VISIONS[vision];
  return [...coloursByLook()].flatMap(([look, names]) =>
    pairs([...names]).flatMap(([a, b]) => {
      const [first, second] = [parseHex(palette[a]), parseHex(palette[b])];
      const apart = first && second ? difference(seen(first), seen(second)) : 0;
      return apart < LEAST_DIFFERENCE ? [`${look}: ${a} and ${b} differ by ${apart.toFixed(1)}`] : [];
    }),
  );
}

describe('coloursByLook', () => {
  it('holds arrivals and departures together: their arcs differ in nothing but colour', () => {
    expect([...(coloursByLook().get('solid arrow') ?? [])]).toEqual(
      expect.arrayContaining(['arrivals', 'departures']),
    );
  });
});

describe.each(THEMES)('the %s theme', (theme) => {
  it.each(Object.keys(VISIONS) as Vision[])(
    `keeps layers of one dash and head at least ${LEAST_DIFFERENCE} apart in %s vision`,
    (vision) => {
      expect(confusions(theme, vision)).toEqual([]);
    },
  );

  it('has no red arrows', () => {
    const arrows = dataRows('layers').map(({ id = '' }) => layerLook(id).colour);
    for (const name of new Set(arrows)) {
      const red = difference(PALETTES[theme][name], '#d62728');
      expect(red, name).toBeGreaterThan(LEAST_DIFFERENCE);
    }
  });
});
