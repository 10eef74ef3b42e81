// Where a number stands among names and marks: away from those of other places while anything else is free.
import { describe, expect, it } from 'vitest';
import type { Spot } from '../../../src/scene/labels/besideArc.ts';
import { discGrid } from '../../../src/scene/labels/discGrid.ts';
import type { LabelCandidate, PlacedLabel } from '../../../src/scene/labels/labels.ts';
import { numberSpot } from '../../../src/scene/labels/numberPlace.ts';

const place = (id: string, x: number, y: number): LabelCandidate => ({
  ...{ id, text: id, x, y, radius: 4, width: 50, height: 16, kind: 'place', importance: 1 },
});
const name = (id: string, x: number, y: number): PlacedLabel => ({
  ...{ id, text: id, kind: 'place', x, y, side: 'east', dx: 0, dy: 0, angle: 0, width: 50 },
});

/** The spot of a number of OWN that may stand at these, one after the other. */
function spotOf(spots: readonly Spot[]): Spot | null {
  const number = { ...place('value-1', 0, 0), kind: 'value', width: 40, ofPlace: 'OWN' } as const;
  return numberSpot(
    { ...number, centres: () => spots },
    {
      placed: [name('OWN', 300, 300), name('OTHER', 100, 100)],
      frame: { left: 0, top: 0, right: 600, bottom: 600 },
      taken: [],
      strokes: discGrid([]),
      nodeGrid: discGrid([place('OWN', 260, 300), place('OTHER', 60, 100), place('BARE', 500, 500)]),
    },
  );
}

describe('A number', () => {
  const UNDER_OTHER: Spot = [100, 118];
  const BESIDE_BARE: Spot = [460, 500];
  const FREE: Spot = [400, 200];

  it('stands neither under the name of another place nor beside its mark while anything else is free', () => {
    expect(spotOf([UNDER_OTHER, BESIDE_BARE, FREE])).toBe(FREE);
    expect(spotOf([UNDER_OTHER, [300, 318]])).toEqual([300, 318]);
  });

  it('stands there rather than nowhere or turned along its stroke', () => {
    expect(spotOf([UNDER_OTHER])).toBe(UNDER_OTHER);
    expect(spotOf([BESIDE_BARE, [400, 200, 0.6]])).toBe(BESIDE_BARE);
    expect(spotOf([[400, 200, 0.6]])).toEqual([400, 200, 0.6]);
  });

  it('touches the mark of another place only where nothing else is free', () => {
    const TOUCHING: Spot = [474, 500];
    expect(spotOf([TOUCHING, BESIDE_BARE])).toBe(BESIDE_BARE);
    expect(spotOf([TOUCHING, [400, 200, 0.6]])).toEqual([400, 200, 0.6]);
    expect(spotOf([TOUCHING])).toBe(TOUCHING);
  });

  it('never stands on a line with the name of another place right beside it', () => {
    expect(spotOf([[150, 100]])).toBeNull();
  });
});
