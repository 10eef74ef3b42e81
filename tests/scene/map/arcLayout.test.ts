// Layouts: a fan around the hub, lanes by pair without one; no two arcs of a pair and direction lie on each other.
import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../src/flows/graph.ts';
import { hubChords, hubFan, layoutOf, pairLanes } from '../../../src/scene/map/arcLayout.ts';
import { tinyAtlas } from '../../figures/tinyAtlas.ts';
import { fixture } from '../../fixture/openFixture.ts';

const graph = graphOf(fixture);
const arc = (origin: number, destination: number, greatest = 10) => ({ origin, destination, greatest });
const flows = ['TUR', 'RUS', 'GEO'].map((destination) => {
  return { origin: 'AZE', destination, from: '2008', to: '2008', value: 1 };
});

describe('layoutOf', () => {
  it('is a fan where there is a hub, and lanes where there is none', () => {
    expect(layoutOf(graph)).toBe(pairLanes);
    expect(layoutOf(graphOf(tinyAtlas({ flows })))).toBe(hubFan);
  });
});

describe('pairLanes', () => {
  it('puts a second layer of the same pair and direction further out, and the other direction on its own side', () => {
    const [first = 0, second = 0, back = 0] = pairLanes(graph, [arc(0, 1), arc(0, 1), arc(1, 0)], false);
    expect(second).toBeGreaterThan(first);
    expect(back).toBeCloseTo(first, 9);
  });
});

describe('hubFan', () => {
  it('leaves arcs that do not touch the hub in their lanes', () => {
    const withHub = { ...graph, hub: 0 };
    const arcs = [arc(0, 1), arc(2, 3), arc(0, 4), arc(2, 3)];
    const bows = hubFan(withHub, arcs, false);
    const lanes = pairLanes(graph, arcs, false);
    expect([bows[1], bows[3]]).toEqual([lanes[1], lanes[3]]);
    expect([...bows].every((bow) => bow !== 0)).toBe(true);
  });

  it('takes the bows of the smallest layout that knows all of its arcs, on its kind of map, and chooses others', () => {
    const arcs = [arc(0, 1), arc(2, 3), arc(0, 4)];
    const [first = '', second = ''] = hubChords({ ...graph, hub: 0 }, arcs).map(({ key }) => key);
    const layouts = [
      {
        globe: false,
        bows: new Map([
          [first, 0.1],
          [second, 0.2],
          ['A>B', 0.3],
        ]),
      },
      {
        globe: false,
        bows: new Map([
          [first, 0.5],
          [second, -0.7],
        ]),
      },
      {
        globe: true,
        bows: new Map([
          [first, 0.9],
          [second, 0.8],
        ]),
      },
    ] as const;
    const built = { ...graph, hub: 0, atlas: { ...graph.atlas, layouts } };
    const [flat, globe] = [false, true].map((onGlobe) => hubFan(built, arcs, onGlobe));
    expect([flat?.[0], flat?.[2]]).toEqual([0.5, -0.7]);
    expect([globe?.[0], globe?.[2]]).toEqual([0.9, 0.8]);
    const others = [...arcs, arc(4, 0)];
    expect([...hubFan(built, others, false)]).toEqual([...hubFan({ ...graph, hub: 0 }, others, false)]);
  });

  it('knows a second arc of the same way apart from the first', () => {
    const keys = hubChords({ ...graph, hub: 0 }, [arc(0, 1), arc(0, 1)]).map(({ key }) => key);
    expect(keys[1]).toBe(`${keys[0]} 1`);
  });
});
