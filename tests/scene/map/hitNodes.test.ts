// Which places lie under a point: by the rims of their circles, nearest first, and none beyond the reach.
import { describe, expect, it } from 'vitest';
import { hitNodes } from '../../../src/scene/map/hitNodes.ts';

const plain = (lng: number, lat: number) => [lng, lat] as const;
const nodes = {
  ...{ count: 3, hub: -1, place: Uint32Array.of(7, 8, 9), nodeOfPlace: new Int32Array(10) },
  position: Float32Array.of(0, 0, 30, 0, 0, 100),
};
const radius = [10, 2, 5];
const hits = (x: number, y: number, reach: number, project: Parameters<typeof hitNodes>[2] = plain) =>
  hitNodes(nodes, radius, project, { x, y, reach });

describe('hitNodes', () => {
  it('tells how far the rims are, 0 on a disc, nearest first', () => {
    expect(hits(9, 0, 20)).toEqual([
      { node: 0, distance: 0 },
      { node: 1, distance: 19 },
    ]);
    expect(hits(22, 0, 20)).toEqual([
      { node: 1, distance: 6 },
      { node: 0, distance: 12 },
    ]);
  });

  it('finds nothing beyond its reach', () => {
    expect(hits(15, 0, 4)).toEqual([]);
    expect(hits(0, 108, 3)).toEqual([{ node: 2, distance: 3 }]);
  });

  it('passes places that a globe hides', () => {
    const hiding = (lng: number, lat: number) =>
      lng > 20 ? ([Number.NaN, Number.NaN] as const) : ([lng, lat] as const);
    expect(hits(22, 0, 20, hiding)).toEqual([{ node: 0, distance: 12 }]);
  });
});
