// What stands out: the place under the pointer, in focus or pinned, or the subject of a story step; all else is faint.
import { describe, expect, it } from 'vitest';
import { emphasisOf, MAX_LIT, strengthOf } from '../../../src/scene/map/emphasis.ts';
import { hubAtlas as atlas, HUB } from '../../fixture/hubFixture.ts';

const placeOf = (id: string) => atlas.places.findIndex((place) => place.id === id);
const [DEU, TUR, ITA] = [placeOf('DEU'), placeOf('TUR'), placeOf('ITA')];
const NOTHING = { focus: null, pin: null };
const [FAINT, QUIET] = [0.1, 0.5];

describe('emphasisOf', () => {
  it('is the place under the pointer before that in focus, and the pinned one beside it', () => {
    expect(emphasisOf(atlas, { focus: 'TUR', pin: 'ITA' }, 'DEU')).toEqual({
      focusPlace: DEU,
      pinPlace: ITA,
    });
    expect(emphasisOf(atlas, { focus: 'TUR', pin: 'ITA' })).toEqual({ focusPlace: TUR, pinPlace: ITA });
    expect(emphasisOf(atlas, { focus: 'TUR', pin: 'TUR' })).toEqual({ focusPlace: TUR, pinPlace: -1 });
    expect(emphasisOf(atlas, { focus: null, pin: 'ITA' })).toEqual({ focusPlace: ITA, pinPlace: -1 });
  });

  it('is none for the hub, which every flow touches, and for a place that is not there', () => {
    for (const focus of [atlas.hub, 'nowhere', null])
      expect(emphasisOf(atlas, { focus, pin: null })).toEqual({ focusPlace: -1, pinPlace: -1 });
  });

  it('is the subject of a story step where the reader points at nothing', () => {
    expect(emphasisOf(atlas, NOTHING, null, { lit: ['DEU'] })).toEqual({ focusPlace: DEU, pinPlace: -1 });
    expect(emphasisOf(atlas, NOTHING, null, { lit: [HUB, 'DEU', 'nowhere', 'TUR'] })).toEqual({
      ...{ focusPlace: DEU, pinPlace: -1 },
      lit: [TUR],
    });
    expect(emphasisOf(atlas, NOTHING, 'ITA', { lit: ['DEU', 'TUR'] })).toEqual({
      focusPlace: ITA,
      pinPlace: -1,
    });
  });

  it('leaves no flow whole where the subject is the hub alone', () => {
    const { focusPlace, pinPlace, lit } = emphasisOf(atlas, NOTHING, null, { lit: [HUB] });
    expect(strengthOf({ focusPlace, pinPlace }, [placeOf(HUB), TUR], FAINT, QUIET)).toBe(FAINT);
    expect([atlas.places[focusPlace], pinPlace, lit]).toEqual([undefined, -1, undefined]);
    expect(emphasisOf(atlas, { focus: 'TUR', pin: null }, null, { lit: [HUB] }).focusPlace).toBe(TUR);
  });

  it('lights of a place at one end of what is told only the arcs that have it there', () => {
    const ends = { DEU: 'origin', ITA: 'destination' } as const;
    const emphasis = emphasisOf(atlas, NOTHING, null, { lit: ['DEU', 'ITA', 'TUR'], ends });
    const strengths = (...arcs: readonly (readonly number[])[]) =>
      arcs.map((places) => strengthOf(emphasis, places, FAINT, QUIET));
    const hub = placeOf(HUB);
    expect(strengths([DEU, hub], [hub, DEU])).toEqual([1, FAINT]);
    expect(strengths([ITA, hub], [hub, ITA])).toEqual([FAINT, 1]);
    expect(strengths([TUR, hub], [hub, TUR])).toEqual([1, 1]);
    // The places themselves are lit.
    expect(strengths([DEU], [ITA], [placeOf('CHE')])).toEqual([1, 1, FAINT]);
    const alone = emphasisOf(atlas, NOTHING, null, { lit: ['DEU'], ends });
    expect(strengthOf(alone, [hub, DEU], FAINT, QUIET)).toBe(FAINT);
  });

  it('lights no more places than a painter can', () => {
    const subject = atlas.places.map(({ id }) => id).filter((id) => id !== atlas.hub);
    expect(subject.length).toBeGreaterThan(MAX_LIT + 1);
    const { focusPlace, lit } = emphasisOf(atlas, NOTHING, null, { lit: subject });
    expect([focusPlace, ...(lit ?? [])]).toEqual(subject.slice(0, MAX_LIT + 1).map(placeOf));
  });
});

describe('strengthOf', () => {
  const strength = (places: readonly number[], lit?: readonly number[]) =>
    strengthOf({ focusPlace: DEU, pinPlace: ITA, ...(lit ? { lit } : {}) }, places, FAINT, QUIET);

  it('is whole for the place in focus and those lit with it, quiet for the pinned one, faint for others', () => {
    expect(
      [
        [DEU, 0],
        [TUR, 0],
        [ITA, 0],
      ].map((places) => strength(places)),
    ).toEqual([1, FAINT, QUIET]);
    expect(
      [
        [TUR, 0],
        [ITA, 0],
        [0, placeOf('CHE')],
      ].map((places) => strength(places, [TUR])),
    ).toEqual([1, QUIET, FAINT]);
  });

  it('is whole for everything where nothing is in focus', () => {
    expect(strengthOf({ focusPlace: -1, pinPlace: -1 }, [TUR], FAINT, QUIET)).toBe(1);
  });
});
