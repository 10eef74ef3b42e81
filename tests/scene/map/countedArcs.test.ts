// Both counts on the map: the other country's as an outline along the same curve, each as wide as its own number.
import { describe, expect, it } from 'vitest';
import { knownValue } from '../../../src/figures/figure.ts';
import { flowList } from '../../../src/figures/flowList.ts';
import { countedLayers } from '../../../src/flows/counts.ts';
import { periodsOf } from '../../../src/package/periods.ts';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { valueCandidates } from '../../../src/scene/labels/valueCandidates.ts';
import { legendEntries } from '../../../src/scene/map/legend.ts';
import { arcsIn, type Picture, viewPicture } from '../../../src/scene/map/picture.ts';
import { strokeScale, strokeWidth } from '../../../src/scene/map/strokes.ts';
import { dotColour } from '../../../src/scene/style/streamColours.ts';
import type { ViewState } from '../../../src/state/viewState.ts';
import { HUB, HUB_VIEW, hubPersons } from '../../fixture/hubFixture.ts';
import { mirroredHub as atlas, hostPersons } from '../../fixture/mirroredHub.ts';

const view = (change: Partial<ViewState>): ViewState => ({ ...HUB_VIEW, count: 'both', ...change });
const picture = (change: Partial<ViewState>): Picture => viewPicture(atlas, view(change));
const TO_SPAIN = `${HUB}>ESP`;
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
    expect(twins.length).toBeGreaterThan(7);
    for (const arc of twins) {
      const own = arcs.twin[arc] ?? -1;
      expect([endsOf(both, own), arcs.bow[own]]).toEqual([endsOf(both, arc), arcs.bow[arc]]);
      expect(dotColour(arcs.colour[own] ?? 'ink')).toBe(arcs.colour[arc]);
      expect(arcs.twin[own]).toBe(arc);
      expect(own).toBeLessThan(arc);
    }
    expect(arcs.colour[found(both, TO_SPAIN, true)]).toBe('departuresDot');
  });

  it('of one move are as wide as 2,400 and 9,600 people, and its circle counts the hub’s own alone', () => {
    const both = picture({ year: 2008 });
    const own = picture({ year: 2008, count: 'own' });
    const widthOf = (hollow: boolean) => both.strokes.width[found(both, TO_SPAIN, hollow)];
    expect(widthOf(false)).toBeCloseTo(strokeWidth(2400, 'sqrt', strokeScale(atlas)), 4);
    expect(widthOf(true)).toBeCloseTo(strokeWidth(9600, 'sqrt', strokeScale(atlas)), 4);
    expect([hubPersons('went', HUB, 'ESP', 2008), hostPersons('host-arrivals', 'ESP', 2008)]).toEqual([
      2400, 9600,
    ]);
    const radius = ({ nodes, radii }: Picture) =>
      radii.radius[nodes.nodeOfPlace[atlas.places.findIndex(({ id }) => id === 'ESP')] ?? -1];
    expect(radius(both)).toBe(radius(own));
  });

  it('leave no outline of an earlier year, which would be taken for another count', () => {
    for (const year of [2001, 2004]) {
      const both = picture({ year });
      const drawn = arcsOf(both).filter((arc) => (both.strokes.width[arc] ?? 0) > 0);
      expect(drawn.length).toBeGreaterThan(5);
      expect(drawn.every((arc) => both.arcs.hollow[arc] && both.strokes.solid[arc] === 1)).toBe(true);
    }
  });

  it('are fitted as the hub’s own, so that the map stays where it is', () => {
    const own = picture({ year: 2002, count: 'own' }).fitted;
    expect(picture({ year: 2002 }).fitted).toEqual(own);
    expect(picture({ year: 2002, count: 'partner' }).fitted).toEqual(own);
  });

  it('stand in the legend, the outline as an outline', () => {
    const entries = legendEntries(picture({ year: 2008 }), countedLayers(atlas, view({})), 'sqrt');
    const layers = entries.flatMap(({ meaning, mark }) =>
      meaning.type === 'layer' && mark.type === 'stroke' ? [`${meaning.layer} ${mark.hollow}`] : [],
    );
    expect(layers).toEqual(['went false', 'host-arrivals true', 'came false', 'host-departures true']);
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
          .map(({ layerId }) => (layerId === 'came' ? `${placeId}>${HUB}` : `${HUB}>${placeId}`)),
      );
      expect([...shown].sort()).toEqual(listed.sort());
      expect(shown).toContain(`DEU>${HUB}`);
    }
  });
});

describe('The other country’s count alone', () => {
  it('is drawn whole, in the colour and the direction of the move', () => {
    const partner = picture({ year: 2004, count: 'partner' });
    const arc = found(partner, TO_SPAIN, false);
    expect(partner.strokes.persons[arc]).toBe(hostPersons('host-arrivals', 'ESP', 2004));
    expect([partner.arcs.layer[arc], partner.arcs.colour[arc]]).toEqual([
      'host-arrivals',
      'departuresStream',
    ]);
    expect(partner.arcs.hollow.some(Boolean)).toBe(false);
  });

  it('reaches every year of the package, and what is drawn is what the list says', () => {
    for (const year of periodsOf(atlas.time)) {
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
    const project = viewProject({ zoom: 3, lat: 48, lng: 17, width: 1440, height: 900, globe: false });
    const values = { on: 'few', format: String, percent: String } as const;
    const size = () => ({ width: 60, height: 14 });
    const texts = (on: 'few' | 'all', lit: readonly string[] | null = null) =>
      valueCandidates(
        both,
        { ...values, on },
        { measure: size, project, strokes: new Map(), mapWidth: 1440, placeIdOf: String, lit, told: null },
      ).map(({ text }) => text);
    expect(texts('few')).toContain('2400 · 9600');
    const counted = [...both.strokes.persons].filter((persons) => persons > 0);
    // A story that lights a place speaks of its arcs alone.
    const germany = String(atlas.places.findIndex(({ id }) => id === 'DEU'));
    const ofGermany = texts('few', [germany]);
    expect(ofGermany.length).toBeGreaterThan(0);
    expect(ofGermany).not.toContain('2400 · 9600');
    expect(texts('all').length).toBeLessThan(counted.length);
    expect(texts('all').filter((text) => text.includes('9600'))).toEqual(['2400 · 9600']);
  });
});

describe('The moves that others count too', () => {
  it('are drawn up to so many on a wide map, by whose count they are, until the reader chooses how many', () => {
    const limited = (count: ViewState['count']) => arcsIn(atlas, 1440, view({ count }));
    expect([limited('both'), limited('partner'), limited('own')]).toEqual([16, 16, 36]);
    expect(arcsIn(atlas, 390, view({}))).toBe(8);
    expect(arcsIn(atlas, 1440, view({ top: 40 }))).toBe(Number.POSITIVE_INFINITY);
  });

  it('keep both strokes of each move that is among them', () => {
    const whole = picture({ year: 2008 });
    const few = viewPicture(atlas, view({ year: 2008 }), { widest: 3, lit: [] });
    const drawn = arcsOf(few).filter((arc) => (few.strokes.width[arc] ?? 0) > 0);
    const moves = new Set(drawn.map((arc) => endsOf(few, arc)));
    expect(moves.size).toBe(3);
    const strokes = arcsOf(whole).filter(
      (arc) => moves.has(endsOf(whole, arc)) && (whole.strokes.width[arc] ?? 0) > 0,
    );
    expect(drawn).toEqual(strokes);
  });
});
