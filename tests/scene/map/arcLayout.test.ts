// Layouts: a fan around the hub, lanes by pair without one; no two arcs of a pair and direction lie on each other.
import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../src/flows/graph.ts';
import { hubFan, hubLayout, layoutOf, pairLanes } from '../../../src/scene/map/arcLayout.ts';
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
    const [first = 0, second = 0, back = 0] = pairLanes(graph, [arc(0, 1), arc(0, 1), arc(1, 0)]);
    expect(second).toBeGreaterThan(first);
    expect(back).toBeCloseTo(first, 9);
  });
});

describe('hubFan', () => {
  it('leaves arcs that do not touch the hub in their lanes', () => {
    const withHub = { ...graph, hub: 0 };
    const arcs = [arc(0, 1), arc(2, 3), arc(0, 4), arc(2, 3)];
    const bows = hubFan(withHub, arcs);
    const lanes = pairLanes(graph, arcs);
    expect([bows[1], bows[3]]).toEqual([lanes[1], lanes[3]]);
    expect([...bows].every((bow) => bow > 0)).toBe(true);
  });

  it('takes the bows that the build chose for the same arcs, and chooses its own for others', () => {
    const withHub = { ...graph, hub: 0 };
    const arcs = [arc(0, 1), arc(2, 3), arc(0, 4)];
    const [key, chosen] = hubLayout(withHub, arcs);
    expect([...chosen]).toEqual([hubFan(withHub, arcs)[0], hubFan(withHub, arcs)[2]]);
    const built = {
      ...withHub,
      atlas: { ...graph.atlas, layouts: new Map([[key, Float64Array.of(0.5, 0.7)]]) },
    };
    const bows = hubFan(built, arcs);
    expect([bows[0], bows[2]]).toEqual([0.5, 0.7]);
    const others = [...arcs, arc(4, 0)];
    expect([...hubFan(built, others)]).toEqual([...hubFan(withHub, others)]);
  });
});
