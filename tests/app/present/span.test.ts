// A span of years that plays by itself: each year in turn, to its last, and not a year further once the reader acts.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpan } from '../../../src/app/present/span.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const YEARS = [1990, 1991, 1992, 1995];

describe('A span', () => {
  it('shows its years in turn after the first and then rests', () => {
    const shown: number[] = [];
    const span = createSpan();
    span.play(YEARS, (year) => {
      shown.push(year);
      span.follow(year);
    });
    vi.advanceTimersByTime(700);
    expect(shown).toEqual([1991]);
    vi.runAllTimers();
    expect(shown).toEqual([1991, 1992, 1995]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends where the reader goes to another year, and where it is stopped', () => {
    const shown: number[] = [];
    const span = createSpan();
    span.play(YEARS, (year) => shown.push(year));
    span.follow(1990);
    vi.advanceTimersByTime(700);
    span.follow(2005);
    vi.runAllTimers();
    expect(shown).toEqual([1991]);
    span.play(YEARS, (year) => shown.push(year));
    span.stop();
    vi.runAllTimers();
    expect(shown).toEqual([1991]);
  });

  it('takes five seconds at most, however many years it has', () => {
    const span = createSpan();
    let last = 0;
    span.play(
      Array.from({ length: 22 }, (_, index) => 1990 + index),
      (year) => {
        last = year;
      },
    );
    vi.advanceTimersByTime(5000);
    expect(last).toBe(2011);
  });
});
