// Which arcs have a pulse: each of few that have a way and no dots, and none where so many are drawn that they would hide the map.
import { describe, expect, it } from 'vitest';
import { type ArcLimit, viewPicture } from '../../../src/scene/map/picture.ts';
import { pulsedArcs } from '../../../src/scene/motion/pulsedArcs.ts';
import { addressContext } from '../../../src/state/codec.ts';
import { firstView } from '../../../src/state/codecOfParts.ts';
import { syntheticAtlas } from '../../bench/syntheticAtlas.ts';

describe('pulsedArcs', () => {
  const atlas = syntheticAtlas(40_000, 7);
  const view = firstView(addressContext(atlas));
  const pulsed = (widest: number): number => {
    const limit: ArcLimit = { widest, lit: [] };
    const { arcs, strokes } = viewPicture(atlas, view, limit);
    return pulsedArcs(null, arcs, strokes).length;
  };

  it('has all of few and none of many', () => {
    expect(pulsed(20)).toBeGreaterThan(10);
    expect(pulsed(300)).toBe(0);
  });
});
