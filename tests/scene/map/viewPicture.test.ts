// The picture of a choice: net from the side that loses, changes between two years, and the largest flows alone.
import { describe, expect, it } from 'vitest';
import { flowList } from '../../../src/figures/flowList.ts';
import type { Picture } from '../../../src/scene/map/picture.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { LEG_WIDTH, strokeScale, strokeWidth } from '../../../src/scene/map/strokes.ts';
import { FLOWS, type ViewState } from '../../../src/state/viewState.ts';
import {
  hubAtlas as atlas,
  COUNTED_YEARS,
  HUB,
  HUB_ROWS,
  HUB_VIEW,
  hubPersons,
} from '../../fixture/hubFixture.ts';
import { placesOf } from './hubCurves.ts';

const picture = (change: Partial<ViewState>) => viewPicture(atlas, { ...HUB_VIEW, ...change });

/** `origin destination` of every drawn arc, with what the picture says of it. */
function drawn({ arcs, strokes }: Picture) {
  return Array.from({ length: arcs.count }, (_, arc) => ({
    ends: placesOf(atlas, arcs, arc).join(' '),
    layer: arcs.layer[arc],
    colour: arcs.colour[arc],
    dash: arcs.dash[arc],
    head: arcs.head[arc],
    width: strokes.width[arc] ?? 0,
    solid: strokes.solid[arc] ?? 0,
    persons: strokes.persons[arc] ?? Number.NaN,
  })).filter(({ width }) => width > 0);
}

const partners = [...new Set(HUB_ROWS.filter(({ layer }) => layer === 'came').map(({ origin }) => origin))];

describe('net', () => {
  it.each(COUNTED_YEARS)(
    'is one arc a partner in %i, from the side that loses to the side that gains',
    (year) => {
      const nets = partners
        .map((partner) => ({
          partner,
          net: hubPersons('came', partner, HUB, year) - hubPersons('went', HUB, partner, year),
        }))
        .filter(({ net }) => Math.abs(net) > 0);
      const wanted = nets.map(({ partner, net }) => [
        net > 0 ? `${partner} ${HUB}` : `${HUB} ${partner}`,
        Math.abs(net),
        Math.fround(strokeWidth(Math.abs(net), 'sqrt', strokeScale(atlas))),
      ]);
      const found = drawn(picture({ year, flow: 'net' }));
      expect(found.map(({ ends, persons, width }) => [ends, persons, width]).sort()).toEqual(wanted.sort());
      expect(new Set(found.map(({ head, colour }) => `${head} ${colour}`))).toEqual(new Set(['double net']));
    },
  );

  it('is an outline in a year without figures, and nothing where outlines are hidden', () => {
    const gap = drawn(picture({ year: 2004, flow: 'net' }));
    expect(gap.length).toBeGreaterThan(4);
    expect(gap.every(({ solid }) => solid === 0)).toBe(true);
    expect(drawn(picture({ year: 2004, flow: 'net', outlines: false }))).toEqual([]);
  });

  it('is not drawn where one of its two layers is off', () => {
    expect(drawn(picture({ year: 2008, flow: 'net', layers: ['came'] }))).toEqual([]);
  });

  it('leaves the other layers as they are, also those whose direction is not stated', () => {
    const layers = ['crossed'];
    const counts = FLOWS.map((flow) => drawn(picture({ year: 2005, layers, flow })).length);
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(0);
  });
});

