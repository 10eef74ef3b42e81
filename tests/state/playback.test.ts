// Playback: which years come, when they come, and how a change eases.
import { describe, expect, test } from 'vitest';
import { playStart, playStep, stepSeconds, tweenMix, tweenSeconds } from '../../src/state/playback.ts';
import { SPEEDS, type ViewState } from '../../src/state/viewState.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { CONTEXT } from './views.ts';

const DATA_YEARS = { time: CONTEXT.time, known: Object.freeze([1995, 2000, 2003, 2006, 2008, 2010]) };
const at = (year: number, patch: Partial<ViewState> = {}): ViewState =>
  Object.freeze({ ...DEFAULT_VIEW, year, ...patch });

function play(start: ViewState, steps: number): readonly number[] {
  const years = [start.year];
  let view = start;
  for (let step = 0; step < steps; step += 1) {
    const { year, finished } = playStep(view, stepSeconds(view.speed), DATA_YEARS);
    view = { ...view, year };
    years.push(year);
    if (finished) break;
  }
  return years;
}

describe('the order of years', () => {
  test('playing visits every year with figures and then ends', () => {
    expect(play(at(1995), 100)).toEqual([1995, 2000, 2003, 2006, 2008, 2010]);
  });

  test('playing every year visits 1990 to 2011', () => {
    expect(play(at(1990, { steps: 'every' }), 100)).toEqual(Array.from({ length: 22 }, (_, n) => 1990 + n));
  });

  test('a loop starts over at the first year', () => {
    expect(play(at(2008, { loop: true }), 4)).toEqual([2008, 2010, 1995, 2000, 2003]);
  });

  test('at the last year playing is finished at once', () => {
    expect(playStep(at(2010), 0, DATA_YEARS)).toEqual({ year: 2010, finished: true });
  });

  test('Play pressed at the end starts from the first year, elsewhere from the present one', () => {
    expect(playStart(at(2010), DATA_YEARS)).toBe(1995);
    expect(playStart(at(2011), DATA_YEARS)).toBe(1995);
    expect(playStart(at(1997), DATA_YEARS)).toBe(1997);
  });
});

describe('the time of years', () => {
  test.each([
    [0.5, 2.4],
    [1, 1.2],
    [2, 0.6],
    [4, 0.3],
  ] as const)('at speed %d a year stands %d seconds', (speed, seconds) => {
    const view = at(1995, { speed });
    expect(playStep(view, seconds - 0.001, DATA_YEARS)).toEqual({ year: 1995, finished: false });
    expect(playStep(view, seconds, DATA_YEARS)).toEqual({ year: 2000, finished: false });
  });

  test('a year with figures by country stands twice as long', () => {
    const years = { ...DATA_YEARS, byCountry: [1995] };
    expect(playStep(at(1995), 2.399, years).year).toBe(1995);
    expect(playStep(at(1995), 2.4, years).year).toBe(2000);
    expect(playStep(at(2000), 1.2, years).year).toBe(2003);
  });

  test('a page that slept for an hour goes one year on, not all', () => {
    expect(playStep(at(1995), 3600, DATA_YEARS).year).toBe(2000);
  });

  test('a year change is over before the next begins, at every speed', () => {
    for (const speed of SPEEDS) expect(tweenSeconds(speed)).toBeLessThan(stepSeconds(speed));
    expect(tweenSeconds(1)).toBe(0.5);
  });
});

describe('the year change', () => {
  test('it begins at the old year, is half way at half time and ends at the new one', () => {
    expect([0, 0.25, 0.5, 9].map((seconds) => tweenMix(seconds, false))).toEqual([0, 0.5, 1, 1]);
  });

  test('it never goes back', () => {
    const mixes = Array.from({ length: 51 }, (_, n) => tweenMix(n / 100, false));
    expect(mixes).toEqual([...mixes].sort((a, b) => a - b));
  });

  test('it starts and ends slower than it runs in between', () => {
    const speed = (seconds: number) => tweenMix(seconds + 0.01, false) - tweenMix(seconds, false);
    expect(speed(0)).toBeLessThan(speed(0.24) / 10);
    expect(speed(0.49)).toBeLessThan(speed(0.24) / 10);
  });

  test('with reduced motion it is instant', () => {
    expect(tweenMix(0, true)).toBe(1);
  });

  test('a clock that runs backwards shows the old year', () => {
    expect(tweenMix(-1, false)).toBe(0);
  });
});
