// A name that has no room because of another one: that one stands aside where it has another place to go to.
import { describe, expect, it } from 'vitest';
import { allSteps } from '../../../src/lib/steps.ts';
import { type LabelCandidate, placeLabels } from '../../../src/scene/labels/labels.ts';

const place = (id: string, x: number, y: number, more: Partial<LabelCandidate> = {}): LabelCandidate => {
  return { id, text: id, x, y, radius: 4, width: 60, height: 16, kind: 'place', importance: 1, ...more };
};

// Names go away from the hub: that of FIRST down to SECOND, which panels leave room above alone.
const HUB = place('HUB', 200, 30, { kind: 'home', importance: Number.POSITIVE_INFINITY });
const FIRST = place('FIRST', 200, 100, { importance: 2 });
const SECOND = place('SECOND', 200, 150);
const PANELS = [
  { left: 0, right: 188, top: 141, bottom: 400 },
  { left: 212, right: 400, top: 141, bottom: 400 },
  { left: 0, right: 400, top: 158, bottom: 400 },
];

function sidesOf(candidates: readonly LabelCandidate[]): Readonly<Record<string, string>> {
  const insets = { left: 0, right: 0, top: 0, bottom: 0, blocks: PANELS };
  const placed = allSteps(placeLabels(candidates, { width: 400, height: 400, insets }));
  return Object.fromEntries(placed.map(({ id, side }) => [id, side]));
}

describe('The name of a place without room', () => {
  it('stands where another name stood that has room elsewhere', () => {
    expect(sidesOf([HUB, FIRST])).toMatchObject({ FIRST: 'south' });
    const both = sidesOf([HUB, FIRST, SECOND]);
    expect(both.SECOND).toMatch(/^north/);
    expect(both.FIRST).not.toBe('south');
  });

  it('moves no name that a step of a story tells of', () => {
    const told = sidesOf([HUB, { ...FIRST, importance: Number.MAX_VALUE }, SECOND]);
    expect(told).toMatchObject({ FIRST: 'south' });
    expect(told.SECOND).toBeUndefined();
  });

  it('moves no name that a number stands at', () => {
    const number = place('NUMBER', 0, 0, {
      ...{ kind: 'value', width: 20, ofPlace: 'FIRST', importance: 1.5 },
      centres: () => [[300, 60]],
    });
    const sides = sidesOf([HUB, FIRST, number, SECOND]);
    expect(sides).toMatchObject({ FIRST: 'south', NUMBER: 'east' });
    expect(sides.SECOND).toBeUndefined();
  });
});
