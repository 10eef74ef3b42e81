// What no dot lies over: boxes around letters, larger at the edge and with larger text, and the discs that are seen.
import { describe, expect, it } from 'vitest';
import { EDGE } from '../../../src/scene/labels/edgeLabel.ts';
import { LABEL_FACES } from '../../../src/scene/labels/labelFaces.ts';
import type { PlacedLabel } from '../../../src/scene/labels/labels.ts';
import { DOT_RADIUS } from '../../../src/scene/motion/dotPaths.ts';
import { labelBoxes, nodeDiscs } from '../../../src/scene/motion/keptFree.ts';

const LABEL: PlacedLabel = {
  ...{ id: 'TUR', text: 'Türkiye', importance: 1, angle: 0, x: 100, y: 50, dx: 0, dy: 0, width: 60 },
  kind: 'place',
  side: 'north',
};
const sizeOf = (label: PlacedLabel, scale?: number) => {
  const [box] = labelBoxes([label], scale);
  return box && [box.right - box.left, box.bottom - box.top].map((each) => Math.round(each * 1e6) / 1e6);
};

describe('labelBoxes', () => {
  it('are as high as the letters, half a dot wider on each side, and grow with the text', () => {
    const { sizePixels } = LABEL_FACES.place;
    expect(sizeOf(LABEL)).toEqual([60 + 2 * DOT_RADIUS, sizePixels + 2 * DOT_RADIUS]);
    expect(sizeOf(LABEL, 2)).toEqual([60 + 2 * DOT_RADIUS, 2 * sizePixels + 2 * DOT_RADIUS]);
  });

  it('hold the rim and the arrow of a name at the edge', () => {
    expect(sizeOf({ ...LABEL, side: 'edge' })).toEqual([
      60 + EDGE.extraWidth + 2 * DOT_RADIUS,
      EDGE.height + 2 * DOT_RADIUS,
    ]);
  });
});

describe('labelBoxes of a number along its stroke', () => {
  it('lie along the letters, as a row of squares', () => {
    const boxes = labelBoxes([{ ...LABEL, kind: 'value', turn: Math.PI / 2 }]);
    expect(boxes.length).toBeGreaterThan(2);
    const [top, bottom] = [
      Math.min(...boxes.map((box) => box.top)),
      Math.max(...boxes.map((box) => box.bottom)),
    ];
    expect(bottom - top).toBeCloseTo(60 + 2 * DOT_RADIUS, 6);
    for (const { left, right } of boxes)
      expect(right - left).toBeCloseTo(LABEL_FACES.value.sizePixels + 2 * DOT_RADIUS, 6);
  });
});

describe('nodeDiscs', () => {
  it('are those of places with a radius that no globe hides', () => {
    const nodes = {
      ...{ count: 3, hub: -1, place: Uint32Array.of(0, 1, 2), nodeOfPlace: Int32Array.of(0, 1, 2) },
      position: Float32Array.of(1, 2, 3, 4, 50, 6),
    };
    const column = Float32Array.of(10, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0);
    const hiding = (lng: number, lat: number) => [lng > 40 ? Number.NaN : lng, lat] as const;
    expect(nodeDiscs(nodes, column, hiding)).toEqual([{ x: 1, y: 2, radius: 10 + DOT_RADIUS }]);
  });
});
