// The plan of a table as a reader changes it: choices in words, and what cannot be is left as it was.
import { describe, expect, it } from 'vitest';
import { changedPlan, type Plan, type PlanChange, planText } from '../../../src/package/import/plan.ts';

/** Origin, destination, year and people in columns 0 to 3. */
const LONG: Plan = {
  format: 'long',
  origin: { from: 'column', column: 0 },
  destination: { from: 'column', column: 1 },
  people: { from: 'column', column: 3 },
  time: { from: 'column', column: 2 },
  kind: { from: 'nothing' },
  across: [],
  only: [],
  measures: [3, 4],
  isStock: false,
};

/** Origins in the first column, destinations side by side. */
const MATRIX: Plan = {
  ...LONG,
  format: 'matrix',
  destination: { from: 'across' },
  people: { from: 'across' },
  time: { from: 'nothing' },
  across: [
    { column: 1, label: 'AZE', time: '', kind: '' },
    { column: 2, label: 'TUR', time: '', kind: '' },
  ],
};

/** Years side by side, which are no places. */
const YEARS: Plan = {
  ...MATRIX,
  format: 'year-columns',
  destination: { from: 'column', column: 1 },
  time: { from: 'across' },
  across: [
    { column: 2, label: '', time: '2010', kind: '' },
    { column: 3, label: '', time: '2011', kind: '' },
  ],
};

/** The changed choices in words. */
function changed(plan: Plan, change: PlanChange): PlanChange {
  const after = changedPlan(plan, change);
  const parts = Object.keys(change) as Exclude<keyof PlanChange, 'thousands'>[];
  return Object.fromEntries(parts.map((part) => [part, planText(after[part])]));
}

describe('A part of a plan', () => {
  it.each<[string, PlanChange]>([
    ['another column', { origin: 'column:1', destination: 'column:0', people: 'column:4', time: 'column:5' }],
    ['a column of kinds', { kind: 'column:5' }],
    ['a pair of coordinates', { origin: 'point:5,6', destination: 'point:7,8' }],
    ['lines that are counted', { people: 'lines' }],
    ['no time at all', { time: 'nothing' }],
    ['itself', { origin: 'column:0', people: 'column:3', time: 'column:2', kind: 'nothing' }],
  ])('may become %s', (_, change) => {
    expect(changed(LONG, change)).toEqual(change);
  });

  it('may lie across the top where columns stand side by side', () => {
    expect(changed(YEARS, { people: 'column:2', time: 'column:0' })).toEqual({
      people: 'column:2',
      time: 'column:0',
    });
    const once = changedPlan(YEARS, { people: 'column:2', time: 'nothing' });
    const across = { people: 'across', time: 'across', kind: 'across' };
    expect(changed(once, across)).toEqual(across);
  });

  it.each<[string, Plan, PlanChange]>([
    ['across the top, where nothing stands side by side', LONG, { people: 'across', time: 'across' }],
    ['a place across the top, where years stand there', YEARS, { destination: 'across' }],
    ['a place that is nothing', LONG, { origin: 'nothing', destination: 'lines' }],
    ['people that are nothing, or a point', LONG, { people: 'nothing' }],
    ['a time that is lines', LONG, { time: 'lines', kind: 'point:1,2' }],
    ['a column of five digits', LONG, { origin: 'column:10000', people: 'column:-1', time: 'column:x' }],
    ['half a point', LONG, { destination: 'point:1' }],
  ])('is left as it was where the choice cannot be: %s', (_, plan, change) => {
    const after = changedPlan(plan, change);
    expect(after).toEqual(plan);
  });

  it('is left as it was where nothing is said of it', () => {
    expect(changedPlan(MATRIX, {})).toEqual(MATRIX);
  });
});

describe('A matrix', () => {
  it('is turned by either end: one lies across, and the other takes its column', () => {
    const turned = { ...MATRIX, origin: MATRIX.destination, destination: MATRIX.origin };
    expect(changedPlan(MATRIX, { origin: 'across' })).toEqual(turned);
    expect(changedPlan(turned, { destination: 'across' })).toEqual(MATRIX);
  });

  it('may have both of its ends in columns', () => {
    expect(changed(MATRIX, { destination: 'column:2' })).toEqual({ destination: 'column:2' });
  });
});
