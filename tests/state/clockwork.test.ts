// The moving parts without a clock: tweens that begin at their first frame, steps that wait for their seconds.
import { describe, expect, it } from 'vitest';
import { AT_REST, type Clockwork, startTween, tick } from '../../src/state/clockwork.ts';
import { PLAY_STEP_SECONDS, TWEEN_SECONDS } from '../../src/state/playback.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { CONTEXT } from './views.ts';

const YEARS = { time: CONTEXT.time, known: [1995, 2000, 2003, 2006, 2008, 2010] };
const at = (year: number, more: Partial<ViewState> = {}): ViewState => ({ ...DEFAULT_VIEW, year, ...more });

/** The ticks of frames at the given seconds, each with the clockwork of the one before. */
function frames(
  start: Clockwork,
  seconds: readonly number[],
  view: ViewState,
  playing = false,
  reduced = false,
) {
  let clockwork = start;
  return seconds.map((now) => {
    const each = tick(clockwork, now, { view, playing, reducedMotion: reduced, years: YEARS });
    clockwork = each.clockwork;
    return each;
  });
}

describe('a clockwork at rest', () => {
  it('shows the year whole and asks for nothing', () => {
    const resting = tick(AT_REST, 123.4, {
      view: at(2000),
      playing: false,
      reducedMotion: false,
      years: YEARS,
    });
    expect(resting).toEqual({ clockwork: AT_REST, mix: 1, year: null, finished: false });
  });
});

describe('a year change', () => {
  it('begins at its first frame, however late that comes', () => {
    const [first, middle] = frames(startTween(AT_REST), [900, 900 + TWEEN_SECONDS / 2], at(2000));
    expect(first?.mix).toBe(0);
    expect(first?.clockwork.tweening).toBe(true);
    expect(middle?.mix).toBeCloseTo(0.5, 9);
  });

  it('never goes back and comes to rest after half a second', () => {
    const seconds = Array.from({ length: 13 }, (_, i) => 10 + (i * TWEEN_SECONDS) / 12);
    const ticks = frames(startTween(AT_REST), seconds, at(2000));
    const mixes = ticks.map((each) => each.mix);
    expect(mixes).toEqual([...mixes].sort((a, b) => a - b));
    expect(mixes.at(-1)).toBe(1);
    expect(ticks.at(-1)?.clockwork).toEqual(AT_REST);
  });

  it('is instant with reduced motion', () => {
    const [first] = frames(startTween(AT_REST), [10], at(2000), false, true);
    expect(first).toMatchObject({ mix: 1, clockwork: AT_REST });
  });

  it('starts over when the next change comes before it is done', () => {
    const [, second] = frames(startTween(AT_REST), [10, 10.3], at(2000));
    const again = startTween(second?.clockwork ?? AT_REST);
    const [first, done] = frames(again, [10.4, 10.4 + TWEEN_SECONDS], at(2003));
    expect([first?.mix, done?.mix]).toEqual([0, 1]);
  });

  it('is over before the next step at the highest speed', () => {
    const view = at(2000, { speed: 4 });
    const [, last] = frames(startTween(AT_REST), [0, PLAY_STEP_SECONDS / 4], view, true);
    expect(last?.mix).toBe(1);
    expect(last?.year).toBe(2003);
  });
});

describe('playing', () => {
  it('waits 1.2 seconds from the first frame and then goes to the next year with figures', () => {
    const ticks = frames(AT_REST, [50, 51.19, 51.2], at(1995), true);
    expect(ticks.map((each) => each.year)).toEqual([null, null, 2000]);
  });

  it('counts anew from each year change', () => {
    const [, second] = frames(AT_REST, [50, 51.2], at(1995), true);
    const after = startTween(second?.clockwork ?? AT_REST);
    const ticks = frames(after, [51.21, 52.3, 52.42], at(2000), true);
    expect(ticks.map((each) => each.year)).toEqual([null, null, 2003]);
  });

  it('goes one year on and no further after a long sleep', () => {
    const ticks = frames(AT_REST, [50, 5000], at(1995), true);
    expect(ticks[1]?.year).toBe(2000);
  });

  it('says that it came to its end as it goes to the last year', () => {
    const [, last] = frames(AT_REST, [0, 1.2], at(2008), true);
    expect(last).toMatchObject({ year: 2010, finished: true });
  });

  it('starts over from the first year when looping', () => {
    const [, last] = frames(AT_REST, [0, 1.2], at(2010, { loop: true }), true);
    expect(last).toMatchObject({ year: 1995, finished: false });
  });

  it('takes every year where steps are single years', () => {
    const [, next] = frames(AT_REST, [0, 1.2], at(1995, { steps: 'every' }), true);
    expect(next?.year).toBe(1996);
  });

  it('forgets its seconds when paused', () => {
    const played = frames(AT_REST, [0, 1], at(1995), true).at(-1)?.clockwork ?? AT_REST;
    const paused = frames(played, [1.1], at(1995)).at(-1)?.clockwork ?? AT_REST;
    const [resumed] = frames(paused, [1.3], at(1995), true);
    expect(resumed?.year).toBe(null);
    expect(resumed?.clockwork.stepStart).toBe(1.3);
  });

  it('still steps with reduced motion, without a tween', () => {
    const [, next] = frames(startTween(AT_REST), [0, 1.2], at(1995), true, true);
    expect(next).toMatchObject({ year: 2000, mix: 1 });
  });
});
