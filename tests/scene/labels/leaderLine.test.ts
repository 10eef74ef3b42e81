// The line that joins the name of the hub to its node where it stands far out: off other nodes, and under no other name.
import { describe, expect, it } from 'vitest';
import { allSteps } from '../../../src/lib/steps.ts';
import { around, isApart } from '../../../src/scene/labels/boxes.ts';
import { type LabelCandidate, placeLabels } from '../../../src/scene/labels/labels.ts';
import { leaderDiscs, leaderLine } from '../../../src/scene/labels/leaderLine.ts';

const HUB: LabelCandidate = {
  ...{ id: 'AZE', text: 'Azerbaijan', x: 575, y: 360, radius: 9, width: 80, height: 18 },
  ...{ kind: 'home', importance: Number.POSITIVE_INFINITY },
};
const NEAR: LabelCandidate = {
  ...{ id: 'NEAR', text: 'Near', x: 595, y: 450, radius: 6, width: 60, height: 16 },
  ...{ kind: 'place', importance: 1 },
};

/** Strokes all around the hub, so far from it. */
const ring = (radius: number) =>
  Array.from({ length: 72 }, (_, i) => {
    const angle = (i * Math.PI) / 36;
    return { x: HUB.x + radius * Math.cos(angle), y: HUB.y + radius * Math.sin(angle), radius: 4 };
  });

function lineAmong(strokes: ReturnType<typeof ring>) {
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const labels = allSteps(placeLabels([HUB, NEAR], { width: 1200, height: 800, insets, strokes }));
  const home = labels.find(({ kind }) => kind === 'home');
  return { labels, home, line: home ? leaderLine(home) : null };
}

describe('The line of the name of the hub', () => {
  it('is not drawn where the name stands near its node', () => {
    expect(lineAmong([]).home).toBeDefined();
    expect(lineAmong([]).line).toBeNull();
  });

  it('goes from the name to the rim of the node, off other nodes and names, where that is far', () => {
    const { labels, home, line } = lineAmong(ring(50));
    if (!home || !line) throw new Error('no line');
    expect(Math.hypot(line.to[0] - HUB.x, line.to[1] - HUB.y)).toBeCloseTo(HUB.radius + 2, 6);
    const [aside, over] = [Math.abs(line.from[0] - home.x), Math.abs(line.from[1] - home.y)];
    expect(Math.max(aside / (HUB.width / 2), over / (HUB.height / 2))).toBeCloseTo(1, 6);
    for (const disc of leaderDiscs(line)) {
      expect(Math.hypot(disc.x - NEAR.x, disc.y - NEAR.y)).toBeGreaterThan(NEAR.radius);
      for (const { kind, x, y, width } of labels)
        if (kind !== 'home') expect(isApart(around(x, y, width, NEAR.height), disc)).toBe(true);
    }
  });
});
