// Both counts on the map: the other country's as an outline along the same curve, each as wide as its own number.
import { describe, expect, it } from 'vitest';
import { knownValue } from '../../../src/figures/figure.ts';
import { flowList } from '../../../src/figures/flowList.ts';
import { countedLayers } from '../../../src/flows/counts.ts';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { valueCandidates } from '../../../src/scene/labels/valueCandidates.ts';
import { legendEntries } from '../../../src/scene/map/legend.ts';
import { type Picture, viewPicture } from '../../../src/scene/map/picture.ts';
import { strokeScale, strokeWidth } from '../../../src/scene/map/strokes.ts';
import { dotColour } from '../../../src/scene/style/streamColours.ts';
import type { ViewState } from '../../../src/state/viewState.ts';
import { mirroredAtlas as atlas } from '../../figures/readRecord.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';

const view = (change: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, count: 'both', ...change });
const picture = (change: Partial<ViewState>): Picture => viewPicture(atlas, view(change));
const arcsOf = ({ arcs }: Picture) => Array.from({ length: arcs.count }, (_, arc) => arc);
const endsOf = ({ arcs }: Picture, arc: number) =>
  [arcs.places[arc * 2], arcs.places[arc * 2 + 1]].map((place) => atlas.places[place ?? -1]?.id).join('>');
const found = (of: Picture, ends: string, hollow: boolean) =>
  arcsOf(of).find((arc) => endsOf(of, arc) === ends && of.arcs.hollow[arc] === hollow) ?? -1;

describe('Both counts', () => {
  it('of one move lie on one curve, the other country’s hollow and above, both in shades of the direction', () => {
    const both = picture({ year: 2008 });
    const { arcs } = both;
    const twins = arcsOf(both).filter((arc) => arcs.hollow[arc] && (arcs.twin[arc] ?? -1) >= 0);
    expect(twins.length).toBeGreaterThan(20);
    for (const arc of twins) {
      const own = arcs.twin[arc] ?? -1;
      expect([endsOf(both, own), arcs.bow[own]]).toEqual([endsOf(both, arc), arcs.bow[arc]]);
      expect(dotColour(arcs.colour[own] ?? 'ink')).toBe(arcs.colour[arc]);
      expect(arcs.twin[own]).toBe(arc);
      expect(own).toBeLessThan(arc);
    }
    expect(arcs.colour[found(both, 'AZE>RUS', true)]).toBe('departuresDot');
  });

  it('to Russia in 2008 are as wide as 2,028 and 23,331 people, and its circle counts the hub’s own alone', () => {
    const both = picture({ year: 2008 });
    const own = picture({ year: 2008, count: 'own' });
    const widthOf = (hollow: boolean) => both.strokes.width[found(both, 'AZE>RUS', hollow)];
    expect(widthOf(false)).toBeCloseTo(strokeWidth(2028, 'sqrt', strokeScale(atlas)), 4);
    expect(widthOf(true)).toBeCloseTo(strokeWidth(23331, 'sqrt', strokeScale(atlas)), 4);
    const radius = ({ nodes, radii }: Picture) =>
      radii.radius[nodes.nodeOfPlace[atlas.places.findIndex(({ id }) => id === 'RUS')] ?? -1];
    expect(radius(both)).toBe(radius(own));
  });

  it('leave no outline of an earlier year, which would be taken for another count', () => {
    for (const year of [1992, 2011]) {
      const both = picture({ year });
      const drawn = arcsOf(both).filter((arc) => (both.strokes.width[arc] ?? 0) > 0);
      expect(drawn.length).toBeGreaterThan(5);
      expect(drawn.every((arc) => both.arcs.hollow[arc] && both.strokes.solid[arc] === 1)).toBe(true);
    }
  });

  it('are fitted as the hub’s own, so that the map stays where it is', () => {
    const own = picture({ year: 1995, count: 'own' }).fitted;
    expect(picture({ year: 1995 }).fitted).toEqual(own);
    expect(picture({ year: 1995, count: 'partner' }).fitted).toEqual(own);
  });

  it('stand in the legend, the outline as an outline', () => {
    const entries = legendEntries(picture({ year: 2008 }), countedLayers(atlas, view({})), 'sqrt');
    const layers = entries.flatMap(({ meaning, mark }) =>
      meaning.type === 'layer' && mark.type === 'stroke' ? [`${meaning.layer} ${mark.hollow}`] : [],
    );
    expect(layers).toEqual([
      'residence-departures false',
      'partner-arrivals true',
      'residence-arrivals false',
      'partner-departures true',
    ]);
  });

  it('are narrowed together, by the greater of the two, as in the list', () => {
    for (const limits of [{ top: 3 }, { least: 900 }]) {
      const few = picture({ year: 2008, ...limits });
      const shown = new Set(
        arcsOf(few)
          .filter((arc) => (few.strokes.width[arc] ?? 0) > 0)
          .map((arc) => endsOf(few, arc)),
      );
      const { partners } = flowList(atlas, view({ year: 2008, ...limits }));
      const listed = partners.flatMap(({ placeId, flows }) =>
        flows
          .filter(({ persons }) => (persons ?? 0) > 0)
          .map(({ layerId }) => (layerId === 'residence-arrivals' ? `${placeId}>AZE` : `AZE>${placeId}`)),
      );
      expect([...shown].sort()).toEqual(listed.sort());
      expect(shown).toContain('DEU>AZE');
    }
  });
});

