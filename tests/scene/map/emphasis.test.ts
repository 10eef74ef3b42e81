// What stands out: the place under the pointer, in focus or pinned, or the subject of a story step; all else is faint.
import { describe, expect, it } from 'vitest';
import { emphasisOf, MAX_LIT, strengthOf } from '../../../src/scene/map/emphasis.ts';
import { atlas } from '../../figures/readAtlas.ts';

const placeOf = (id: string) => atlas.places.findIndex((place) => place.id === id);
const [RUS, TUR, GEO] = [placeOf('RUS'), placeOf('TUR'), placeOf('GEO')];
const NOTHING = { focus: null, pin: null };
const [FAINT, QUIET] = [0.1, 0.5];

describe('emphasisOf', () => {
  it('is the place under the pointer before that in focus, and the pinned one beside it', () => {
    expect(emphasisOf(atlas, { focus: 'TUR', pin: 'GEO' }, 'RUS')).toEqual({
      focusPlace: RUS,
      pinPlace: GEO,
    });
    expect(emphasisOf(atlas, { focus: 'TUR', pin: 'GEO' })).toEqual({ focusPlace: TUR, pinPlace: GEO });
    expect(emphasisOf(atlas, { focus: 'TUR', pin: 'TUR' })).toEqual({ focusPlace: TUR, pinPlace: -1 });
    expect(emphasisOf(atlas, { focus: null, pin: 'GEO' })).toEqual({ focusPlace: GEO, pinPlace: -1 });
  });

  it('is none for the hub, which every flow touches, and for a place that is not there', () => {
    for (const focus of [atlas.hub, 'nowhere', null])
      expect(emphasisOf(atlas, { focus, pin: null })).toEqual({ focusPlace: -1, pinPlace: -1 });
  });

  it('is the subject of a story step where the reader points at nothing', () => {
    expect(emphasisOf(atlas, NOTHING, null, ['RUS'])).toEqual({ focusPlace: RUS, pinPlace: -1 });
    expect(emphasisOf(atlas, NOTHING, null, ['AZE', 'RUS', 'nowhere', 'TUR'])).toEqual({
      ...{ focusPlace: RUS, pinPlace: -1 },
      lit: [TUR],
    });
    expect(emphasisOf(atlas, NOTHING, 'GEO', ['RUS', 'TUR'])).toEqual({ focusPlace: GEO, pinPlace: -1 });
  });

  it('lights no more places than a painter can', () => {
    const subject = atlas.places.map(({ id }) => id).filter((id) => id !== atlas.hub);
    const { focusPlace, lit } = emphasisOf(atlas, NOTHING, null, subject);
    expect([focusPlace, ...(lit ?? [])]).toEqual(subject.slice(0, MAX_LIT + 1).map(placeOf));
  });
});

describe('strengthOf', () => {
  const strength = (places: readonly number[], lit?: readonly number[]) =>
    strengthOf({ focusPlace: RUS, pinPlace: GEO, ...(lit ? { lit } : {}) }, places, FAINT, QUIET);

  it('is whole for the place in focus and those lit with it, quiet for the pinned one, faint for others', () => {
    expect(
      [
        [RUS, 0],
        [TUR, 0],
        [GEO, 0],
      ].map((places) => strength(places)),
    ).toEqual([1, FAINT, QUIET]);
    expect(
      [
        [TUR, 0],
        [GEO, 0],
        [0, 1],
      ].map((places) => strength(places, [TUR])),
    ).toEqual([1, QUIET, FAINT]);
  });

  it('is whole for everything where nothing is in focus', () => {
    expect(strengthOf({ focusPlace: -1, pinPlace: -1 }, [TUR], FAINT, QUIET)).toBe(1);
  });
});
