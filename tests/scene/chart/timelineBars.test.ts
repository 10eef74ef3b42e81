// The bars of the timeline: their form, their side and how high they are.
import { describe, expect, test } from 'vitest';
import { absentFigure, type Figure } from '../../../src/figures/figure.ts';
import { timelineBar } from '../../../src/scene/chart/timelineBars.ts';

const figure = (change: Partial<Figure>): Figure => ({
  ...absentFigure('persons'),
  state: 'value',
  from: '1995',
  to: '1995',
  ...change,
});

describe('timelineBar', () => {
  test('is a quarter as high for a sixteenth of the people, and never too low to be seen', () => {
    expect(timelineBar(figure({ value: 100 }), 1600, false)).toEqual({
      form: 'full',
      goes: 'up',
      height: 25,
    });
    expect(timelineBar(figure({ value: 0 }), 1600, false).height).toBe(5);
  });

  test('goes down for who leaves, and where a balance is below zero', () => {
    expect(timelineBar(figure({ value: 100 }), 100, true).goes).toBe('down');
    expect(timelineBar(figure({ value: -100 }), 100, false)).toEqual({
      form: 'full',
      goes: 'down',
      height: 100,
    });
  });

  test('is no bar of some months, and none without a figure', () => {
    expect(timelineBar(figure({ value: 9, from: '1995-01', to: '1995-06' }), 9, false).form).toBe('part');
    expect(timelineBar(absentFigure('persons'), 9, false).form).toBe('absent');
  });
});