describe('The other country’s count alone', () => {
  it('is drawn whole, in the colour and the direction of the move', () => {
    const partner = picture({ year: 1992, count: 'partner' });
    const arc = found(partner, 'AZE>RUS', false);
    expect(partner.strokes.persons[arc]).toBe(69943);
    expect([partner.arcs.layer[arc], partner.arcs.colour[arc]]).toEqual([
      'partner-arrivals',
      'departuresStream',
    ]);
    expect(partner.arcs.hollow.some(Boolean)).toBe(false);
  });

  it('reaches every year of the package, and what is drawn is what the list says', () => {
    for (let year = 1990; year <= 2011; year++) {
      const { strokes } = picture({ year, count: 'partner' });
      const listed = flowList(atlas, view({ year, count: 'partner' })).partners.flatMap(({ flows }) =>
        flows.flatMap(({ figure }) =>
          figure.value === null || figure.value === 0 ? [] : [knownValue(figure)],
        ),
      );
      const drawn = [...strokes.persons].filter((persons) => persons > 0);
      expect(drawn.sort()).toEqual(listed.sort());
      expect(drawn.length).toBeGreaterThan(0);
    }
  });
});

describe('Numbers on arcs', () => {
  it('stand once for a move that two places counted, the hub’s own first', () => {
    const both = picture({ year: 2008 });
    const project = viewProject({ zoom: 3, lat: 45, lng: 45, width: 1440, height: 900, globe: false });
    const values = { on: 'few', format: String, percent: String } as const;
    const size = () => ({ width: 60, height: 14 });
    const texts = (on: 'few' | 'all', lit: readonly string[] = []) =>
      valueCandidates(
        both,
        { ...values, on },
        { measure: size, project, strokes: new Map(), windowWidth: 1440, placeIdOf: String, lit },
      ).map(({ text }) => text);
    expect(texts('few')).toContain('2028 · 23331');
    const counted = [...both.strokes.persons].filter((persons) => persons > 0);
    // A story that lights a place speaks of its arcs alone.
    const germany = String(atlas.places.findIndex(({ id }) => id === 'DEU'));
    const ofGermany = texts('few', [germany]);
    expect(ofGermany.length).toBeGreaterThan(0);
    expect(ofGermany).not.toContain('2028 · 23331');
    expect(texts('all').length).toBeLessThan(counted.length);
    expect(texts('all').filter((text) => text.includes('23331'))).toEqual(['2028 · 23331']);
  });
});
