// How strong dots and pulses of an arc are: whole under the pointer, faint beside it, by the places in focus without one.
import { describe, expect, it } from 'vitest';
import { FAINT_ARC, QUIET_ARC } from '../../../src/scene/map/emphasis.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { arcStrength, pairSeeds } from '../../../src/scene/motion/dotFrame.ts';
import { hubAtlas as atlas, HUB_VIEW } from '../../fixture/hubFixture.ts';

const marksIn = (year: number) => viewPicture(atlas, { ...HUB_VIEW, year }).arcs;
const marks = marksIn(2002);
const NONE = { focusPlace: -1, pinPlace: -1, hoverArc: -1 };
const strengths = (moment: Parameters<typeof arcStrength>[2]) =>
  Array.from({ length: marks.count }, (_, arc) => arcStrength(marks, arc, moment));

describe('arcStrength', () => {
  it('is whole for all where nothing is pointed at', () => {
    expect(new Set(strengths(NONE))).toEqual(new Set([1]));
  });

  it('is whole for the arc under the pointer alone, whatever is in focus', () => {
    const [focusPlace = -1] = marks.places;
    for (const moment of [NONE, { ...NONE, focusPlace }])
      expect(strengths({ ...moment, hoverArc: 2 })).toEqual(
        Array.from({ length: marks.count }, (_, arc) => (arc === 2 ? 1 : FAINT_ARC)),
      );
  });

  it('is whole for arcs of the place in focus, and less for all others', () => {
    const focusPlace = atlas.places.findIndex(({ id }) => id === 'ESP');
    for (const [arc, strength] of strengths({ ...NONE, focusPlace }).entries()) {
      const isOwn = [marks.places[arc * 2], marks.places[arc * 2 + 1]].includes(focusPlace);
      if (isOwn) expect(strength).toBe(1);
      else expect([FAINT_ARC, QUIET_ARC]).toContain(strength);
    }
  });

  it('keeps the number of an arc from year to year, and gives no two arcs one', () => {
    const named = (of: typeof marks) =>
      new Map(
        [...pairSeeds(of)].map((seed, arc) => [
          `${of.layer[arc]} ${of.places[arc * 2]} ${of.places[arc * 2 + 1]}`,
          seed,
        ]),
      );
    const [first, later] = [named(marks), named(marksIn(2008))];
    expect(new Set(first.values()).size).toBe(marks.count);
    for (const [arc, seed] of first) if (later.has(arc)) expect(later.get(arc)).toBe(seed);
  });
});