describe('two years compared', () => {
  it('draw the size of each change in the colour of its direction', () => {
    for (const { ends, layer = '', colour, persons, width } of drawn(
      picture({ year: 2008, compare: 2002 }),
    )) {
      const [origin = '', destination = ''] = ends.split(' ');
      const [first, second] = [2002, 2008].map((year) => hubPersons(layer, origin, destination, year));
      if (Number.isNaN(first) || Number.isNaN(second)) continue;
      const change = (second ?? 0) - (first ?? 0);
      expect([ends, colour, persons]).toEqual([ends, change > 0 ? 'more' : 'fewer', Math.abs(change)]);
      expect(width).toBeCloseTo(strokeWidth(Math.abs(change), 'sqrt', strokeScale(atlas)), 4);
    }
  });

  it('give what is new and what is gone a broken line', () => {
    const found = drawn(picture({ year: 2008, compare: 2002 })).filter(({ dash }) => dash === 'broken');
    expect(found.map(({ ends, colour, persons }) => `${ends} ${colour} ${persons}`).sort()).toEqual(
      [
        `${HUB} ROU fewer ${hubPersons('went', HUB, 'ROU', 2002)}`,
        `${HUB} GRC fewer ${hubPersons('went', HUB, 'GRC', 2002)}`,
        `DEU ${HUB} more ${hubPersons('came', 'DEU', HUB, 2008)}`,
      ].sort(),
    );
  });

  it('are outlines in a colour of their own where a year has no figure', () => {
    const found = drawn(picture({ year: 2008, compare: 2004 }));
    expect(found.length).toBeGreaterThan(10);
    expect(new Set(found.map(({ solid, colour }) => `${solid} ${colour}`))).toEqual(
      new Set(['0 incomparable']),
    );
  });

  it('keep the shape of every arc, whichever years they are', () => {
    const one = picture({ year: 2005 });
    const two = picture({ year: 2008, compare: 2002 });
    expect(two.arcs.bow).toBe(one.arcs.bow);
    expect(two.arcs.ends).toBe(one.arcs.ends);
  });

  it('show the change of the net from the side whose balance fell', () => {
    for (const { ends, persons, head } of drawn(picture({ year: 2008, compare: 2002, flow: 'net' }))) {
      const partner = ends.replace(HUB, '').trim();
      const [first = 0, second = 0] = [2002, 2008].map(
        (year) => hubPersons('came', partner, HUB, year) - hubPersons('went', HUB, partner, year),
      );
      if (Number.isNaN(first) || Number.isNaN(second)) continue;
      expect([ends, persons, head]).toEqual([
        second > first ? `${partner} ${HUB}` : `${HUB} ${partner}`,
        Math.abs(second - first),
        'double',
      ]);
    }
  });

  it('leave routes as they are: they are tied to no year', () => {
    const legs = drawn(picture({ year: 2008, compare: 2002, layers: ['roads'] }));
    expect(legs.length).toBeGreaterThan(3);
    expect(legs.every(({ width, colour }) => width === Math.fround(LEG_WIDTH) && colour === 'transit')).toBe(
      true,
    );
  });
});

describe('the limits', () => {
  const choices: readonly Partial<ViewState>[] = [
    { top: 3 },
    { least: 100 },
    { top: 2, least: 10 },
    { top: 3, flow: 'net' },
    { top: 3, compare: 2003 },
    { least: 50, compare: 2003, flow: 'in' },
  ];
  it.each(choices)('show on the map the flows that the list shows: %o', (choice) => {
    for (const year of COUNTED_YEARS.filter((each) => each !== choice.compare)) {
      const view = { ...HUB_VIEW, ...choice, year };
      const listed = flowList(atlas, view).partners.flatMap(({ placeId, flows }) =>
        flows.filter(({ persons }) => (persons ?? 0) > 0).map(({ persons }) => `${placeId} ${persons}`),
      );
      const onMap = drawn(picture(view))
        .filter(({ solid }) => solid === 1)
        .map(({ ends, persons }) => `${ends.replace(HUB, '').trim()} ${persons}`);
      expect(onMap.sort(), String(year)).toEqual(listed.sort());
    }
  });

  it('leave routes alone: they have no size', () => {
    const layers = ['roads', 'came'];
    const legs = (least: number) =>
      drawn(picture({ year: 2008, layers, least })).filter(({ layer }) => layer === 'roads').length;
    expect(legs(5000)).toBe(legs(0));
  });
});
