// The film's frames: as many as pace and rate say, each year in its turn, every change come to rest.
import { describe, expect, it } from 'vitest';
import { filmPlan } from '../../src/state/filmPlan.ts';

const YEARS = [1995, 2000, 2003, 2006, 2008, 2010];

describe('filmPlan', () => {
  it('has as many frames as years times pace times rate', () => {
    expect(filmPlan({ years: YEARS, secondsAYear: 1.2, framesASecond: 30 }).length).toBe(6 * 36);
    expect(filmPlan({ years: [2008], secondsAYear: 0.6, framesASecond: 10 }).length).toBe(6);
  });

  it('shows each year in its turn, from the first to the last', () => {
    const frames = filmPlan({ years: YEARS, secondsAYear: 0.6, framesASecond: 30 });
    expect([...new Set(frames.map(({ year }) => year))]).toEqual(YEARS);
    expect(frames[0]).toEqual({ year: 1995, before: 1995, mix: 1, seconds: 0 });
  });

  it('brings every year to rest before the next one comes', () => {
    for (const secondsAYear of [0.3, 0.6, 1.2, 2.4]) {
      const frames = filmPlan({ years: YEARS, secondsAYear, framesASecond: 30 });
      frames.forEach((frame, i) => {
        const next = frames[i + 1];
        if (next && next.year !== frame.year) expect(frame.mix).toBe(1);
      });
      expect(frames.at(-1)?.mix).toBe(1);
    }
  });

  it('counts seconds by frames, whatever the machine', () => {
    const frames = filmPlan({ years: YEARS, secondsAYear: 1.2, framesASecond: 25 });
    for (const [i, { seconds }] of frames.entries()) expect(seconds).toBeCloseTo(i / 25, 10);
  });
});
